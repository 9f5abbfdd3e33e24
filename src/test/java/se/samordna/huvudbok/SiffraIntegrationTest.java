package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Facit;
import se.samordna.budget.KapitalService;
import se.samordna.budget.Kapitalar;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.huvudbok.HuvudboksService.Urval;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.identitet.Roll;

@DisplayName("Varje siffra på bladet är summan av de verifikationer den leder till")
class SiffraIntegrationTest extends Bokprov {

  private Medel.Reservation bifallet = reservation(se.samordna.gemensam.ArendeId.ny());

  private final InsatsId insats = InsatsId.ny();

  @BeforeEach
  void ettBeslut() {
    ladda(Facit.text(Facit.BKSV_2024));
    bifallet = reservation(arende(), eget(2024, 100_000), eget(2025, 50_000));
    reservera(ena, bifallet);
    Medel.Reservation reserverat = reservation(arende(), eget(2024, 30_000));
    reservera(ena, reserverat);
    process(
        () -> {
          ena.getBean(Medel.class).bokfor(bifallet.arende(), bifallet.beslut(), insats, DAG);
          Insatsmedel medel = ena.getBean(Insatsmedel.class);
          Insatsmedel.Akt akt =
              new Insatsmedel.Akt(
                  UUID.randomUUID(),
                  bifallet.arende(),
                  insats,
                  Optional.of(bifallet.beslut()),
                  DAG,
                  "");
          medel.avtala(akt);
          medel.rekvirera(akt, Map.of(2024, Belopp.kronor(40_000))).varde();
          return medel.betala(akt, Map.of(2024, Belopp.kronor(40_000))).varde();
        });
  }

  private HuvudboksService.Summa summa(int ar, Siffra siffra) {
    return som(
        Roll.STYRELSE, () -> ena.getBean(HuvudboksService.class).summa(Urval.av(ar, siffra)));
  }

  /** Summan av det sidan visar i kolumnen, över alla sidor. */
  private Belopp visat(int ar, Siffra siffra) {
    Belopp summa = Belopp.NOLL;
    for (int sida = 0; ; sida++) {
      List<Verifikation> rader = sida(ar, siffra, sida).innehall();
      if (rader.isEmpty()) {
        return summa;
      }
      summa =
          rader.stream()
              .flatMap(v -> v.konteringar().stream())
              .flatMap(k -> k.raknas().stream())
              .reduce(summa, Belopp::plus);
    }
  }

  private Sida<Verifikation> sida(int ar, Siffra siffra, int sida) {
    return som(
        Roll.STYRELSE,
        () ->
            ena.getBean(HuvudboksService.class)
                .lista(Urval.av(ar, siffra), new Sida.Begaran(sida, 2)));
  }

  private void leder(int ar, Siffra siffra, Belopp figur, String vad) {
    HuvudboksService.Summa summa = summa(ar, siffra);
    assertThat(summa.figur()).as("%s %d", vad, ar).isEqualTo(figur);
    assertThat(visat(ar, siffra)).as("raderna för %s %d", vad, ar).isEqualTo(summa.bokfort());
  }

  @Test
  @DisplayName("radernas budget, reserverat, beviljat, ledigt och utbetalt")
  void raderna() {
    assertThat(blad(2024).sektioner())
        .flatExtracting(Budgetblad.Sektion::rader)
        .extracting(Budgetblad.Rad::utbetalt)
        .contains(Belopp.kronor(40_000));
    for (int ar : List.of(2024, 2025)) {
      for (Budgetblad.Sektion s : blad(ar).sektioner()) {
        leder(ar, Siffra.av(Figur.BUDGET).i(s.slag()), s.summa(), s.slag().kod());
        for (Budgetblad.Rad r : s.rader()) {
          siffror(r)
              .forEach((f, belopp) -> leder(ar, Siffra.av(f).paRad(r.radId()), belopp, r.namn()));
        }
      }
    }
  }

  private static Map<Figur, Belopp> siffror(Budgetblad.Rad r) {
    Map<Figur, Belopp> siffror = new LinkedHashMap<>();
    siffror.put(Figur.BUDGET, r.budget());
    siffror.put(Figur.RESERVERAT, r.reserverat());
    siffror.put(Figur.BEVILJAT, r.beviljat());
    siffror.put(Figur.LEDIGT, r.ledigt());
    siffror.put(Figur.UTBETALT, r.utbetalt());
    return siffror;
  }

