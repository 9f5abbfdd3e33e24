package se.samordna.offentlig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("En offentlig sida har sin mall och sina ord")
class SidslagTest {

  private static final ResourceBundle ORD =
      ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("sv"));

  @ParameterizedTest
  @EnumSource
  @DisplayName("mallen finns, menyn har ett namn, och startsidan säger vad sidan är")
  void mall_och_ord(Sidslag sida) {
    String mall = "/templates/offentligt/" + sida.mall() + ".html";
    assertThat(SidslagTest.class.getResource(mall)).as(mall).isNotNull();
    assertThat(ORD.keySet()).contains("offentligt.meny." + sida.mall());
    if (sida != Sidslag.START) {
      assertThat(ORD.keySet()).contains("offentligt.meny." + sida.mall() + ".om");
    }
  }

  @Test
  @DisplayName("en väg som inte är en sida är ingen sida, inte ens startsidans namn")
  void vagar() {
    assertThat(Sidslag.pa("insatser")).contains(Sidslag.INSATSER);
    assertThat(Sidslag.pa("start")).isEmpty();
    assertThat(Sidslag.pa("budget")).isEmpty();
  }
}
