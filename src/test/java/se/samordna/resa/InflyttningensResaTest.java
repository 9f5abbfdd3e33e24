package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Postlada;
import se.samordna.stod.Provbok;
import se.samordna.stod.Servrar;

@Tag("resa")
@DisplayName("Ett förbund flyttar in: från driftens skärm till att det öppnas")
class InflyttningensResaTest extends Integrationstest {

  private static final String LOSENORD = "en hel mening att minnas";

  private final String marke = UUID.randomUUID().toString().substring(0, 6);
  private final String kod = "F" + marke.toUpperCase(Locale.ROOT);
  private final String adress = "administrator." + marke + "@example.invalid";

  @Test
  @DisplayName("driften lägger upp, administratören bjuds in, fyller registret och öppnar")
  void inflyttning() {
    new Inloggningsadmin(Servrar.igang().portar().issuer()).epost(Postlada.igang().port());
    try (Webblasare webb = new Webblasare(port())) {
      laggUpp(webb.person("drift", "Drift"));
      Person administrator = webb.besokare();
      borja(administrator);
      forstaMedlemmen(administrator);
      registretUrExcel(administrator);
      oppna(administrator);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private void laggUpp(Person drift) {
    drift.oppna("forbund", "Förbund").granska("forbund");
    drift.tryck("Lägg upp ett förbund").tryck("Lägg upp").granska("forbund-fel");
    drift.skriv("Förbundets namn", "Samordningsförbundet Sydost " + marke);
    drift.skriv("Kod", kod.toLowerCase(Locale.ROOT));
    drift.skriv("Organisationsnummer", "2220001958");
    drift.skriv("Första administratörens namn", "Administratör");
    drift.skriv("Användarnamn", "administrator." + marke);
    drift.skriv("E-post", adress);
    drift.tryck("Lägg upp").synlig(drift.text("är upplagt."));
    drift.synlig(drift.text("Ställs i ordning")).granska("forbund-upplagt");
  }

  /** Länken i brevet, ett lösenord, och startsidan som säger vad som väntar. */
  private void borja(Person p) {
    p.sida()
        .navigate(
            vanta(
                "brevet till administratören",
                () -> Postlada.igang().till(adress).stream().findFirst().map(Postlada::lank)));
    p.lank("Fortsätt").ser("Välj ett lösenord");
    p.sida().locator("#password-new").fill(LOSENORD);
    p.sida().locator("#password-confirm").fill(LOSENORD);
    p.tryckOchGa("Fortsätt");
    p.ser("Kontot är klart").ga("").moterInloggningen();
    p.sida().locator("#username").fill(adress);
    p.sida().locator("#password").fill(LOSENORD);
    p.sida().locator("#kc-login").click();
    p.ser("Mina uppgifter").synlig(p.text("Förbundet ställs i ordning")).granska("start-ordnas");
    p.lank("Kom igång").ser("Kom igång").synlig(p.text("Försäkringskassan saknas."));
    p.granska("kom-igang-tomt");
  }

  private static void forstaMedlemmen(Person p) {
    p.oppna("medlemmar", "Medlemmar").granska("medlemmar-tomt");
    p.tryck("Lägg till en medlem").granska("medlem-ny");
    p.skriv("Namn", "Tomelilla kommun").lista("Part", "Kommun").stilla();
    assertThat(p.roll(AriaRole.TEXTBOX, "Kort namn").inputValue()).isEqualTo("tomelilla");
    p.dag("Medlem från", "2012-01-01").tryck("Lägg till");
    p.synlig(p.text("Tomelilla kommun är tillagd.")).granska("medlemmar");
  }

  private void registretUrExcel(Person p) {
    p.oppna("medlemmar/excel", "Registret ur Excel").granska("registerbok");
    valj(p, Provbok.av(Map.of("Personer", List.of(List.of("Namn"), List.of("Ingen")))));
    p.synlig(p.text("Personer, rad 2")).granska("registerbok-nekad");
    valj(p, bok());
    p.synlig(p.text("går att läsa in")).granska("registerbok-prov");
    p.tryck("Läs in").synlig(p.text("Registret är inläst")).granska("registerbok-inlast");
    valj(p, bok());
    p.synlig(p.text("ändrar inget"));
  }

  private static void valj(Person p, byte[] bok) {
    p.sida()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(new FilePayload("register.xlsx", "application/octet-stream", bok));
    p.stilla();
  }

  private byte[] bok() {
    return Provbok.av(
        Map.of(
            "Medlemmar",
            List.of(
                List.of("Kort namn", "Namn", "Part", "Från"),
                List.of("fk", "Försäkringskassan", "Försäkringskassan", "2012-01-01"),
                List.of("af", "Arbetsförmedlingen", "Arbetsförmedlingen", "2012-01-01"),
                List.of("region", "Region Skåne", "Region", "2012-01-01")),
            "Personer",
            List.of(
                List.of("Användarnamn", "Namn", "Titel", "E-post", "Förordnad som", "Bjud in"),
                List.of(
                    "chef." + marke,
                    "Förbundschef",
                    "",
                    "chef." + marke + "@example.invalid",
                    "förbundschef; ekonom",
                    "ja"))));
  }

  private static void oppna(Person p) {
    p.oppna("kom-igang", "Kom igång").synlig(p.text("4 av 8 steg").or(p.text("3 av 8 steg")));
    p.granska("kom-igang");
    p.tryck("Öppna förbundet").synlig(p.text("Det återstår något i"));
    Locator kvar = p.roll(AriaRole.BUTTON, "Sätt åt sidan");
    for (int antal = kvar.count(); antal > 0; antal = kvar.count()) {
      kvar.first().click();
      p.stilla().skriv("Skäl", "Tas senare");
      p.roll(AriaRole.BUTTON, "Sätt åt sidan").last().click();
      p.sida().waitForCondition(farre(kvar, antal));
      p.stilla();
    }
    p.tryck("Öppna förbundet").synlig(p.text("Förbundet är öppet sedan"));
    p.granska("kom-igang-oppnat");
  }

  private static BooleanSupplier farre(Locator kvar, int antal) {
    return () -> kvar.count() < antal;
  }
}
