package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Insatsmedel.Flytt;
import se.samordna.huvudbok.NyVerifikation.Handelse;

@DisplayName("Insatsens pengar från avtal till utbetalt, i riktig PostgreSQL")
class InsatsmedelIntegrationTest extends Insatsprov {

  @Test
  @DisplayName("ändringar prövas tillsammans: det som minskas är fritt, och ramen räcker en gång")
  void andringarna_provas_tillsammans() {
    insats(ur(Kalla.FRI_RAM, 2024, 900, "Nya insatser"));
    Finansiering okning = ur(Kalla.FRI_RAM, 2024, 200, "Nya insatser");
    Insatsmedel.Andring bara = andring(Map.of(), okning);
    Insatsmedel.Andring byter = andring(kr(2024, 200), okning);
    Map<String, Long> fore = stadier();
    assertThat(kod(som(() -> medel().prova(List.of(bara))))).isEqualTo("ryms_inte");
    assertThat(kod(som(() -> medel().prova(List.of(byter))))).isEqualTo("ja");
    assertThat(kod(som(() -> medel().prova(List.of(andring(kr(2024, 901), okning))))))
        .isEqualTo("stadiet_racker_inte");
    assertThat(
            kod(
                som(
                    () ->
                        medel()
                            .prova(
                                List.of(
                                    andring(
                                        kr(2024, 901),
                                        new Finansiering(
                                            2024,
                                            Belopp.kronor(1),
                                            Optional.empty(),
                                            Optional.empty())))))))
        .as("finansieringen före pengarna")
        .isEqualTo("saknar_finansiering");
    Insatsmedel.Andring enStor = andring(Map.of(), ur(Kalla.FRI_RAM, 2025, 500, "Nya insatser"));
    insats(eget(2025, 10));
    Insatsmedel.Andring annanStor = andring(Map.of(), ur(Kalla.FRI_RAM, 2025, 500, "Nya insatser"));
    assertThat(kod(som(() -> medel().prova(List.of(annanStor))))).isEqualTo("ja");
    assertThat(kod(som(() -> medel().prova(List.of(enStor, annanStor)))))
        .as("två insatser i ett beslut får inte samma krona")
        .isEqualTo("ryms_inte");
    assertThat(fore).containsOnly(Map.entry("beviljat 2024", 900L));
    bokenStammer();
  }

  private Insatsmedel.Andring andring(Map<Integer, Belopp> minskat, Finansiering... okat) {
    return new Insatsmedel.Andring(
        akt(UUID.randomUUID()),
        minskat.isEmpty()
            ? Optional.empty()
            : Optional.of(new Aterforing(minskat, new Aterforing.Mal.Ursprung())),
        Optional.of(reservation(BeslutId.ny(), okat)));
  }

