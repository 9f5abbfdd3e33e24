package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("En handling som inte längre gäller säger vilken omgång den hör till")
class HandlingensOmgangTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 15);
  private static final List<Aterkomst> ATER =
      List.of(aterkomst(Aterkomst.Slag.ATERREMISS, 10), aterkomst(Aterkomst.Slag.UPPHAVT, 20));

  private static Instant tid(int timme) {
    return Instant.parse("2024-03-15T00:00:00Z").plusSeconds(3600L * timme);
  }

  private static Aterkomst aterkomst(Aterkomst.Slag slag, int timme) {
    return new Aterkomst(slag, DAG, 7, "", "Skäl", UUID.randomUUID(), tid(timme));
  }

  private static Optional<Integer> omgang(Handlingsslag slag, int timme) {
    return new Handling(
            UUID.randomUUID(),
            slag,
            "fil.pdf",
            "application/pdf",
            1,
            DAG,
            "",
            Optional.empty(),
            tid(timme),
            Optional.empty(),
            Optional.empty())
        .mot(ATER)
        .tidigareOmgang();
  }

  @Test
  @DisplayName("yttrandet och förslaget före återremissen hör till omgång 1")
  void fore_aterremissen() {
    assertThat(omgang(Handlingsslag.YTTRANDE, 5)).contains(1);
    assertThat(omgang(Handlingsslag.TJANSTESKRIVELSE, 6)).contains(1);
  }

  @Test
  @DisplayName("ett upphävt beslut behöver ett nytt förslag, men yttrandena i omgången gäller")
  void upphavt() {
    assertThat(omgang(Handlingsslag.YTTRANDE, 15)).isEmpty();
    assertThat(omgang(Handlingsslag.TJANSTESKRIVELSE, 16)).contains(2);
    assertThat(omgang(Handlingsslag.TJANSTESKRIVELSE, 21)).isEmpty();
  }

  @Test
  @DisplayName("ansökan och bilagor hör inte till någon omgång")
  void ansokan() {
    assertThat(omgang(Handlingsslag.ANSOKAN, 1)).isEmpty();
    assertThat(omgang(Handlingsslag.BILAGA, 1)).isEmpty();
  }
}
