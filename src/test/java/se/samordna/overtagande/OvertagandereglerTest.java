package se.samordna.overtagande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;

@DisplayName("Vad som krävs av en insats som tas över")
class OvertagandereglerTest {

  private static final LocalDate IDAG = LocalDate.of(2024, 3, 1);
  private static final Map<String, Medlem.Part> PARTER =
      Map.of(
          "burlov", Medlem.Part.KOMMUN,
          "vellinge", Medlem.Part.KOMMUN,
          "fk", Medlem.Part.FK,
          "af", Medlem.Part.AF);
  private static final UUID RAD = UUID.randomUUID();

  private static Overtagande insats(
      String huvudman, String annan, LocalDate beslut, boolean avtal, long beviljat, long betalt) {
    return new Overtagande(
        "Stödteam",
        "projekt",
        "individ",
        huvudman,
        Optional.empty(),
        List.of(new Part(annan, "", "deltagare")),
        List.of(),
        List.of(new Mal("Fler i arbete", "Andel", "", "30 %", "")),
        LocalDate.of(2023, 1, 1),
        LocalDate.of(2024, 12, 31),
        new Overtagande.Beslutet(beslut, "§ 14"),
        Optional.of(avtal),
        List.of(
            new Overtagande.Pengar(
                2024, Optional.of(RAD), new Belopp(beviljat), new Belopp(betalt))),
        "",
        Optional.empty());
  }

  private static Optional<String> hinder(Overtagande o) {
    return Overtaganderegler.hinder(new Overtaganderegler.Lage(o, PARTER, IDAG)).map(Hinder::kod);
  }

  private static final LocalDate I_FJOL = LocalDate.of(2023, 12, 1);

  @Test
  @DisplayName("R2: två kommuner är en part, kommunen och Försäkringskassan är två")
  void tva_parter() {
    assertThat(hinder(insats("burlov", "vellinge", I_FJOL, true, 100, 0)))
        .contains("for_fa_parter");
    assertThat(hinder(insats("burlov", "fk", I_FJOL, true, 100, 0))).isEmpty();
    assertThat(hinder(insats("af", "fk", I_FJOL, true, 100, 0))).isEmpty();
  }

  @Test
  @DisplayName("beslutet är fattat, senast i dag")
  void beslutet() {
    assertThat(hinder(insats("burlov", "fk", IDAG, true, 100, 0))).isEmpty();
    assertThat(hinder(insats("burlov", "fk", IDAG.plusDays(1), true, 100, 0)))
        .contains("beslutet_inte_fattat");
  }

  @Test
  @DisplayName("inget är utbetalt utöver det beviljade, eller utan avtal")
  void utbetalt() {
    assertThat(hinder(insats("burlov", "fk", I_FJOL, true, 100, 100))).isEmpty();
    assertThat(hinder(insats("burlov", "fk", I_FJOL, true, 100, 101)))
        .contains("mer_utbetalt_an_beviljat");
    assertThat(hinder(insats("burlov", "fk", I_FJOL, false, 100, 1)))
        .contains("utbetalt_utan_avtal");
    assertThat(hinder(insats("burlov", "fk", I_FJOL, false, 100, 0))).isEmpty();
  }

  @Test
  @DisplayName("huvudmannen kan pekas ut bland parterna eller bredvid dem")
  void huvudman() {
    assertThat(insats("burlov", "fk", I_FJOL, true, 1, 0).utsedda()).containsExactly("burlov");
    assertThat(insats("fk", "fk", I_FJOL, true, 1, 0).allaParter()).hasSize(1);
    assertThat(insats("", "fk", I_FJOL, true, 1, 0).utsedda()).isEmpty();
  }

  @Test
  @DisplayName("paragrafen är ett nummer, med eller utan paragraftecken")
  void paragrafen() {
    assertThat(new Overtagande.Beslutet(I_FJOL, "§ 14").nummer()).contains(14);
    assertThat(new Overtagande.Beslutet(I_FJOL, "7").nummer()).contains(7);
    assertThat(new Overtagande.Beslutet(I_FJOL, "0").nummer()).isEmpty();
    assertThat(new Overtagande.Beslutet(I_FJOL, "fjorton").nummer()).isEmpty();
  }
}