  @Test
  @DisplayName("summorna: intäkter, kostnader, resultat, IB, UB och kvar att disponera")
  void summorna() {
    for (int ar : List.of(2024, 2025, 2026)) {
      Budgetblad b = blad(ar);
      leder(ar, Siffra.av(Figur.INTAKTER), b.intakter(), "intäkter");
      leder(ar, Siffra.av(Figur.KOSTNADER), b.kostnader(), "kostnader");
      leder(ar, Siffra.av(Figur.RESULTAT), b.resultat(), "resultat");
      leder(ar, Siffra.av(Figur.IB), b.ib(), "IB");
      leder(ar, Siffra.av(Figur.UB), b.ub(), "UB");
      leder(ar, Siffra.av(Figur.KVAR), b.kvarAttDisponera(), "kvar");
      assertThat(summa(ar, Siffra.av(Figur.KVAR)).buffert()).contains(b.buffert());
    }
  }

  @Test
  @DisplayName("insatsens pengar, stadium för stadium")
  void insatsen() {
    List<Medel.Stadium> stadier = process(() -> ena.getBean(Medel.class).stadier(insats));
    assertThat(stadier)
        .extracting(Medel.Stadium::stadium)
        .contains(Insatsstadium.AVTALAT, Insatsstadium.UTBETALT);
    stadier.forEach(
        s ->
            leder(
                s.ar(),
                Siffra.paKonto(s.stadium().kod() + ":" + insats),
                s.belopp(),
                s.stadium().kod()));
  }

  @Test
  @DisplayName("det egna kapitalets reserverat, beviljat och utbetalt")
  void kapitalet() {
    List<Kapitalar> aren = som(Roll.REVISOR, () -> ena.getBean(KapitalService.class).lage(0));
    assertThat(aren).extracting(Kapitalar::ar).contains(2024);
    for (Kapitalar k : aren) {
      leder(k.ar(), Siffra.av(Figur.RESERVERAT), k.reserverat(), "reserverat");
      leder(k.ar(), Siffra.av(Figur.BEVILJAT), k.beviljat(), "beviljat");
      leder(k.ar(), Siffra.av(Figur.UTBETALT), k.utbetalt(), "utbetalt");
    }
  }

  @Test
  @DisplayName("verifikationen nämner ärendet, radens namn och vad som rättat den")
  void bakom() {
    process(
        () -> {
          ena.getBean(Medel.class)
              .slapp(
                  reserverat().arendeId().map(se.samordna.gemensam.ArendeId::new).orElseThrow(),
                  reserverat().beslutId().map(se.samordna.gemensam.BeslutId::new).orElseThrow(),
                  "Avböjt",
                  DAG);
          return true;
        });
    Verifikation reserverat = reserverat();
    assertThat(reserverat.arende().orElseThrow().rubrik()).isEqualTo(bifallet.rubrik());
    assertThat(reserverat.rattelser().rattadAv())
        .singleElement()
        .satisfies(h -> assertThat(h.handelse()).isEqualTo(NyVerifikation.Handelse.SLAPP));
    assertThat(reserverat.konteringar())
        .filteredOn(k -> k.konto().startsWith("reserverat:"))
        .allSatisfy(k -> assertThat(k.rad().orElseThrow().namn()).isEqualTo(bifallet.rubrik()));
    assertThat(
            som(
                    Roll.REVISOR,
                    () ->
                        ena.getBean(HuvudboksService.class)
                            .lista(
                                new Urval(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(reserverat.id()),
                                    Siffra.INGEN),
                                new Sida.Begaran(0, 10)))
                .innehall())
        .extracting(Verifikation::id)
        .containsExactly(reserverat.id());
  }

  /** Den sista reservationen i boken. */
  private Verifikation reserverat() {
    return som(
            Roll.REVISOR,
            () ->
                ena.getBean(HuvudboksService.class)
                    .lista(Urval.av(2024, Siffra.av(Figur.RESERVERAT)), new Sida.Begaran(0, 200)))
        .innehall()
        .stream()
        .filter(v -> v.handelse() == Handelse.RESERVATION)
        .reduce((a, b) -> b)
        .orElseThrow();
  }
}
