package se.samordna.narvaro;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.ledamoter;
import static se.samordna.sammantrade.Provstyrelse.medLedamoter;
import static se.samordna.sammantrade.Provstyrelse.narvarande;
import static se.samordna.sammantrade.Provstyrelse.upprop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;
import se.samordna.sammantrade.Provstyrelse;

@DisplayName("Uppropet avgör vem som tjänstgör")
class UppropTest {

  @Test
  @DisplayName("R7: en ersättare går in för samma medlem, aldrig för en annan")
  void sammaMedlem() {
    assertThat(upprop(3, "l1", "e2a").utan(Set.of()).tjanster())
        .extracting(Tjanstgoring.Tjanst::person, t -> t.plats().anvandare())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("l1", "l1"),
            org.assertj.core.groups.Tuple.tuple("e2a", "l2"));
    assertThat(upprop(3, "l1", "e1a").utan(Set.of()).personer()).containsExactly("l1");
  }

  @Test
  @DisplayName("R7: den första i ordningen tjänstgör, den andra när den första har jäv")
  void ordning() {
    Upprop tva = upprop(3, "e1a", "e1b");
    assertThat(tva.utan(Set.of()).personer()).containsExactly("e1a");
    assertThat(tva.utan(Set.of("e1a")).personer()).containsExactly("e1b");
  }

  @Test
  @DisplayName("R12: bara uppropade med plats räknas, inte en ersättare som bara är med")
  void raknas() {
    Upprop medAndra =
        new Upprop(
            medLedamoter(3),
            List.of(narvarande("l1", true), narvarande("e2a", false), narvarande("chefen", true)));
    assertThat(medAndra.utan(Set.of()).personer()).containsExactly("l1");
    assertThat(medAndra.utan(Set.of()).beslutsfor()).isFalse();
  }

  @Test
  @DisplayName("R15: ersättaren tjänstgör på den punkt där ledamoten har jäv, och bara där")
  void jav() {
    Upprop u = upprop(3, "l1", "l2", "e2a");
    assertThat(u.utan(Set.of()).personer()).containsExactlyInAnyOrder("l1", "l2");
    assertThat(u.utan(Set.of("l2")).personer()).containsExactlyInAnyOrder("l1", "e2a");
  }

  @Test
  @DisplayName("R7: två på samma plats går att ropa upp, men bara en räknas")
  void dubbeltjanst() {
    assertThat(kod(Set.of(), true, "l1", "l2", "e2a")).isEqualTo("går");
    assertThat(upprop(3, "l2", "e2a").utan(Set.of()).personer()).containsExactly("l2");
    assertThat(upprop(3, "e2a", "e2b").utan(Set.of()).personer()).containsExactly("e2a");
    assertThat(upprop(3, "l2", "e2a").utan(Set.of()).beslutsfor()).isFalse();
  }

  @Test
  @DisplayName("R7: den som står först i ordningen får inte gås förbi när hon är närvarande")
  void forbigangen() {
    Upprop u =
        new Upprop(medLedamoter(3), List.of(narvarande("e1a", false), narvarande("e1b", true)));
    assertThat(prova(u, Set.of(), Set.of("e1a", "e1b"))).isEqualTo("fel_ordning");
    assertThat(prova(u, Set.of("e1a"), Set.of("e1a", "e1b"))).isEqualTo("går");
  }

  @Test
  @DisplayName("okända personer och dubbla rader nekas")
  void okanda() {
    assertThat(kod(Set.of(), false, "ingen")).isEqualTo("okand_person");
    assertThat(kod(Set.of(), true, "l1", "l1")).isEqualTo("person_tva_ganger");
  }

  @Test
  @DisplayName("R19: på distans bara när styrelsen har beslutat att det är tillåtet")
  void distans() {
    Upprop u =
        new Upprop(medLedamoter(3), List.of(new Narvarande("l1", Narvarande.Satt.DISTANS, true)));
    assertThat(prova(u, Set.of(), Set.of("l1"))).isEqualTo("går");
    assertThat(
            Uppropsregler.prova(new Uppropsregler.Lage(u, Set.of("l1"), Set.of(), false))
                .map(Hinder::kod))
        .contains("distans_inte_tillaten");
    assertThat(
            Uppropsregler.prova(
                new Uppropsregler.Lage(upprop(3, "l1"), Set.of("l1"), Set.of(), false)))
        .as("den som är i rummet berörs inte")
        .isEmpty();
  }

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

  private static String kod(Set<String> javiga, boolean kanda, String... personer) {
    return prova(upprop(3, personer), javiga, kanda ? new TreeSet<>(List.of(personer)) : Set.of());
  }

  private static String prova(Upprop u, Set<String> javiga, Set<String> kanda) {
    return Uppropsregler.prova(new Uppropsregler.Lage(u, kanda, javiga, true))
        .map(Hinder::kod)
        .orElse("går");
  }

  @Test
  @DisplayName("R12: beslutsförhet över tusentals slumpade möten är som den enkla modellen säger")
  void modell() {
    Random slump = new Random(7);
    for (int varv = 0; varv < 5000; varv++) {
      int antal = 1 + slump.nextInt(9);
      List<Narvarande> lista = new ArrayList<>();
      Set<String> jav = new TreeSet<>();
      int vantat = 0;
      for (int nr = 1; nr <= antal; nr++) {
        boolean ledamot = slump.nextInt(3) > 0;
        boolean ersattare = !ledamot && slump.nextBoolean();
        boolean bisittare = slump.nextInt(4) == 0;
        boolean harJav = slump.nextInt(5) == 0;
        if (ledamot) {
          lista.add(narvarande("l" + nr, true));
        }
        if (ersattare) {
          lista.add(narvarande("e" + nr + "a", true));
        }
        if (bisittare) {
          lista.add(narvarande("e" + nr + "b", false));
        }
        if (harJav) {
          jav.add((ledamot ? "l" + nr : "e" + nr + "a"));
        }
        vantat += (ledamot || ersattare) && !harJav ? 1 : 0;
      }
      Tjanstgoring t = new Upprop(medLedamoter(antal), lista).utan(jav);
      assertThat(t.tjanster()).as("frö 7, varv %d", varv).hasSize(vantat);
      assertThat(t.beslutsfor()).as("frö 7, varv %d", varv).isEqualTo(vantat > antal / 2.0);
    }
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

  private static Aktor person(String anvandare) {
    return new Aktor(anvandare, anvandare, "PROV", Set.of(Roll.STYRELSE), Set.of());
  }

  @Test
  @DisplayName("R7, R12: på en vakant plats går medlemmens ersättare in, och platsen räknas")
  void vakantPlats() {
    List<Plats> platser = medVakanser(7, 3);
    Upprop u =
        new Upprop(
            platser,
            List.of(
                narvarande("l1", true),
                narvarande("l2", true),
                narvarande("l4", true),
                narvarande("e3a", true),
                narvarande("e3b", true)));
    Beslutsforhet k = Beslutsforhet.av(u, Set.of());
    assertThat(k.platser()).isEqualTo(7);
    assertThat(k.beslutsfor()).isTrue();
    assertThat(k.tjanstgorande())
        .contains(new Beslutsforhet.Tjanstgorande("e3a", "m3", ""))
        .hasSize(4);
    assertThat(k.raknasInte())
        .containsExactly(new Beslutsforhet.InteRaknad("e3b", Beslutsforhet.Skal.PLATSEN_UPPTAGEN));
  }

  @Test
  @DisplayName("R12: fyra vakanser gör inte två av tre beslutsföra")
  void vakanserKrymperInteStyrelsen() {
    Tjanstgoring t =
        new Upprop(
                medVakanser(7, 4, 5, 6, 7),
                List.of(narvarande("l1", true), narvarande("l2", true), narvarande("l3", true)))
            .utan(Set.of());
    assertThat(t.platser()).isEqualTo(7);
    assertThat(t.tjanster()).hasSize(3);
    assertThat(t.beslutsfor()).isFalse();
  }

  @Test
  @DisplayName("R12: den som antecknas tjänstgöra utan att kunna det nämns, med skälet")
  void raknasInte() {
    Upprop u =
        new Upprop(
            medLedamoter(3),
            List.of(
                narvarande("l1", true),
                narvarande("e1a", true),
                narvarande("e2a", false),
                narvarande("chefen", true)));
    assertThat(Beslutsforhet.av(u, Set.of()).raknasInte())
        .containsExactly(
            new Beslutsforhet.InteRaknad("e1a", Beslutsforhet.Skal.PLATSEN_UPPTAGEN),
            new Beslutsforhet.InteRaknad("chefen", Beslutsforhet.Skal.SAKNAR_PLATS));
    assertThat(Beslutsforhet.av(u, Set.of("l1")).raknasInte())
        .as("på punkten där ledamoten har jäv tjänstgör hon")
        .extracting(Beslutsforhet.InteRaknad::person)
        .containsExactly("chefen");
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

  /** Styrelsen när platserna för {@code medlemmar} är vakanta; ersättarna är kvar. */
  private static List<Plats> medVakanser(int antal, int... medlemmar) {
    Set<String> vakanta =
        IntStream.of(medlemmar).mapToObj(m -> "m" + m).collect(Collectors.toSet());
    return medLedamoter(antal).stream()
        .map(
            p ->
                p.slag() == Plats.Slag.LEDAMOT && vakanta.contains(p.medlem())
                    ? Plats.vakant(p.medlem(), 1, Provstyrelse.DAG)
                    : p)
        .toList();
  }

  @Test
  @DisplayName("R13: en ersättare för ordföranden ärver inte utslagsrösten")
  void ersattareLederInte() {
    assertThat(upprop(7, "e1a", "l2", "l3").utan(Set.of()).ledare()).contains("l2");
    assertThat(upprop(7, "e1a", "l3", "l4").utan(Set.of()).ledare()).isEmpty();
  }
}
