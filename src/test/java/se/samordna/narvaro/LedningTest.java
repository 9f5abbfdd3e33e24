package se.samordna.narvaro;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.ledamoter;
import static se.samordna.sammantrade.Provstyrelse.medLedamoter;
import static se.samordna.sammantrade.Provstyrelse.upprop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;
import se.samordna.sammantrade.Provstyrelse;

@DisplayName("Vem som öppnar och leder sammanträdet")
class LedningTest extends Uppropsprov {

  private static String oppna(String vem, LocalDate idag, boolean avslutat, boolean installt) {
    Instant tid = Instant.parse("2024-03-01T08:00:00Z");
    Sammantrade mote =
        new Sammantrade(
            SammantradeId.ny(),
            tid,
            Provstyrelse.DAG,
            "Stadshuset",
            Moteslag.STYRELSE,
            false,
            Optional.empty(),
            Optional.of(tid).filter(t -> avslutat),
            Optional.empty());
    return Uppropsregler.prova(
            new Uppropsregler.Oppnande(
                new Ledning(upprop(3, "l1"), false, Set.of()),
                new Aktor(vem, vem, "PROV", Set.of(Roll.STYRELSE), Set.of()),
                mote,
                idag,
                installt))
        .map(Hinder::kod)
        .orElse("går");
  }

  @Test
  @DisplayName("R16: ordföranden öppnar på sammanträdets dag eller senare, om det inte är inställt")
  void oppnas() {
    LocalDate dagen = Provstyrelse.DAG;
    assertThat(oppna("l1", dagen, false, false)).isEqualTo("går");
    assertThat(oppna("l1", dagen.plusDays(3), false, false)).isEqualTo("går");
    assertThat(oppna("l1", dagen.minusDays(1), false, false)).isEqualTo("for_tidigt");
    assertThat(oppna("l1", dagen, false, true)).isEqualTo("installt");
    assertThat(oppna("l1", dagen, true, true)).isEqualTo("sammantradet_avslutat");
    assertThat(oppna("l3", dagen, true, true)).isEqualTo("saknar_roll");
  }

  @Test
  @DisplayName("ordföranden leder, vice går in när ordföranden saknas i uppropet eller har jäv")
  void ledning() {
    assertThat(far("l1", Set.of(), ledamoter(1, 4))).isTrue();
    assertThat(far("l2", Set.of(), ledamoter(1, 4))).isFalse();
    assertThat(far("l2", Set.of("l1"), ledamoter(1, 4))).isTrue();
    assertThat(far("l2", Set.of(), ledamoter(2, 5))).isTrue();
    assertThat(far("l3", Set.of("l1"), ledamoter(1, 4))).isFalse();
    assertThat(far("e1a", Set.of(), "e1a", "l2", "l3", "l4")).isFalse();
  }

  @Test
  @DisplayName("före uppropet är ordföranden inte frånvarande, så vice får inte besluta")
  void foreUpprop() {
    Ledning ledning = new Ledning(new Upprop(medLedamoter(7), List.of()), false, Set.of());
    assertThat(ledning.farBesluta(person("l2"))).isFalse();
    assertThat(ledning.farBesluta(person("l1"))).isTrue();
  }

  private static boolean far(String person, Set<String> jav, String... uppropade) {
    return new Ledning(upprop(7, uppropade), true, jav).farBesluta(person(person));
  }

  @Test
  @DisplayName("när ingen är ordförande leder vice, också uppropet")
  void ingenOrdforande() {
    Ledning ledning = new Ledning(new Upprop(medVakanser(7, 1), List.of()), false, Set.of());
    assertThat(ledning.farOppna(person("l2"))).isTrue();
    assertThat(ledning.farOppna(person("l3"))).isFalse();
    Ledning med = new Ledning(new Upprop(medLedamoter(7), List.of()), false, Set.of());
    assertThat(med.farOppna(person("l2"))).isFalse();
  }

  @Test
  @DisplayName("R13: en ersättare för ordföranden ärver inte utslagsrösten")
  void ersattareLederInte() {
    assertThat(upprop(7, "e1a", "l2", "l3").utan(Set.of()).ledare()).contains("l2");
    assertThat(upprop(7, "e1a", "l3", "l4").utan(Set.of()).ledare()).isEmpty();
  }
}
