package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Styrelsen återremitterar med skäl, beredningen gör om, och styrelsen beslutar")
class AterremissResaTest extends Integrationstest {

  private static final String RUBRIK = "Ärendet som återremitterades";
  private static final String SKAL =
      "Styrelsen vill se hur Kävlinge kan delta.\nKostnaderna behöver också belysas.";
  private static final String FORRA = "Behovet är väl beskrivet.";
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2023, "beloppOre", 1_000_00L, "finansiering", "eget_kapital"));

  private final Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");

  @Test
  @DisplayName("skälet krävs, följer med till varje uppgift, och omgång 1 står som tidigare")
  void omgangen() {
    vag.tillStyrelsen(RUBRIK, Map.of(2023, 1_000_00L), BELOPP);
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    try (Webblasare webb = new Webblasare(port())) {
      aterremittera(webb.person("ordforande.bksv"), mote);
      arendetsSida(webb.person("sokande.vellinge.bksv"));
      yttra(webb.person("beredning.fk.bksv"));
      Bksv.MEDLEMMAR.stream()
          .filter(m -> !m.equals("fk"))
          .forEach(m -> vag.slutfor("beredning." + m, "yttra", Map.of("utfall", "tillstyrker")));
      Person chef = webb.person("forbundschef.bksv");
      samla(chef);
      skrivForslag(chef);
      beslutat(webb.person("ordforande.bksv"), vag.sammantrade(Bksv.STYRELSE));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void aterremittera(Person ordforande, Arendevag.Mote mote) {
    ordforande.oppna("sammantraden/" + mote.sammantradeId(), "Styrelsens sammanträde");
    ordforande.tryckPaPunkten(RUBRIK, "Besluta").valj("Återremiss").tryck("Fatta beslutet");
    ordforande.synlig(
        ordforande
            .sida()
            .locator("vaadin-dialog vaadin-text-area")
            .getByText(Pattern.compile("^Skriv varför ärendet återremitteras")));
    ordforande.granska("aterremiss-utan-skal");
    ordforande.skriv("Motivering", SKAL).tryck("Fatta beslutet");
    ordforande.synlig(ordforande.sida().getByText(Pattern.compile("§ \\d+: Återremiss")));
  }

  private void arendetsSida(Person sokande) {
    sokande.oppna("arenden/" + vag.arendeId(), RUBRIK);
    assertThat(blick(sokande)).containsText("Styrelsen har skickat tillbaka ärendet");
    assertThat(blick(sokande)).containsText("Kostnaderna behöver också belysas.");
    sokande.granska("arendet-aterremitterat");
  }

  private void yttra(Person ledamot) {
    ledamot.tillStart().fick("Lämna yttrande", RUBRIK);
    ledamot.uppgift("Lämna yttrande", RUBRIK);
    ledamot.ser("Lämna yttrande: Försäkringskassan, omgång 2").stilla();
    assertThat(blick(ledamot)).containsText("Styrelsen vill se hur Kävlinge kan delta.");
    assertThat(blick(ledamot)).containsText("Ert yttrande i förra omgången: Tillstyrker");
    assertThat(blick(ledamot)).containsText(FORRA);
    assertThat(blick(ledamot)).containsText("Inget är ändrat i ansökan sedan dess.");
    ledamot.granska("yttra-igen");
    ledamot.tryckOchGa("English").ser("Give an opinion: Försäkringskassan, round 2");
    assertThat(blick(ledamot)).containsText("The board has referred the matter back");
    ledamot.tryckOchGa("Svenska").ser("Lämna yttrande: Försäkringskassan, omgång 2");
    ledamot.valj("Avstyrker").skriv("Motivering", "Kävlinge saknas fortfarande.");
    ledamot.tryck("Lämna yttrandet").ser(RUBRIK);
    ledamot.lank("Yttranden och förslag").ser("Yttranden och förslag");
    Locator sida = ledamot.sida().locator("main");
    assertThat(sida).containsText("Medlemmarnas yttranden, omgång 2");
    assertThat(sida).containsText("Inget nytt förslag är skrivet sedan ärendet kom tillbaka");
    assertThat(ledamot.roll(AriaRole.HEADING, "Beredningsgruppens samlade yttrande").isVisible())
        .as("det samlade yttrandet hör till omgång 1 och ligger hopfällt")
        .isFalse();
    Locator tidigare = ledamot.sida().locator(".tidigare-omgangar summary");
    assertThat(tidigare).hasCount(1);
    assertThat(tidigare).containsText("Omgång 1: återremitterad");
    tidigare.click();
    ledamot.synlig(ledamot.roll(AriaRole.HEADING, "Förslag 1, som inte längre gäller"));
    ledamot.granska("beredning-omgangar");
  }

  private static void samla(Person chef) {
    chef.tillStart().fick("Sammanfatta", RUBRIK);
    chef.uppgift("Sammanfatta", RUBRIK).ser("Skriv samlat yttrande: omgång 2").stilla();
    assertThat(blick(chef)).containsText("Styrelsen vill se hur Kävlinge kan delta.");
    assertThat(blick(chef)).containsText("Gruppens yttrande i förra omgången: Tillstyrker");
    chef.granska("samla-igen");
    chef.valj("Tillstyrker").skriv("Motivering", "Gruppen har hört Kävlinge.");
    chef.tryck("Avsluta beredningen").ser(RUBRIK);
  }

  private static void skrivForslag(Person chef) {
    chef.tillStart().fick("Skriv förslag", RUBRIK);
    chef.uppgift("Skriv förslag", RUBRIK).ser("Skriv förslag till beslut: omgång 2").stilla();
    assertThat(blick(chef)).containsText("Styrelsen vill se hur Kävlinge kan delta.");
    assertThat(blick(chef)).containsText("Förslaget som styrelsen hade förra gången");
    chef.synlig(chef.sida().getByText("Formuläret börjar med det förra förslaget"));
    chef.granska("forslag-igen");
    chef.skriv("Förslag till styrelsen", "att bevilja insatsen medel för 2023 med Kävlinge");
    chef.tryck("Lämna förslaget").ser(RUBRIK);
    assertThat(blick(chef)).hasCount(0);
  }

  private static void beslutat(Person ordforande, Arendevag.Mote mote) {
    ordforande.oppna("sammantraden/" + mote.sammantradeId(), "Styrelsens sammanträde");
    ordforande.tryckPaPunkten(RUBRIK, "Besluta").valj("Avslag");
    ordforande.skriv("Motivering", "Pengarna räcker inte.").tryck("Fatta beslutet");
    ordforande.synlig(ordforande.sida().getByText(Pattern.compile("§ \\d+: Avslag")));
  }

  private static Locator blick(Person person) {
    return person.sida().locator(".tillbakablick");
  }
}
