package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;

@DisplayName("Det av styrelsens medel som inte rekvirerats, per budgetrad")
class AttAterforaTest {

  private static final int AR = 2024;

  private final InsatsId insats = InsatsId.ny();
  private final UUID ena = UUID.randomUUID();
  private final UUID andra = UUID.randomUUID();
  private final Saldon bok = new Saldon();

  private Tilldelning beviljat(InsatsId vem, UUID rad, long kronor) {
    Belopp belopp = Belopp.kronor(kronor);
    return new Tilldelning(
        UUID.randomUUID(),
        ArendeId.ny(),
        BeslutId.ny(),
        UUID.randomUUID(),
        AR,
        belopp,
        belopp,
        Finansiering.Kalla.EGET_KAPITAL,
        Optional.empty(),
        rad,
        Optional.of(vem));
  }

  private void star(Insatsstadium stadium, UUID rad, long kronor) {
    bok.lagg(stadium.konto(insats.varde(), AR, rad), Belopp.kronor(kronor));
  }

  private Map<Integer, Belopp> attAterfora(Tilldelning... beviljade) {
    return Aterforbart.perAr(
        new Budgetlage(Map.of(), List.of(beviljade)), new Stadieflytt(bok, insats));
  }

  private static Map<Integer, Belopp> kronor(long belopp) {
    return Map.of(AR, Belopp.kronor(belopp));
  }

  @Test
  @DisplayName("medfinansieringen på en rad går inte tillbaka, fast en annan rad är rekvirerad")
  void medfinansiering_ar_inte_en_annan_rads_beviljade() {
    star(Insatsstadium.AVTALAT, ena, 590);
    star(Insatsstadium.REKVIRERAT, andra, 100);
    assertThat(attAterfora(beviljat(insats, ena, 500), beviljat(insats, andra, 100)))
        .as("590 står på raden, men 90 av dem är någon annans; årets summa 600 är inget tak")
        .isEqualTo(kronor(500));
  }

  @Test
  @DisplayName(
      "det som är avtalat och det som bara är beviljat räknas; det som rekvirerats gör inte")
  void stadierna() {
    star(Insatsstadium.AVTALAT, ena, 300);
    star(Insatsstadium.BEVILJAT, ena, 50);
    star(Insatsstadium.REKVIRERAT, ena, 100);
    star(Insatsstadium.UTBETALT, ena, 50);
    assertThat(attAterfora(beviljat(insats, ena, 500))).isEqualTo(kronor(350));
  }

  @Test
  @DisplayName("en annan insats beviljade medel på samma rad höjer inte taket")
  void annan_insats() {
    star(Insatsstadium.AVTALAT, ena, 120);
    assertThat(attAterfora(beviljat(insats, ena, 100), beviljat(InsatsId.ny(), ena, 100)))
        .isEqualTo(kronor(100));
  }

  @Test
  @DisplayName("ett år utan något kvar nämns inte")
  void inget_kvar() {
    star(Insatsstadium.UTBETALT, ena, 100);
    assertThat(attAterfora(beviljat(insats, ena, 100))).isEmpty();
  }
}
