package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Ekonomens budget, bidrag och byråns bok")
class BudgetensResaTest extends Integrationstest {

  /** En budget som den ser ut i ett kalkylblad, i Windows-1252, med minus för kostnader. */
  private static final String BLAD =
      """
      Budget (tkr);2031;2032
      Intäkter;;
      Försäkringskassan;1 800;1 800
      Region Skåne;900;900
      Lunds kommun;900;900
      Summa intäkter;3 600;3 600
      Insatser;;
      Samtalsstöd för unga;-1 200;-600
      Summa insatser;-1 200;-600
      Kostnader;;
      Administration;-850;-850
      Summa kostnader;-850;-850
      Ackumulerat resultat från föregående år;4 000;
      """;

  @Test
  @DisplayName("läser in ett kalkylblad, delar bidragen efter folkmängd och läser byråns fil")
  void budgeten() {
    try (Webblasare webb = new Webblasare(port())) {
      Person ekonom = webb.person("ekonom.lund");
      lasInBudget(ekonom);
      delaBidrag(ekonom);
      lasInBoken(ekonom);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void lasInBudget(Person ekonom) {
    ekonom.oppna("budget-inlasning", "Läs in budget").granska("budget-inlasning");
    valjFil(ekonom, "budget.csv", BLAD.getBytes(Charset.forName("windows-1252")));
    ekonom.synlig(ekonom.roll(AriaRole.HEADING, "Det här läses in"));
    ekonom.granska("budget-tolkning");
    ekonom.tryck("Läs in").ser("Budget 2031");
    assertThat(rad(ekonom, "Samtalsstöd för unga")).contains("1\u00a0200");
    ekonom.granska("budget-inlast");
  }

  private static void delaBidrag(Person ekonom) {
    ekonom.lank("Medlemsbidrag").ser("Medlemsbidrag 2031").valj("Efter folkmängd");
    ekonom.tryck("Spara delningen").synlig(ekonom.sida().getByText("Rätta de markerade fälten"));
    ekonom.granska("medlemsbidrag-fel");
    ekonom.dag("Folkmängden räknad den", "2030-11-30").tal("Invånare i Lunds kommun", "128000");
    ekonom.tryck("Spara delningen").synlig(ekonom.sida().getByText("Medlemsbidragen är sparade"));
    assertThat(rad(ekonom, "Försäkringskassan")).contains("1\u00a0800\u00a0tkr");
    assertThat(rad(ekonom, "Lunds kommun")).contains("900\u00a0tkr");
    ekonom.granska("medlemsbidrag");
  }

  private static void lasInBoken(Person ekonom) {
    ekonom.oppna("utfall/2024", "Utfall och prognos 2024").granska("utfall-tomt");
    valjFil(ekonom, "byra.se", provfil("/sie/byra-a-2024-04.se"));
    ekonom.synlig(ekonom.sida().getByText("Inget är sparat än")).granska("utfall-prov");
    ekonom.tryck("Läs in").synlig(ekonom.roll(AriaRole.HEADING, "Att stämma av"));
    ekonom.granska("utfall");
  }

  private static void valjFil(Person ekonom, String namn, byte[] innehall) {
    ekonom
        .sida()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(new FilePayload(namn, "application/octet-stream", innehall));
    ekonom.stilla();
  }

  private static String rad(Person ekonom, String namn) {
    Locator rad =
        ekonom.sida().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(namn));
    return rad.first().innerText();
  }

  private static byte[] provfil(String namn) {
    try (InputStream in = BudgetensResaTest.class.getResourceAsStream(namn)) {
      return Objects.requireNonNull(in, namn).readAllBytes();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
