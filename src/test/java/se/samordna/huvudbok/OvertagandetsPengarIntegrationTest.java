package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.huvudbok.Overtagandebok.Overtaget;
import se.samordna.huvudbok.Overtagandebok.Radbelopp;

@DisplayName("En rads ingående beviljande blir en insats pengar")
class OvertagandetsPengarIntegrationTest extends Bokprov {

  private static final String PLAN =
      """
      ar;slag;rad;lage;belopp_kr
      2023;intakt;Bidrag;medlemsbidrag;4000
      2023;insats;4029 AKTIV;beviljad;600
      2023;insats;Nya insatser;fri_ram;900
      2023;eget_kapital;IB;;3000
      2024;intakt;Bidrag;medlemsbidrag;4000
      2024;insats;4029 AKTIV;beviljad;120
      2024;insats;Nya insatser;fri_ram;900
      """;

  private ArendeId arende = ArendeId.ny();
  private InsatsId insats = InsatsId.ny();
  private BeslutId beslut = BeslutId.ny();

  @BeforeEach
  void planen() {
    ladda(PLAN);
    arende = arende();
    insats = InsatsId.ny();
    beslut = BeslutId.ny();
  }

  private static Overtagandebok bok() {
    return ena.getBean(Overtagandebok.class);
  }

  private UUID aktiv() {
    return rad(2023, "4029 AKTIV").radId();
  }

  private Radbelopp pengar(int ar, long beviljat, long utbetalt) {
    return new Radbelopp(ar, aktiv(), Belopp.kronor(beviljat), Belopp.kronor(utbetalt));
  }

  private Overtaget overtaget(boolean avtalat, Radbelopp... pengar) {
    return new Overtaget(arende, insats, beslut, DAG, avtalat, List.of(pengar));
  }

  private Svar<Klart> taOver(Overtaget o) {
    return process(() -> bok().taOver(o));
  }

  private Svar<Klart> angra(String skal) {
    return process(
        () ->
            bok()
                .angra(
                    new Insatsmedel.Akt(
                        UUID.randomUUID(), arende, insats, Optional.of(beslut), DAG, skal)));
  }

  /** Bladets siffror, år för år, utan stadiet som ändras: utbetalt. */
  private List<String> bladen() {
    List<String> alla = new ArrayList<>();
    for (int ar : List.of(2023, 2024)) {
      Budgetblad b = blad(ar);
      alla.add(
          Stream.of(b.intakter(), b.kostnader(), b.resultat(), b.ib(), b.ub(), b.buffert())
              .map(Belopp::ore)
              .toList()
              .toString());
      b.sektioner()
          .forEach(
              s ->
                  s.rader()
                      .forEach(
                          r ->
                              alla.add(
                                  ar
                                      + r.namn()
                                      + List.of(
                                          r.budget(), r.reserverat(), r.beviljat(), r.ledigt()))));
    }
    return alla;
  }

  private Map<String, Long> bokfort(Handelse handelse) {
    Map<String, Long> kronor = new TreeMap<>();
    huvudbok(
            new HuvudboksService.Urval(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
        .innehall()
        .stream()
        .filter(v -> v.handelse() == handelse)
        .forEach(
            v ->
                v.konteringar()
                    .forEach(
                        k -> kronor.put(namn(k.konto()) + " " + k.ar(), k.belopp().ore() / 100)));
    return kronor;
  }

  private String namn(String konto) {
    return konto.replace(aktiv().toString(), "rad").replace(insats.toString(), "insats");
  }

  @Test
  @DisplayName("räknat för hand: raden töms, resten är avtalat, och det betalda utbetalt")
  void for_hand() {
    List<String> fore = bladen();

    taOver(overtaget(true, pengar(2023, 600, 450), pengar(2024, 120, 0))).varde();

    assertThat(bokfort(Handelse.OVERTAGANDE))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "beviljat:rad 2023", -600L,
                "avtalat:insats 2023", 150L,
                "utbetalt:insats 2023", 450L,
                "beviljat:rad 2024", -120L,
                "avtalat:insats 2024", 120L));
    assertThat(bladen()).isEqualTo(fore);
    assertThat(rad(2023, "4029 AKTIV").utbetalt()).isEqualTo(Belopp.kronor(450));
    assertThat(rad(2024, "4029 AKTIV").utbetalt()).isEqualTo(Belopp.NOLL);
    assertThat(process(() -> bok().oppna())).isEmpty();
    assertThat(process(() -> ena.getBean(Insatsmedel.class).beslutat(insats)))
        .isEqualTo(Map.of(2023, Belopp.kronor(600), 2024, Belopp.kronor(120)));
  }

  @Test
  @DisplayName("utan avtal är allt beviljat, och boken är den som läget räknar fram")
  void utan_avtal() {
    taOver(overtaget(false, pengar(2023, 600, 0), pengar(2024, 120, 0))).varde();

    assertThat(bokfort(Handelse.OVERTAGANDE))
        .containsEntry("beviljat:insats 2023", 600L)
        .containsEntry("beviljat:rad 2023", -600L);
    bokenStammer();
    process(
        () -> {
          ena.getBean(Medel.class).slapp(arende, insats, "Avböjt", DAG);
          return true;
        });
    assertThat(process(() -> bok().oppna())).as("raden har sitt beviljande igen").hasSize(2);
    bokenStammer();
  }

