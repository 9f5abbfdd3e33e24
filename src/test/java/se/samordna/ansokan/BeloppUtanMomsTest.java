package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R27: belopp är utan moms")
class BeloppUtanMomsTest {

  @Test
  @DisplayName("den som skriver ansökans budget får veta det, på båda språken")
  void hjalptexten() {
    assertThat(hjalp("sv")).contains("utan moms");
    assertThat(hjalp("en")).contains("VAT");
  }

  private static String hjalp(String sprak) {
    return ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(sprak))
        .getString("ansokan.avsnitt.budget.hjalp");
  }
}