  @Test
  @DisplayName("avtal, rekvisition, delvis godkänt och utbetalt: beviljat i bladet krymper aldrig")
  void hela_vagen() {
    Budgetblad fore = blad(2024);
    UUID rekvisition = UUID.randomUUID();
    avtala();
    som(() -> medel().rekvirera(akt(rekvisition), kr(2024, 200)).varde());
    som(() -> medel().satNed(akt(rekvisition, "Lokalen ingår inte"), kr(2024, 50)).varde());
    som(() -> medel().betala(akt(rekvisition), kr(2024, 150)).varde());

    assertThat(stadier())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("avtalat 2024", 350L, "utbetalt 2024", 150L, "avtalat 2025", 300L));
    Budgetblad.Rad rad = rad(2024, "Stödteam");
    assertThat(rad.beviljat()).isEqualTo(Belopp.kronor(500));
    assertThat(rad.utbetalt()).isEqualTo(Belopp.kronor(150));
    assertThat(rad.ledigt()).isEqualTo(Belopp.NOLL);
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(fore.kvarAttDisponera());
    List<Verifikation> boken = boken();
    assertThat(boken)
        .extracting(Verifikation::handelse)
        .containsExactly(
            Handelse.RESERVATION,
            Handelse.BEVILJANDE,
            Handelse.AVTAL,
            Handelse.REKVIRERING,
            Handelse.NEDSATTNING,
            Handelse.UTBETALNING);
    assertThat(boken.get(4).rattar()).contains(boken.get(3).id());
    assertThat(boken.get(4).skal()).contains("Lokalen ingår inte");
    bokenStammer();
  }

  @Test
  @DisplayName("samma handling två gånger bokförs en gång, och mer än det finns nekas")
  void en_gang() {
    avtala();
    UUID rekvisition = UUID.randomUUID();
    som(() -> medel().rekvirera(akt(rekvisition), kr(2024, 200)).varde());
    som(() -> medel().rekvirera(akt(rekvisition), kr(2024, 200)).varde());

    assertThat(stadier()).containsEntry("rekvirerat 2024", 200L);
    assertThat(kod(som(() -> medel().rekvirera(akt(UUID.randomUUID()), kr(2024, 301)))))
        .isEqualTo("stadiet_racker_inte");
    assertThat(kod(som(() -> medel().rekvirera(akt(UUID.randomUUID()), kr(2026, 1)))))
        .isEqualTo("stadiet_racker_inte");
    bokenStammer();
  }

  @Test
  @DisplayName("en felaktig utbetalning rättas av en motbokning med skäl, en gång")
  void rattelse() {
    avtala();
    UUID r = UUID.randomUUID();
    som(() -> medel().rekvirera(akt(r), kr(2024, 200)).varde());
    som(() -> medel().betala(akt(r), kr(2024, 200)).varde());

    assertThat(kod(som(() -> medel().ratta(akt(r), Flytt.UTBETALNING)))).isEqualTo("skal_saknas");
    assertThat(kod(som(() -> medel().ratta(akt(r, "Fel mottagare"), Flytt.REKVIRERING))))
        .isEqualTo("pengarna_har_gatt_vidare");
    som(() -> medel().ratta(akt(r, "Fel mottagare"), Flytt.UTBETALNING).varde());
    assertThat(kod(som(() -> medel().ratta(akt(r, "Fel mottagare"), Flytt.UTBETALNING))))
        .isEqualTo("redan_rattad");
    assertThat(stadier()).containsEntry("rekvirerat 2024", 200L).doesNotContainKey("utbetalt 2024");
    List<Verifikation> boken = boken();
    assertThat(boken.getLast().handelse()).isEqualTo(NyVerifikation.Handelse.RATTELSE);
    assertThat(boken.getLast().rattar()).contains(boken.get(boken.size() - 2).id());
    bokenStammer();
  }

  @Test
  @DisplayName("en ökning prövas som ett beslut och blir beviljad direkt")
  void okning() {
    BeslutId nytt = BeslutId.ny();
    UUID andring = UUID.randomUUID();
    assertThat(kod(som(() -> medel().oka(akt(andring), reservation(nytt, eget(2025, 900_000))))))
        .isEqualTo("ryms_inte");
    som(() -> medel().oka(akt(andring), reservation(nytt, eget(2025, 70))).varde());
    som(() -> medel().oka(akt(andring), reservation(nytt, eget(2025, 70))).varde());

    assertThat(stadier()).containsEntry("beviljat 2025", 370L);
    assertThat(rad(2025, "Stödteam").beviljat()).isEqualTo(Belopp.kronor(370));
    bokenStammer();
  }

  @Test
  @DisplayName(
      "medfinansiering genom förbundet är en intäktsrad; vid sidan av syns den inte i bladet")
  void medfinansiering() {
    Budgetblad fore = blad(2024);
    UUID via = UUID.randomUUID();
    som(() -> medel().medfinansiera(medfinansiering(via, 2024, "Lund", true)).varde());
    som(
        () ->
            medel().medfinansiera(medfinansiering(UUID.randomUUID(), 2025, "Lund", false)).varde());

    assertThat(kod(som(() -> medel().medfinansiera(medfinansiering(via, 2024, "Lund", false)))))
        .isEqualTo("medfinansierat_redan");
    assertThat(blad(2024).intakter()).isEqualTo(fore.intakter().plus(Belopp.kronor(90)));
    assertThat(blad(2024).resultat()).isEqualTo(fore.resultat());
    assertThat(rad(2024, "Stödteam").beviljat()).isEqualTo(Belopp.kronor(590));
    assertThat(blad(2025).intakter()).isEqualTo(Belopp.kronor(4000));
    bokenStammer();
    avtala();
    som(() -> medel().aterkallaMedfinansiering(akt(UUID.randomUUID(), "Uteblev"), via).varde());
    assertThat(blad(2024).intakter()).isEqualTo(fore.intakter());
    assertThat(som(() -> medel().medfinansiering(insats))).hasSize(1);
    bokenStammer();
  }

  @Test
  @DisplayName("tjugo samtidiga rekvisitioner får aldrig mer än det avtalade")
  void sista_kronan() {
    avtala();
    List<Callable<Svar<Klart>>> arbeten =
        IntStream.range(0, 20)
            .<Callable<Svar<Klart>>>mapToObj(
                n -> () -> som(() -> medel().rekvirera(akt(UUID.randomUUID()), kr(2024, 120))))
            .toList();
    try (ExecutorService trad = Executors.newFixedThreadPool(10)) {
      assertThat(trad.invokeAll(arbeten).stream().map(InsatsmedelIntegrationTest::klar))
          .filteredOn(Svar::arJa)
          .hasSize(4);
    } catch (InterruptedException avbruten) {
      throw new IllegalStateException(avbruten);
    }
    assertThat(stadier()).containsEntry("avtalat 2024", 20L);
    bokenStammer();
  }

  private static Svar<Klart> klar(Future<Svar<Klart>> framtid) {
    try {
      return framtid.get();
    } catch (InterruptedException | ExecutionException fel) {
      throw new IllegalStateException(fel);
    }
  }
}