  @Test
  @DisplayName("ett belopp som inte är radens nekas, och ingenting är skrivet")
  void avviker() {
    long fore = antal("verifikation");

    assertThat(kod(taOver(overtaget(true, pengar(2023, 599, 0))))).isEqualTo("avviker_fran_raden");
    assertThat(kod(taOver(overtaget(true, pengar(2025, 600, 0))))).isEqualTo("avviker_fran_raden");
    UUID ram = rad(2023, "Nya insatser").radId();
    assertThat(
            kod(taOver(overtaget(true, new Radbelopp(2023, ram, Belopp.kronor(900), Belopp.NOLL)))))
        .as("en ram är inget beviljande")
        .isEqualTo("avviker_fran_raden");
    assertThat(antal("verifikation")).isEqualTo(fore);
    assertThat(antal("tilldelning")).isZero();
  }

  @Test
  @DisplayName("samma rad två gånger, och två på en gång: en enda tar den")
  void en_gang() {
    Overtaget ett = overtaget(true, pengar(2023, 600, 0));
    Overtaget annat = new Overtaget(arende, InsatsId.ny(), BeslutId.ny(), DAG, true, ett.pengar());
    CompletableFuture<Svar<Klart>> forst = CompletableFuture.supplyAsync(() -> taOver(ett));
    CompletableFuture<Svar<Klart>> sedan = CompletableFuture.supplyAsync(() -> taOver(annat));

    assertThat(Stream.of(forst, sedan).map(CompletableFuture::join).map(Bokprov::kod))
        .containsExactlyInAnyOrder("ja", "avviker_fran_raden");
    assertThat(((Svar.Nej<Klart>) taOver(overtaget(true, pengar(2023, 600, 0)))).hinder().text())
        .contains("redan övertagen");
    assertThat(antal("tilldelning")).isEqualTo(1);
  }

  @Test
  @DisplayName("ett ångrat övertagande är en ny verifikation, och raden kan tas över igen")
  void angras() {
    List<String> fore = bladen();
    taOver(overtaget(true, pengar(2023, 600, 450), pengar(2024, 120, 0))).varde();

    angra("Fel rad").varde();

    assertThat(bokfort(Handelse.RATTELSE))
        .containsEntry("beviljat:rad 2023", 600L)
        .containsEntry("avtalat:insats 2023", -150L)
        .containsEntry("utbetalt:insats 2023", -450L);
    assertThat(bladen()).isEqualTo(fore);
    assertThat(rad(2023, "4029 AKTIV").utbetalt()).isEqualTo(Belopp.NOLL);
    bokenStammer();
    assertThat(kod(angra("Igen"))).isEqualTo("redan_rattad");
    arende = arende();
    insats = InsatsId.ny();
    beslut = BeslutId.ny();
    taOver(overtaget(true, pengar(2023, 600, 0))).varde();
  }

  @Test
  @DisplayName("har pengarna gått vidare ångras det inte")
  void gatt_vidare() {
    taOver(overtaget(true, pengar(2023, 600, 450))).varde();
    process(
            () ->
                ena.getBean(Insatsmedel.class)
                    .rekvirera(
                        new Insatsmedel.Akt(
                            UUID.randomUUID(), arende, insats, Optional.of(beslut), DAG, ""),
                        Map.of(2023, Belopp.kronor(150))))
        .varde();

    assertThat(kod(angra("Fel rad"))).isEqualTo("pengarna_har_gatt_vidare");
  }

  @Test
  @DisplayName("byråns filer får inte det som betalats före övertagandet en gång till")
  void byran() {
    taOver(overtaget(true, pengar(2023, 600, 450))).varde();
    angra("Fel rad").varde();

    assertThat(
            process(
                () ->
                    ena.getBean(Utbetalningar.class)
                        .mellan(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))))
        .isEmpty();
  }

  @Test
  @DisplayName("det som inte använts går till eget kapital: raden var hela beslutet")
  void aterfors() {
    taOver(overtaget(true, pengar(2023, 600, 450))).varde();
    Belopp ub = blad(2024).ub();

    process(
            () ->
                ena.getBean(Insatsmedel.class)
                    .aterfor(
                        new Insatsmedel.Akt(
                            UUID.randomUUID(), arende, insats, Optional.of(beslut), DAG, "Klart"),
                        new Aterforing(
                            Map.of(2023, Belopp.kronor(150)), new Aterforing.Mal.Ursprung())))
        .varde();

    assertThat(blad(2024).ub()).isEqualTo(ub.plus(Belopp.kronor(150)));
    assertThat(rad(2023, "4029 AKTIV").beviljat()).isEqualTo(Belopp.kronor(450));
  }

  @Test
  @DisplayName("en ny budgetversion: insatsen täcks av sin rad, och bara det nya är ett ingående")
  void ny_version() {
    taOver(overtaget(false, pengar(2023, 600, 0), pengar(2024, 120, 0))).varde();

    ladda(
        PLAN.replace("2024;insats;4029 AKTIV;beviljad;120", "2024;insats;4029 AKTIV;beviljad;200"));

    assertThat(blad(2024).kostnader()).isEqualTo(Belopp.kronor(1100));
    assertThat(process(() -> bok().oppna()))
        .containsExactly(new Overtagandebok.Oppet(2024, aktiv(), "4029 AKTIV", Belopp.kronor(80)));
    bokenStammer();
  }
}
