package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Ett förbund som räknar i tusental gör det på varje skärm")
class LundsSkarmarResaTest extends Integrationstest {

  private static final int AR = 2015;
  private static final long ORE = 450_500_00L;
  private static final String RUBRIK = "Unga vuxna på skärm";

  /** Ett belopp i kronor; texten i ett fält räknas inte, där skriver man hela kronor. */
  private static final Pattern KRONOR =
      Pattern.compile("[^\\n]*\\d[ \\u00a0]kr(?![a-zåäö])[^\\n]*");

  private final Set<String> fel = new TreeSet<>();
  private final Set<String> iTusental = new TreeSet<>();

  private void las(Person p, String vag) {
    p.ga(vag).stilla();
    String text = p.sida().locator("main").innerText();
    KRONOR.matcher(text).results().forEach(r -> fel.add(vag + ": " + r.group().strip()));
    if (text.contains("\u00a0tkr") || text.contains(" tkr")) {
      iTusental.add(vag);
    }
  }

  @Test
  @DisplayName("ansökan, skrivelsen, mötet, handlingarna, insatsen och budgetens sidor")
  void skarmarna() {
    Arendevag vag =
        new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "region")
            .ide(RUBRIK)
            .workshop()
            .skriv(RUBRIK, Map.of(AR, ORE))
            .lamnaIn()
            .kontrollera()
            .bered();
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", AR, "beloppOre", ORE, "finansiering", "eget_kapital"));
    try (Webblasare webb = new Webblasare(port())) {
      Person chef = webb.person("forbundschef.lund");
      chef.tillStart().fick("Skriv förslag", RUBRIK);
      chef.uppgift("Skriv förslag", RUBRIK).ser("Skriv förslag till beslut");
      chef.granska("lund-skrivelse");
      assertThat(chef.sida().locator(".beloppsfalt > label").allInnerTexts())
          .as("fälten man skriver kronor i säger det")
          .isNotEmpty()
          .allMatch(e -> e.endsWith(", i kronor"));
      String skrivelsen = chef.sida().locator("main").innerText();
      KRONOR.matcher(skrivelsen).results().forEach(r -> fel.add("skrivelsen: " + r.group()));
      assertThat(skrivelsen).contains("tkr").contains("Finansiering saknas för " + AR);
      las(chef, "arenden/" + vag.arendeId() + "/ansokan");

      vag.skrivFram(belopp);
      Arendevag.Mote mote = vag.sammantrade(List.of("ordforande", "vice", "ledamot.fk"));
      Person ordforande = webb.person("ordforande.lund");
      las(ordforande, "sammantraden/" + mote.sammantradeId());
      ordforande.granska("lund-motet");
      las(ordforande, "sammantraden/" + mote.sammantradeId() + "/handlingar");
      vag.som("ordforande")
          .post(
              mote.vag("beslut"),
              Map.of(
                  "utfall",
                  "bifall",
                  "belopp",
                  belopp,
                  "villkor",
                  List.of(),
                  "motivering",
                  "Enligt förslaget."))
          .krav(201);
      vag.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "undertecknat"));
      String insats = vanta("insatsen", vag::insatsen).get("insatsId").asString();

      Person ekonom = webb.person("ekonom.lund");
      for (String sida :
          List.of(
              "insatser/" + insats,
              "insatser",
              "huvudbok",
              "kapital",
              "budget",
              "budget/2015?flik=utfall",
              "utfall",
              "medlemsbidrag",
              "budget-versioner")) {
        las(ekonom, sida);
      }
      ekonom.oppna("insatser/" + insats, RUBRIK).granska("lund-insats");
      ekonom.ga("budget").stilla().granska("lund-budget");
      assertThat(ekonom.ga("utfall").stilla().sida().locator("h1").innerText())
          .as("ett år med budget")
          .contains("2015");
      assertThat(ekonom.ga("medlemsbidrag").stilla().sida().locator("h1").innerText())
          .contains("2015");
      assertThat(fel).as("belopp i kronor").isEmpty();
      assertThat(iTusental).as("sidor med tusental").hasSizeGreaterThan(5);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }
}
