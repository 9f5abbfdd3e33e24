package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Integrationstest;

/** I Lund, på 2050-talet, så att inget annat prov ser ändringarna. */
@Tag("resa")
@DisplayName("Platserna, årsplanen och kallelsen på skärmen")
class PlatsernasResaTest extends Integrationstest {

  private static final String DAG = "2051-02-01";

  @Autowired private Klocka klocka;

  @Test
  @DisplayName("en ny ersättare och ett nytt presidium; förhinder kallar ersättaren, som kommer")
  void platserna() {
    try (Webblasare webb = new Webblasare(port())) {
      Person administrator = webb.person("administrator.lund");
      nyErsattare(administrator);
      nyttPresidium(administrator);
      ordningen(administrator);
      kallelsen(webb, administrator);
      arsplanen(administrator);
      kalendern(webb);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void nyErsattare(Person p) {
    p.oppna("platser", "Platser").granska("platser");
    p.tryck("Lägg till en person");
    p.skriv("Användarnamn", "ny.region.lund").skriv("Namn", "Nora Nyman").granska("person-ny");
    p.tryck("Spara").synlig(p.sida().getByText("Nora Nyman är sparad i registret."));
    p.tryck("Utse till en plats");
    p.lista("Medlem", "Region Skåne").sok("Person", 0, "Nora Nyman (ny.region.lund)");
    p.dag("Första dagen", DAG).granska("plats-ny");
    p.tryck("Utse").synlig(p.sida().getByText("Platsen är tillsatt."));
    p.dag("Så som det är den", DAG).stilla();
    assertThat(rad(p, "Nora Nyman")).contains("Ersättare");
  }

  private static void nyttPresidium(Person p) {
    p.tryck("Välj presidium");
    p.lista("Ordförande", "Vice ordförande, regionen, Region Skåne");
    p.lista("Vice ordförande", "Ordförande, Lund, Lunds kommun").granska("presidium");
    p.tryck("Anteckna valet").synlig(p.sida().getByText("Presidiet är antecknat."));
    p.synlig(p.sida().getByText("Vice ordförande, regionen (ordförande)"));
    p.dag("Så som det är den", "2051-01-31").stilla();
    p.synlig(p.sida().getByText("Ordförande, Lund (ordförande)"));
    p.granska("platser-andrade");
  }

  private static void ordningen(Person p) {
    p.lank("Förbundsordning").ser("Förbundsordning").granska("ordning");
    p.tryck("Ny ordning från en dag").granska("ordning-ny");
    p.dag("Gäller från", "2052-01-01").tal("Kallelsen ute före mötet", "14");
    p.tryck("Spara ordningen").synlig(p.sida().getByText("Den nya ordningen är sparad."));
  }

  private void kallelsen(Webblasare webb, Person administrator) {
    String dag = klocka.idag().plusDays(80).toString();
    String mote =
        som("administrator.lund")
            .post(
                "/sammantraden", Map.of("tid", dag + "T12:00:00Z", "plats", "", "slag", "styrelse"))
            .krav(201)
            .get("sammantradeId")
            .asString();
    Person ersattare = webb.person("ersattare.af.lund");
    Person ledamot = webb.person("ledamot.af.lund");
    ledamot.granska("start-kallelser");
    svara(ledamot, dag, "Har förhinder");
    // Ersättarens startsida står öppen och visar kallelsen av sig själv.
    ersattare.synlig(
        ersattare.sida().getByText("Du kallas i stället för Ledamot, Arbetsförmedlingen"));
    ersattare.granska("ersattare-kallad");
    administrator.ga("sammantraden/" + mote + "/svar");
    administrator.synlig(administrator.sida().getByText("4 av 4 väntas, 0 har svarat ja"));
    svara(ersattare, dag, "Kommer");
    administrator.synlig(administrator.sida().getByText("4 av 4 väntas, 1 har svarat ja"));
    administrator.granska("svar");
    ledamot.oppna("min-kalender", "Min kalender");
    svara(ledamot, dag, "Kommer");
    ersattare.synlig(ersattare.sida().getByText("Du behövs inte längre i stället för Ledamot"));
  }

  /** Svarar på kallelsen till mötet den dagen. */
  private static void svara(Person p, String dag, String svar) {
    Locator rad =
        p.sida().locator(".uppgifter > li").filter(new Locator.FilterOptions().setHasText(dag));
    rad.getByRole(AriaRole.BUTTON).first().click();
    p.stilla().valj(svar).granska("svara");
    p.tryck("Skicka svaret").synlig(p.sida().getByText("Svaret är antecknat."));
  }

  private static void arsplanen(Person p) {
    p.oppna("arsplan/2053", "Årsplan 2053").granska("arsplan-tom");
    p.tryck("Planera möte utan dag").lista("Ungefärlig månad", "Mars").granska("planera");
    p.tryck("Planera").synlig(p.sida().getByText("Datum återkommer"));
    p.sida()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bestäm dag: Styrelsen"))
        .click();
    p.stilla().dag("Dag", "2053-03-13").granska("bestam-dag");
    p.tryck("Kalla till sammanträde").synlig(p.sida().getByText("Plats återkommer"));
    p.synlig(p.sida().getByText("Inget presidium är bokat ungefär 7 dagar före"));
    p.granska("arsplan-varningar").tryck("Föreslå möten").granska("foresla");
    p.tryck("Kalla till de valda").synlig(p.sida().getByText("2 möten är kallade."));
    assertThat(p.sida().getByText("Inget presidium är bokat").count()).isZero();
    p.granska("arsplan");
  }

  private static void kalendern(Webblasare webb) {
    Person vice = webb.person("vice.lund");
    vice.oppna("min-kalender", "Min kalender");
    vice.tryck("Gör en kalenderadress").granska("min-kalender");
    assertThat(vice.sida().getByLabel("Din kalenderadress").inputValue())
        .contains("/kalender/LUND/")
        .endsWith(".ics");
  }

  private static String rad(Person p, String namn) {
    return p.sida()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(namn))
        .first()
        .innerText();
  }
}
