package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("En budget går från fil till fastställd, och ersätts av en senare (R20)")
class BudgetversionensResaTest extends Integrationstest {

  private static final String RUBRIK = "budget 2041–2042";
  private static final String PUNKT = "Budget 2041 med plan 2042";
  private static final List<String> MEDLEMMAR =
      List.of("Lunds kommun", "Region Skåne", "Försäkringskassan", "Arbetsförmedlingen");
  private static final String BLAD =
      """
      ar;slag;rad;lage;belopp_kr
      2041;intakt;Bidrag;medlemsbidrag;4000000
      2041;insats;Samtalsstöd;budgeterad;600000
      2041;kostnad;Lokal;;900000
      2041;eget_kapital;IB;;2500000
      2042;intakt;Bidrag;medlemsbidrag;4000000
      2042;insats;Samtalsstöd;budgeterad;500000
      """;

  @Autowired private Klocka klocka;

  @Test
  @DisplayName("samråd med varje medlem, förslag, offentligt möte, bifall; sedan en ändrad budget")
  void vagen() {
    try (Webblasare webb = new Webblasare(port())) {
      Person ekonom = webb.person("ekonom.lund");
      String forsta = lasIn(ekonom, BLAD);
      samrad(ekonom);
      ekonom.tryck("Gör till förslag");
      ekonom.synlig(ekonom.sida().getByText("Versionen är ett förslag till styrelsen."));
      ekonom.granska("version-forslag");
      beslutas(webb, forsta);
      String andra = lasIn(ekonom, BLAD.replace("Lokal;;900000", "Lokal;;950000"));
      jamfor(ekonom);
      faststallGenomApi(andra);
      ersatt(ekonom, forsta, andra);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  /** Svarar med versionens adress. */
  private static String lasIn(Person ekonom, String blad) {
    ekonom.oppna("budget-inlasning", "Läs in budget");
    ekonom
        .sida()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload("budget-2041.csv", "text/csv", blad.getBytes(StandardCharsets.UTF_8)));
    ekonom.stilla().synlig(ekonom.roll(AriaRole.HEADING, "Det här läses in"));
    ekonom.tryck("Läs in").ser("Budget 2041").lank("Budgetens versioner");
    ekonom.ser("Budgetens versioner").granska("versioner");
    ekonom
        .sida()
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(RUBRIK))
        .first()
        .click();
    ekonom.ser(RUBRIK);
    return ekonom.adress("budget-versioner/");
  }

  private void samrad(Person ekonom) {
    ekonom.synlig(ekonom.sida().getByText("Samråd saknas med"));
    ekonom.tryck("Skicka på samråd");
    ekonom.synlig(ekonom.sida().getByText("Versionen är på samråd."));
    for (String medlem : MEDLEMMAR) {
      ekonom.tryck("Anteckna samråd med " + medlem).dag("Dag", klocka.idag().toString());
      ekonom.valj("Möte").skriv("Vem hos medlemmen", "Chefen för " + medlem);
      ekonom.skriv("Vad sades?", medlem + " ställer sig bakom planen.");
      if (medlem.equals(MEDLEMMAR.getFirst())) {
        ekonom.granska("samrad-dialog");
      }
      ekonom.tryck("Spara samrådet");
      ekonom.synlig(ekonom.sida().getByText("möte med Chefen för " + medlem));
    }
    ekonom.synlig(ekonom.sida().getByText("Samråd är hållet med 4 av 4 medlemmar"));
    assertThat(ekonom.roll(AriaRole.HEADING, "Det här saknas").count()).isZero();
    ekonom.granska("version-samrad");
  }

