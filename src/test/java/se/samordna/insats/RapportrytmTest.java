package se.samordna.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R5: rapporternas rytm")
class RapportrytmTest {

  @ParameterizedTest(name = "{0}: insats från {1} rapporterar först {2}")
  @CsvSource({
    "manad,2024-02-10,2024-02-29",
    "kvartal,2024-02-10,2024-03-31",
    "tertial,2024-02-10,2024-04-30",
    "tertial,2024-05-01,2024-08-31",
    "tertial,2024-12-31,2024-12-31",
    "delar,2024-07-01,2024-12-31",
    "ar,2024-02-10,2024-12-31",
    "okand,2024-02-10,2024-04-30"
  })
  void forsta(String rytm, LocalDate start, LocalDate vantad) {
    assertThat(Rapportrytm.av(rytm).forsta(start, LocalDate.of(2026, 12, 31))).isEqualTo(vantad);
  }

  @Test
  @DisplayName("nästa rapport är nästa periods slut, aldrig efter insatsens")
  void nasta() {
    LocalDate slut = LocalDate.of(2024, 10, 15);
    assertThat(Rapportrytm.TERTIAL.nasta(LocalDate.of(2024, 4, 30), slut))
        .contains(LocalDate.of(2024, 8, 31));
    assertThat(Rapportrytm.TERTIAL.nasta(LocalDate.of(2024, 8, 31), slut)).contains(slut);
    assertThat(Rapportrytm.TERTIAL.nasta(slut, slut)).isEmpty();
  }

  @Test
  @DisplayName("en kort insats har en enda rapport, på sin sista dag")
  void kort() {
    LocalDate slut = LocalDate.of(2024, 3, 1);
    assertThat(Rapportrytm.TERTIAL.forsta(LocalDate.of(2024, 2, 1), slut)).isEqualTo(slut);
  }
}
