package se.samordna.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Var en övertagen insats fortsätter i uppföljningen")
class OvertagandestegTest {

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate SLUT = LocalDate.of(2025, 2, 28);

  @ParameterizedTest(name = "{0}, sagt {1}: {2} senast {3}")
  @CsvSource({
    // i dag, dagen som sagts, steget, dagen
    "2023-11-20,,lamna_rapport,2023-12-31",
    "2022-10-01,,lamna_rapport,2023-04-30",
    "2025-02-01,,lamna_rapport,2025-02-28",
    "2025-03-01,,slutrapport,2025-04-28",
    "2023-11-20,2024-01-15,lamna_rapport,2024-01-15",
    "2023-11-20,2023-10-15,lamna_rapport,2023-10-15",
    "2023-11-20,2025-02-28,lamna_rapport,2025-02-28",
    "2023-11-20,2025-03-01,slutrapport,2025-03-01",
  })
  void med_avtal(LocalDate idag, LocalDate sagt, String element, LocalDate dag) {
    Overtagandesteg steg =
        Overtagandesteg.av(true, Rapportrytm.TERTIAL, Optional.ofNullable(sagt), START, SLUT, idag);

    assertThat(steg.element()).isEqualTo(element);
    assertThat(steg.nasta()).isEqualTo(dag);
    assertThat(steg.frist()).contains(dag);
  }

  @Test
  @DisplayName("utan avtal är avtalet nästa, och rapporten väntar på det")
  void utan_avtal() {
    Overtagandesteg steg =
        Overtagandesteg.av(
            false, Rapportrytm.KVARTAL, Optional.empty(), START, SLUT, LocalDate.of(2023, 11, 20));

    assertThat(steg.element()).isEqualTo("underteckna_avtal");
    assertThat(steg.nasta()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(steg.frist()).isEmpty();
  }
}
