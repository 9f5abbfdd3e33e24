package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.andring.Andringsbegaran.Index;
import se.samordna.andring.Andringsbegaran.Okning;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.insats.Insats;
import se.samordna.sammantrade.Andringsslag;

@DisplayName("Ändringarnas regler")
class AndringsreglerTest {

  private static final LocalDate SLUT = LocalDate.of(2025, 12, 31);

  private static Insats insats(Insats.Status status) {
    return new Insats(
        InsatsId.ny(),
        ArendeId.ny(),
        BeslutId.ny(),
        "Stödteam",
        "burlov",
        LocalDate.of(2024, 1, 1),
        SLUT,
        status,
        Optional.empty());
  }

  private static Andringsbegaran begaran(
      Optional<LocalDate> slut, List<Arsbelopp> minskat, List<Okning> okat, Optional<Index> index) {
    return new Andringsbegaran(
        "", "Skäl", slut, minskat, "ursprung", Optional.empty(), okat, index, Optional.empty());
  }

  private static Andringsbegaran tom() {
    return begaran(Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  private static Andringsbegaran slut(LocalDate dag) {
    return begaran(Optional.of(dag), List.of(), List.of(), Optional.empty());
  }

  private static Andringsbegaran pengar(List<Arsbelopp> minskat, List<Okning> okat) {
    return begaran(Optional.empty(), minskat, okat, Optional.empty());
  }

  private static List<Arsbelopp> ut(int ar, long ore) {
    return List.of(new Arsbelopp(ar, new Belopp(ore)));
  }

  private static List<Okning> in(int ar, long ore) {
    return List.of(new Okning(ar, ore, "eget_kapital", null));
  }

  private static String kod(Andringsslag slag, Andringsbegaran b) {
    return kod(Insats.Status.PAGAR, slag, b);
  }

  private static String kod(Insats.Status status, Andringsslag slag, Andringsbegaran b) {
    return Andringsregler.prova(insats(status), slag, b).map(Hinder::kod).orElse("ja");
  }

  @Test
  @DisplayName("styrelsen beslutar ändringar; återföring och upphävande följer utan")
  void beslut() {
    assertThat(Andringsslag.values())
        .filteredOn(s -> !s.kraverBeslut())
        .containsExactly(Andringsslag.ATERFORING, Andringsslag.UPPHAVANDE);
  }

  @Test
  @DisplayName("bara det som pågår ändras; outnyttjat återförs också efteråt")
  void pagar() {
    Andringsbegaran b = begaran(Optional.empty(), ut(2025, 10), List.of(), Optional.empty());

    assertThat(kod(Andringsslag.ANDRING, b)).isEqualTo("ja");
    assertThat(kod(Insats.Status.AVSLUTAD, Andringsslag.ANDRING, b))
        .isEqualTo("insatsen_pagar_inte");
    assertThat(kod(Insats.Status.AVBOJD, Andringsslag.ATERFORING, b))
        .isEqualTo("insatsen_pagar_inte");
    assertThat(kod(Insats.Status.AVSLUTAD, Andringsslag.ATERFORING, b)).isEqualTo("ja");
    assertThat(kod(Insats.Status.UPPHAVD, Andringsslag.UPPHAVANDE, b))
        .isEqualTo("insatsen_pagar_inte");
  }

  @Test
  @DisplayName("förlängning och förtida slut flyttar slutdagen åt var sitt håll")
  void slutdagen() {
    assertThat(kod(Andringsslag.FORLANGNING, slut(SLUT.plusYears(1)))).isEqualTo("ja");
    assertThat(kod(Andringsslag.FORLANGNING, slut(SLUT))).isEqualTo("fel_slutdag");
    assertThat(kod(Andringsslag.FORTIDA_SLUT, slut(SLUT.minusDays(1)))).isEqualTo("ja");
    assertThat(kod(Andringsslag.FORTIDA_SLUT, slut(LocalDate.of(2023, 12, 31))))
        .isEqualTo("fel_slutdag");
    assertThat(kod(Andringsslag.FORTIDA_SLUT, tom())).isEqualTo("fel_slutdag");
    assertThat(kod(Andringsslag.ANDRING, slut(SLUT.plusYears(1)))).isEqualTo("inget_andrat");
  }

  @Test
  @DisplayName("en omfördelning flyttar lika mycket till ett annat år")
  void omfordelning() {
    assertThat(kod(Andringsslag.OMFORDELNING, pengar(ut(2024, 10), in(2025, 10)))).isEqualTo("ja");
    assertThat(kod(Andringsslag.OMFORDELNING, pengar(ut(2024, 10), in(2025, 11))))
        .isEqualTo("summan_andras");
    assertThat(kod(Andringsslag.OMFORDELNING, pengar(List.of(), List.of())))
        .isEqualTo("summan_andras");
    assertThat(kod(Andringsslag.OMFORDELNING, pengar(ut(2024, 10), in(2024, 10))))
        .isEqualTo("samma_ar");
  }

  @Test
  @DisplayName("index är procent eller två indextal, och räknar upp till hela kronor")
  void index() {
    assertThat(Indexrakning.rimlig(new BigDecimal("2.5"))).contains(new BigDecimal("2.5000"));
    assertThat(Indexrakning.rimlig(new BigDecimal("60"))).isEmpty();
    assertThat(Indexrakning.procent(new BigDecimal("384.04"), new BigDecimal("408.77")))
        .isEqualTo(new BigDecimal("6.4394"));
    assertThat(
            Indexrakning.rimlig(Indexrakning.procent(new BigDecimal("400"), new BigDecimal("390"))))
        .as("ett index som sjunkit räknar inte upp")
        .isEmpty();
    assertThat(Indexrakning.hojning(Belopp.kronor(1_234_567), new BigDecimal("2.5")))
        .isEqualTo(Belopp.kronor(30_864));
    Optional<Index> procent = Optional.of(new Index(new BigDecimal("2.5"), null, null, null));
    assertThat(kod(Andringsslag.INDEX, begaran(Optional.empty(), List.of(), in(2025, 0), procent)))
        .isEqualTo("ja");
    assertThat(kod(Andringsslag.INDEX, pengar(List.of(), in(2025, 0)))).isEqualTo("fel_index");
    assertThat(
            kod(Andringsslag.ANDRING, begaran(Optional.empty(), List.of(), in(2025, 1), procent)))
        .isEqualTo("fel_innehall");
    List<Okning> tvaGanger =
        List.of(
            new Okning(2025, 0, "eget_kapital", null), new Okning(2025, 0, "eget_kapital", null));
    assertThat(kod(Andringsslag.INDEX, begaran(Optional.empty(), List.of(), tvaGanger, procent)))
        .as("samma år räknas upp en gång")
        .isEqualTo("samma_ar");
  }

  @Test
  @DisplayName("återföring och upphävande lägger inte till pengar")
  void bara_minskat() {
    assertThat(kod(Andringsslag.ATERFORING, pengar(ut(2024, 1), in(2025, 1))))
        .isEqualTo("fel_innehall");
    assertThat(kod(Andringsslag.UPPHAVANDE, slut(SLUT))).isEqualTo("fel_innehall");
  }
}
