package se.samordna.budget.arbetsblad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Svar;

@DisplayName("Arbetsbladets formler av konstanter")
class FormelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=100000*1,02 | 102000",
        "= 100 000 * 1,02 | 102000",
        "=100\u00a0000+50\u00a0000 | 150000",
        "=1 250 000/3 | 416667",
        "=(10+2)*3-4/2 | 34",
        "=2+3*4 | 14",
        "=10-4-3 | 3",
        "=100/10/2 | 5",
        "=-5+10 | 5",
        "=10\u22124 | 6",
        "=12*41500 | 498000",
        "=100000*(1+2%) | 102000",
        "=1.5*2 | 3",
        "=0,5+0,4 | 1"
      })
  @DisplayName("räknas som man räknar, avrundat till hela kronor")
  void raknas(String formel, long kronor) {
    assertThat(Formel.ore("kr", formel)).isEqualTo(Svar.ja(kronor * 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"=450,5*2 | 901000", "=1 756*1,02 | 1791120", "=100,0004 | 100000"})
  @DisplayName("i ett blad i tkr är talen tusental, och kronan är minst")
  void tkr(String formel, long kronor) {
    assertThat(Formel.ore("tkr", formel)).isEqualTo(Svar.ja(kronor * 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=",
        "=1+",
        "=(1+2",
        "=1)",
        "=1/0",
        "=A1*2",
        "=SUMMA(1;2)",
        "=1,2,3",
        "=2**3",
        "=1e9",
        "=99999999*99999999*99999999"
      })
  @DisplayName("det som inte går att räkna nekas med vad man gör")
  void nekas(String formel) {
    assertThat(Formel.ore("kr", formel))
        .isInstanceOfSatisfying(
            Svar.Nej.class, n -> assertThat(n.hinder().kod()).isEqualTo("felaktig_formel"));
  }
}
