package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det som gäller när förbundsordningen inget säger")
class OrdningTest {

  private static final Ordning LAGENS = Ordning.lagens();

  @Test
  @DisplayName("bufferten är tjugo procent av medlemsbidraget, och så mycket kapital är lagom")
  void buffert() {
    assertThat(LAGENS.buffert()).isEqualTo(20);
    assertThat(LAGENS.rekommenderatKapital(4_000_000)).isEqualTo(20);
  }

  @Test
  @DisplayName("R20: budgeten ska vara beslutad den 30 november året före")
  void budgetdag() {
    assertThat(LAGENS.budgetSenast(2024)).isEqualTo("2023-11-30");
  }

  @Test
  @DisplayName("rapporterna lämnas tertialvis, och tre insatser om året är målet")
  void uppfoljning() {
    assertThat(LAGENS.rytm()).isEqualTo("tertial");
    assertThat(LAGENS.insatserMinst()).isEqualTo(3);
  }

  @Test
  @DisplayName("R13: enkel majoritet räcker")
  void majoritet() {
    assertThat(LAGENS.kvalificerad("budget")).isEmpty();
  }
}
