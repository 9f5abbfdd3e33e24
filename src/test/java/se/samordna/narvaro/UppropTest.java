package se.samordna.narvaro;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.medLedamoter;
import static se.samordna.sammantrade.Provstyrelse.narvarande;
import static se.samordna.sammantrade.Provstyrelse.upprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;

@DisplayName("Uppropet avgör vem som tjänstgör")
class UppropTest extends Uppropsprov {

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
}
