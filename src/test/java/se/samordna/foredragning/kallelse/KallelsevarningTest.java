package se.samordna.foredragning.kallelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Ordning;
import se.samordna.gemensam.Talsprak;

@DisplayName("Det som varnas för innan kallelsen skickas (R5)")
class KallelsevarningTest {

  private static final LocalDate MOTE = LocalDate.of(2023, 12, 20);

  private static List<String> koder(LocalDate idag, int punkter) {
    return Kallelsevarning.av(Ordning.lagens().tider(), MOTE, idag, punkter).stream()
        .map(Kallelsevarning::kod)
        .toList();
  }

  @Test
  @DisplayName("sista dagen räknas hel: tio dagar före är i tid, nio är sent")
  void kallelsen() {
    assertThat(koder(MOTE.minusDays(10), 3)).isEmpty();
    assertThat(koder(MOTE.minusDays(9), 3)).containsExactly("kallelse_sen");
  }

  @Test
  @DisplayName("handlingarna ska vara klara sju dagar före")
  void handlingarna() {
    assertThat(koder(MOTE.minusDays(7), 3)).containsExactly("kallelse_sen");
    assertThat(koder(MOTE.minusDays(6), 3)).containsExactly("kallelse_sen", "handlingar_sena");
  }

  @Test
  @DisplayName("en tom lista är ofta ett misstag")
  void tom_lista() {
    assertThat(koder(MOTE.minusDays(20), 0)).containsExactly("tom_lista");
  }

  @Test
  @DisplayName("det som antecknats på svenska sägs på läsarens språk")
  void antecknat() {
    List<Kallelsevarning> svenska =
        Kallelsevarning.av(Ordning.lagens().tider(), MOTE, MOTE.minusDays(6), 0);
    Talsprak.folj(() -> Optional.of(Locale.ENGLISH));
    try {
      assertThat(svenska.stream().map(v -> Kallelsevarning.sagd(v.text())))
          .containsExactly(
              "The notice should have been out by 2023-12-10.",
              "The papers should have been ready by 2023-12-13.",
              "Nothing is on the agenda.");
      assertThat(
              Talsprak.svenska(
                  () -> Kallelsevarning.av(Ordning.lagens().tider(), MOTE, MOTE.minusDays(6), 0)))
          .as("så antecknas det, vilket språk den som skickar än läser")
          .isEqualTo(svenska);
    } finally {
      Talsprak.folj(Optional::empty);
    }
  }
}
