package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("resa")
@DisplayName("Granskaren hittar det den ska, varje gång den frågas")
class GranskarenResaTest {

  private static final String BILD_UTAN_ORD = "<img src='data:,'>";
  private static final String BLEKT = "<p style='color: #ccc; background: #fff'>Bleka ord</p>";

  @Test
  @DisplayName("en bild utan ord och ett blekt stycke: också på en sida som ändrats sedan sist")
  void hittar() {
    Chromium chromium = Chromium.lana();
    try {
      Page sida = chromium.session(new Browser.NewContextOptions()).newPage();
      sida.setContent(skrivet("<p>Ord</p>"));
      assertThat(Axe.brister(sida)).isEmpty();
      sida.evaluate("inre => document.querySelector('main').innerHTML += inre", BILD_UTAN_ORD);
      assertThat(Axe.brister(sida)).singleElement().asString().startsWith("image-alt på [\"img\"]");
      sida.setContent(skrivet("<p>Ord</p>" + BLEKT));
      assertThat(Axe.brister(sida)).singleElement().asString().startsWith("color-contrast på ");
    } finally {
      chromium.lamna();
    }
  }

  private static String skrivet(String inre) {
    return "<!doctype html><html lang='sv'><title>Prov</title><main><h1>Prov</h1>"
        + inre
        + "</main></html>";
  }
}
