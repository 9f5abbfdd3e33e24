package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;

@DisplayName("Siffror på skärmen")
class SiffrorTest {

  @Test
  @DisplayName("kronor skrivs med fasta mellanrum")
  void kronor() {
    assertThat(Siffror.belopp(Belopp.kronor(1_447_979))).isEqualTo("1\u00a0447\u00a0979\u00a0kr");
  }

  @Test
  @DisplayName("minus är ett riktigt minustecken, och en ökning har plus")
  void tecken() {
    assertThat(Siffror.andring("kr", Belopp.kronor(-172_960))).isEqualTo("\u2212172\u00a0960");
    assertThat(Siffror.andring("kr", Belopp.kronor(42))).isEqualTo("+42");
    assertThat(Siffror.andring("kr", Belopp.NOLL)).isEqualTo("0");
  }

  @Test
  @DisplayName("tkr förblir tkr, och det som inte går jämnt ut visas")
  void tusental() {
    assertThat(Siffror.i("tkr", Belopp.kronor(750_000))).isEqualTo("750\u00a0tkr");
    assertThat(Siffror.i("tkr", Belopp.kronor(1_250_500))).isEqualTo("1\u00a0250,5\u00a0tkr");
  }

  @Test
  @DisplayName("ören göms aldrig")
  void oren() {
    assertThat(Siffror.belopp(new Belopp(12_345))).isEqualTo("123,45\u00a0kr");
    assertThat(Siffror.belopp(new Belopp(-5))).isEqualTo("\u22120,05\u00a0kr");
  }
}
