package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.huvudbok.Betalningsrad;

@DisplayName("Ett yttrande")
class YttrandeTest {

  private static final LocalDate IDAG = LocalDate.of(2024, 3, 1);

  private static List<String> koder(Granskning g) {
    return g.fel().stream().map(Faltfel::kod).toList();
  }

  @Test
  @DisplayName("har ett av fyra utfall, och motiveras när det inte är ett ja")
  void utfall() {
    assertThat(koder(new Yttrande(1, "tillstyrker", null, Optional.empty()).granska())).isEmpty();
    assertThat(koder(new Yttrande(1, "kanske", "", Optional.empty()).granska()))
        .containsExactly("okant_utfall");
    assertThat(koder(new Yttrande(1, "avstyrker", " ", Optional.empty()).granska()))
        .containsExactly("saknas");
  }

  @Test
  @DisplayName("R15: är antingen ett yttrande eller jäv med grund, aldrig båda")
  void jav_utesluter_utfall() {
    assertThat(koder(new Yttrande(1, null, null, Optional.of("Släkt")).granska())).isEmpty();
    assertThat(koder(new Yttrande(1, null, null, Optional.of(" ")).granska()))
        .containsExactly("saknas");
    assertThat(koder(new Yttrande(1, "avstar", null, Optional.of("Släkt")).granska()))
        .containsExactly("jav_utan_utfall");
  }

  @Test
  @DisplayName("samlat till komplettering säger vad och till när, inte bakåt i tiden")
  void samlat_till_komplettering() {
    assertThat(koder(new SamlatYttrande(1, "komplettera", "", Optional.empty(), "").granska(IDAG)))
        .containsExactly("saknas", "saknas");
    assertThat(
            koder(
                new SamlatYttrande(1, "komplettera", "", Optional.of(IDAG.minusDays(1)), "Budgeten")
                    .granska(IDAG)))
        .containsExactly("passerad_frist");
    assertThat(
            koder(
                new SamlatYttrande(1, "komplettera", "", Optional.of(IDAG), "Budgeten")
                    .granska(IDAG)))
        .isEmpty();
  }

  @Test
  @DisplayName("följt av en tjänsteskrivelse vars form prövas rad för rad")
  void memots_form() {
    Memo memo =
        new Memo(
            1,
            "",
            List.of(
                new Betalningsrad(1999, new Belopp(-1), Optional.of("lotteri"), Optional.empty()),
                new Betalningsrad(2024, new Belopp(0), Optional.empty(), Optional.empty())),
            List.of(" "));
    assertThat(memo.granska().fel())
        .extracting(f -> f.falt() + " " + f.kod())
        .containsExactly(
            "forslag saknas",
            "belopp[0].ar fel_ar",
            "belopp[0].beloppOre negativt_belopp",
            "belopp[0].finansiering okand_finansiering",
            "belopp[1].beloppOre saknas",
            "villkor[0] saknas");
  }
}
