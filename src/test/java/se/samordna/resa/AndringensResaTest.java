package se.samordna.resa;

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
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@Tag("resa")
@DisplayName("En ändring av en insats genom skärmarna, från förslag till utförd")
class AndringensResaTest extends Integrationstest {

  private static final String RUBRIK = "Stödteam som förlängs";
  private static final String PUNKT = "Förlängning: " + RUBRIK;
  private static final List<String> LEDAMOTER =
      List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.fk");
  private static final long ORE = 30_000_00L;

  private final Arendevag vag =
      new Arendevag(
          this,
          "bksv",
          List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
          "vellinge",
          "region");
  private String insats = "";

  @Test
  @DisplayName(
      "förbundschefen förbereder, ordföranden beslutar, den sökande ser pengar och slutdag")
  void forlangningen() {
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2024, "beloppOre", ORE, "finansiering", "eget_kapital"));
    insats = vag.tillStyrelsen(RUBRIK, Map.of(2024, ORE), belopp).insats(LEDAMOTER, belopp);
    String mote = mote();
    try (Webblasare webb = new Webblasare(port())) {
      Person chef = webb.person("forbundschef.bksv");
      indextalet(webb.person("ekonom.bksv"));
      forbered(chef);
      sattUpp(chef, mote);
      besluta(webb.person("ordforande.bksv"), mote);
      sokanden(webb.person("sokande.vellinge.bksv"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
    assertThat(pengar()).containsEntry("avtalat 2025", 12_000_00L);
  }

  /** Ett öppnat sammanträde där ändringen sedan sätts upp. */
  private String mote() {
    return vag.sammantrade(LEDAMOTER, Map.of("rubrik", "Öppnande", "slag", "formalia"))
        .sammantradeId();
  }

  private Map<String, Long> pengar() {
    Map<String, Long> ore = new java.util.HashMap<>();
    JsonNode visad = som("sokande.vellinge.bksv").get("/insatser/" + insats).krav(200);
    visad
        .get("pengar")
        .forEach(
            p ->
                ore.put(
                    p.get("stadium").asString() + " " + p.get("ar").asInt(),
                    p.get("beloppOre").asLong()));
    return ore;
  }

  private static void indextalet(Person ekonom) {
    ekonom.lank("Insatser").ser("Insatser");
    ekonom.lank("Indextal").ser("Indextal").granska("indextal");
    ekonom
        .lista("Index", "KPIF, KPI med fast ränta")
        .skriv("Tal", "131,25")
        .skriv("Källa", "SCB, publicerat 2023-11-14")
        .tryck("Lägg in")
        .synlig(ekonom.sida().getByText("131,25"));
    ekonom.tryck("Rätta talet för oktober 2023").granska("indextal-ratta");
    Locator tal = ekonom.roll(AriaRole.DIALOG, "Rätta talet för oktober 2023").getByLabel("Tal");
    tal.fill("131,52");
    tal.blur();
    ekonom
        .roll(AriaRole.DIALOG, "Rätta talet för oktober 2023")
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("Rätta"))
        .click();
    ekonom.synlig(ekonom.sida().getByText("131,52")).granska("indextal-rattat");
  }

  private void forbered(Person chef) {
    chef.oppna("insatser/" + insats, RUBRIK);
    chef.lank("Ändra insatsen").ser("Ändra insatsen").granska("andra-forlangning");
    chef.dag("Ny slutdag", "2025-06-30")
        .tryck("Lägg till nytt belopp")
        .tal("År", "2025")
        .skriv("Belopp", "12 000")
        .lista("Betalas med", "Eget kapital")
        .skriv("Skäl", "Metoden behöver ett halvår till.")
        .tryck("Förbered förslaget")
        .ser(RUBRIK);
    chef.synlig(chef.sida().getByText("Väntar på att sättas upp"));
    chef.synlig(chef.sida().getByText("Slutdagen flyttas från 2024-12-31 till 2025-06-30."));
    chef.granska("insats-forslag");
  }

  private static void sattUpp(Person chef, String mote) {
    chef.oppna("sammantraden/" + mote + "/lista", "Föredragningslista");
    chef.roll(AriaRole.CHECKBOX, PUNKT).check();
    chef.stilla().granska("sammantrade-andring");
    chef.tryck("Sätt upp ändringen").synlig(chef.roll(AriaRole.HEADING, PUNKT));
  }

  private static void besluta(Person ordforande, String mote) {
    ordforande.oppna("sammantraden/" + mote, "Styrelsens sammanträde");
    Locator punkt =
        ordforande
            .sida()
            .getByRole(AriaRole.ARTICLE)
            .filter(new Locator.FilterOptions().setHasText(PUNKT));
    ordforande.synlig(punkt.getByText("Insatsens belopp per år"));
    ordforande.synlig(punkt.getByText("Kvar att disponera"));
    ordforande.granska("styrelsevy-andring");
    punkt
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Besluta").setExact(true))
        .click();
    ordforande.valj("Bifall").skriv("Motivering", "Enligt förslaget.").granska("beslut-andring");
    ordforande.tryck("Fatta beslutet");
    ordforande.synlig(punkt.getByText(Pattern.compile("§ \\d+: Bifall")));
  }

  private void sokanden(Person sokande) {
    sokande.oppna("insatser/" + insats, RUBRIK);
    sokande.synlig(sokande.sida().getByText("2024-01-15 till 2025-06-30"));
    sokande.synlig(sokande.sida().getByText("2025: 12\u00a0000\u00a0kr"));
    sokande.granska("insats-forlangd");
    sokande.lank("Till ärendet");
    sokande.synlig(sokande.sida().getByText(Pattern.compile("Insatsen är förlängd")));
  }
}
