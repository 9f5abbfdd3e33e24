package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.upprop;
import static se.samordna.sammantrade.Provstyrelse.votering;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Upprop;
import se.samordna.sammantrade.Rostning.Rost;
import se.samordna.sammantrade.Votering.Resultat;

@DisplayName("R13: omröstning öppet och med namn")
class VoteringTest {

  @Test
  @DisplayName("fler ja än nej antar, nedlagda röster räknas inte")
  void enkel() {
    assertThat(
            votering(Utfall.BIFALL, "l1", "l1:JA", "l2:AVSTAR", "l3:AVSTAR")
                .resultat(Majoritet.ENKEL))
        .isEqualTo(Resultat.ANTAGET);
    assertThat(votering(Utfall.BIFALL, "l1", "l1:JA", "l2:NEJ", "l3:NEJ").resultat(Majoritet.ENKEL))
        .isEqualTo(Resultat.FALLET);
  }

  @Test
  @DisplayName("vid lika röstetal avgör den som leder")
  void utslagsrost() {
    assertThat(votering(Utfall.BIFALL, "l1", "l1:JA", "l2:NEJ").resultat(Majoritet.ENKEL))
        .isEqualTo(Resultat.ANTAGET);
    assertThat(votering(Utfall.BIFALL, "l1", "l1:NEJ", "l2:JA").resultat(Majoritet.ENKEL))
        .isEqualTo(Resultat.FALLET);
    assertThat(
            votering(Utfall.BIFALL, "l1", "l1:AVSTAR", "l2:JA", "l3:NEJ").resultat(Majoritet.ENKEL))
        .isEqualTo(Resultat.OAVGJORT);
  }

  @Test
  @DisplayName("jäv i röstlistan nekas först, vad som än i övrigt är fel")
  void javForst() {
    Voteringsregler.Lage lage =
        new Voteringsregler.Lage(
            "l1",
            Set.of("l3"),
            upprop(7, "l1").utan(Set.of("l3")),
            votering(Utfall.BIFALL, "l1", "okänd:JA", "l3:JA"));
    assertThat(Voteringsregler.JAV.prova(lage)).map(Hinder::kod).contains("jav");
    assertThat(Voteringsregler.prova(lage)).map(Hinder::kod).contains("inte_beslutsfor");
  }

  @Test
  @DisplayName("bara den som tjänstgör på punkten röstar, en gång")
  void rostratt() {
    assertThat(kod("l1:JA", "l7:JA")).isEqualTo("saknar_rostratt");
    assertThat(kod("l1:JA", "l1:NEJ")).isEqualTo("person_tva_ganger");
    assertThat(kod("l2:JA", "l3:NEJ")).isEqualTo("utslagsrost_saknas");
    assertThat(kod("l1:JA", "l2:NEJ")).isEqualTo("går");
  }

  private static String kod(String... roster) {
    Upprop u = upprop(7, "l1", "l2", "l3", "l4");
    return Voteringsregler.prova(
            new Voteringsregler.Lage(
                "l1", Set.of(), u.utan(Set.of()), votering(Utfall.BIFALL, "l1", roster)))
        .map(Hinder::kod)
        .orElse("går");
  }

  @Test
  @DisplayName("tusentals slumpade omröstningar slutar som den enkla modellen säger")
  void modell() {
    Random slump = new Random(13);
    for (int varv = 0; varv < 5000; varv++) {
      int antal = 1 + slump.nextInt(15);
      int krav = slump.nextInt(3) == 0 ? 0 : 50 + slump.nextInt(50);
      List<Rostning> roster = new ArrayList<>();
      for (int nr = 1; nr <= antal; nr++) {
        roster.add(new Rostning("l" + nr, Rost.values()[slump.nextInt(3)]));
      }
      Votering v = new Votering(Utfall.BIFALL, "l1", roster);
      Majoritet majoritet = krav == 0 ? Majoritet.ENKEL : Majoritet.kvalificerad(krav);
      assertThat(v.resultat(majoritet))
          .as("frö 13, varv %d: %s mot %d", varv, roster, krav)
          .isEqualTo(vantat(roster, krav));
    }
  }

  /** Regeln en gång till, skriven så rakt som möjligt. */
  private static Resultat vantat(List<Rostning> roster, int krav) {
    double ja = 0;
    double nej = 0;
    for (Rostning r : roster) {
      ja += r.rost() == Rost.JA ? 1 : 0;
      nej += r.rost() == Rost.NEJ ? 1 : 0;
    }
    Rost ledaren = roster.getFirst().rost();
    boolean enkel = ja > nej || (ja == nej && ledaren == Rost.JA);
    boolean nog = krav == 0 ? enkel : ja > 0 && ja / (ja + nej) >= krav / 100.0;
    if (nog) {
      return Resultat.ANTAGET;
    }
    if (enkel) {
      return Resultat.MAJORITET_SAKNAS;
    }
    return ja == nej && ledaren == Rost.AVSTAR ? Resultat.OAVGJORT : Resultat.FALLET;
  }
}
