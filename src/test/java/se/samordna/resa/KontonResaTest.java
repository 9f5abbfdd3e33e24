package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Postlada;
import se.samordna.stod.Servrar;

@Tag("resa")
@DisplayName("Konton på skärmen: från inbjudan till inloggning")
class KontonResaTest extends Integrationstest {

  private static final String LOSENORD = "langt och latt att minnas";

  private final String marke = UUID.randomUUID().toString().substring(0, 8);
  private final String namn = "Asa.Ek" + marke;
  private final String adress = "asa." + marke + "@example.invalid";
  private final String anvandare = "asa.ek" + marke;

  @Test
  @DisplayName(
      "administratören bjuder in, länken i brevet öppnas, lösenordet väljs och rollen gäller")
  void inbjudan() {
    new Inloggningsadmin(Servrar.igang().portar().issuer()).epost(Postlada.igang().port());
    try (Webblasare webb = new Webblasare(port())) {
      Person administrator = webb.person("administrator.prov");
      bjudIn(administrator);
      Person inbjuden = webb.besokare();
      sattLosenord(inbjuden, lanken());
      loggaIn(inbjuden);
      administrator.oppna("konton", "Konton").tryck("Jämför nu");
      administrator.synlig(administrator.text("Jämförelsen är gjord.")).granska("konton-aktiv");
      assertThat(rad(administrator)).contains("Aktiv", "Revisor");
      avsluta(administrator);
      glomt(webb.besokare());
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private void bjudIn(Person p) {
    p.oppna("platser", "Platser").granska("platser-forordnanden");
    p.tryck("Ge ett förordnande").granska("forordnande-ge").tryck("Avbryt");
    p.oppna("konton", "Konton").granska("konton");
    p.tryck("Bjud in en person").granska("konto-bjud-in");
    p.skriv("Namn", namn.replace('.', ' ')).stilla();
    assertThat(p.roll(AriaRole.TEXTBOX, "Användarnamn").inputValue()).isEqualTo(anvandare);
    p.tryck("Bjud in").granska("konto-bjud-in-fel");
    p.skriv("E-postadress", adress).lista("Roll", "Revisor").tryck("Bjud in");
    p.synlig(p.text("är inbjuden. Brevet går till " + adress));
    assertThat(rad(p)).contains("Inbjuden", "Revisor");
    p.granska("konton-inbjuden");
  }

  private String lanken() {
    return vanta(
        "brevet med länken",
        () -> Postlada.igang().till(adress).stream().findFirst().map(Postlada::lank));
  }

  private static void sattLosenord(Person p, String lank) {
    p.sida().navigate(lank);
    p.ser("Gör det här för att komma igång").granska("inloggning-kom-igang");
    p.lank("Fortsätt").ser("Välj ett lösenord").granska("inloggning-valj-losenord");
    p.sida().locator("#password-new").fill(LOSENORD);
    p.sida().locator("#password-confirm").fill("något annat");
    p.tryckOchGa("Fortsätt");
    p.synlig(p.sida().getByText("Lösenorden är inte lika. Skriv samma i båda fälten."));
    p.granska("inloggning-inte-lika");
    p.sida().locator("#password-new").fill(LOSENORD);
    p.sida().locator("#password-confirm").fill(LOSENORD);
    p.tryckOchGa("Fortsätt");
    p.ser("Kontot är klart").granska("inloggning-klart");
  }

  private void loggaIn(Person p) {
    p.ga("").moterInloggningen();
    p.sida().locator("#username").fill(adress);
    p.sida().locator("#password").fill(LOSENORD);
    p.sida().locator("#kc-login").click();
    p.ser("Mina uppgifter");
    p.oppna("budget", "Budget 2023");
    assertThat(p.roll(AriaRole.LINK, "Konton").count()).as("revisorn sköter inga konton").isZero();
  }

  private void avsluta(Person p) {
    p.tryck("Avsluta allt för " + namn.replace('.', ' ')).granska("konto-avsluta");
    p.skriv("Skäl", "Uppdraget är slut").tryck("Avsluta");
    p.synlig(p.text("Allt är avslutat för"));
    assertThat(rad(p)).contains("Inga roller");
  }

  private void glomt(Person p) {
    p.ga("").moterInloggningen().granska("inloggning-lank");
    p.lank("Glömt lösenordet?").ser("Glömt lösenordet").granska("inloggning-glomt");
    p.sida().locator("#username").fill(adress);
    p.tryckOchGa("Fortsätt");
    p.synlig(p.sida().getByText("Finns kontot är brevet på väg. Öppna länken i det."));
    p.granska("inloggning-brevet-pa-vag");
    String lank =
        vanta(
            "brevet med länken till ett nytt lösenord",
            () -> Postlada.igang().till(adress).stream().skip(1).findFirst().map(Postlada::lank));
    p.sida().navigate(lank);
    p.ser("Välj ett lösenord");
  }

  private String rad(Person p) {
    return p.synlig(p.text(anvandare))
        .sida()
        .locator("tr", new Page.LocatorOptions().setHasText(anvandare))
        .innerText();
  }
}
