package se.samordna.konto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Användarnamnet som föreslås ur namnet")
class NamnforslagTest {

  @ParameterizedTest
  @CsvSource({
    "Åsa von Ek,asa.von.ek",
    "' Per-Örjan  Öst ',per.orjan.ost",
    "Søren Ærø,soren.aero",
    "'…',''",
    "'',''"
  })
  @DisplayName("gemener utan märken, delarna med punkt emellan")
  void forslag(String namn, String vantat) {
    assertThat(Namnforslag.av(namn)).isEqualTo(vantat);
  }
}