  private void beslutas(Webblasare webb, String version) {
    Person administrator = webb.person("administrator.lund");
    administrator.oppna("nytt-sammantrade", "Kalla till sammanträde");
    administrator.dag("Dag", klocka.idag().toString()).skriv("Plats", "Rådhuset");
    administrator.roll(AriaRole.CHECKBOX, "Sammanträdet är offentligt").check();
    administrator.tryck("Kalla till sammanträde").ser("Styrelsens sammanträde");
    String mote = administrator.adress("sammantraden/");
    administrator.lank("Föredragningslista och kallelse").ser("Föredragningslista");
    administrator.sida().getByText("En annan punkt").click();
    administrator.skriv("Rubrik", PUNKT).lista("Slag", "Budget");
    administrator.sida().locator("vaadin-select:has(label:text-is('Budgetversion'))").click();
    administrator
        .sida()
        .getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(RUBRIK))
        .first()
        .click();
    administrator.stilla().granska("satt-upp-budget");
    administrator.roll(AriaRole.BUTTON, "Sätt upp").last().click();
    administrator.synlig(administrator.roll(AriaRole.HEADING, PUNKT));

    Person ordforande = webb.person("ordforande.lund");
    ordforande.oppna(mote, "Styrelsens sammanträde");
    ordforande.synlig(ordforande.sida().getByText("Nu och om versionen fastställs").first());
    ordforande.tryck("Kryssa för alla ledamöter").tryck("Håll uppropet");
    ordforande.synlig(ordforande.sida().getByText("Beslutsför, 4 av 4 tjänstgör"));
    ordforande.helaListan().granska("punkt-budget");
    ordforande.tryckPaPunkten(PUNKT, "Besluta").valj("Bifall");
    ordforande.skriv("Motivering", "Enligt förslaget.").tryck("Fatta beslutet");
    ordforande.synlig(ordforande.sida().getByText(Pattern.compile("§ \\d+: Bifall")));

    Person ledamot = webb.person("ledamot.fk.lund").oppna(version, RUBRIK);
    assertThat(ledamot.sida().locator(".statusvag [aria-current]").innerText())
        .contains("Fastställd");
    assertThat(ledamot.roll(AriaRole.BUTTON, "Anteckna samråd med Lunds kommun").count())
        .as("ledamoten läser men ändrar inte")
        .isZero();
    ledamot.granska("version-faststalld");
  }

  private static void jamfor(Person ekonom) {
    ekonom.synlig(ekonom.roll(AriaRole.HEADING, "Så här blir det om den fastställs"));
    ekonom.granska("version-andra");
    ekonom.tryck("Jämför").ser("Från version");
    ekonom.synlig(ekonom.sida().getByText("En rad skiljer sig."));
    assertThat(rad(ekonom, "Lokal")).contains("+50\u00a0000");
    ekonom.granska("jamfor");
  }

  private static String rad(Person person, String namn) {
    return person
        .sida()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(namn))
        .first()
        .innerText();
  }

  private void faststallGenomApi(String version) {
    Api administrator = som("administrator.lund");
    String id = version.substring(version.indexOf('/') + 1);
    String mote =
        "/sammantraden/"
            + administrator
                .post(
                    "/sammantraden",
                    Map.of(
                        "tid",
                        klocka.nu().toString(),
                        "plats",
                        "Rådhuset",
                        "slag",
                        "styrelse",
                        "offentligt",
                        true))
                .krav(201)
                .get("sammantradeId")
                .asString();
    String punkt =
        administrator
            .post(
                mote + "/punkter", Map.of("rubrik", PUNKT, "slag", "budget", "budgetVersionId", id))
            .krav(201)
            .get("punkt")
            .asString();
    administrator
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                List.of("ordforande", "vice", "ledamot.fk", "ledamot.af").stream()
                    .map(p -> Map.of("person", p + ".lund", "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
    administrator
        .post(
            mote + "/punkter/" + punkt + "/beslut",
            Map.of(
                "utfall", "bifall", "belopp", List.of(), "villkor", List.of(), "motivering", "Ja"))
        .krav(201);
  }

  private static void ersatt(Person ekonom, String forsta, String andra) {
    ekonom.oppna(forsta, RUBRIK);
    assertThat(ekonom.sida().locator(".statusvag [aria-current]").innerText())
        .contains("Reviderad");
    ekonom.granska("version-reviderad");
    ekonom.oppna(andra, RUBRIK);
    assertThat(ekonom.sida().locator(".statusvag [aria-current]").innerText())
        .contains("Fastställd");
    ekonom.oppna("budget/2041", "Budget 2041");
    assertThat(rad(ekonom, "Lokal")).contains("950\u00a0000");
  }
}
