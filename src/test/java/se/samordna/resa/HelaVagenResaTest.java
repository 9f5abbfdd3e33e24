package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@Tag("resa")
@DisplayName("Ett ärende går hela vägen på skärmarna, av dem det berör")
class HelaVagenResaTest extends Integrationstest {

  private static final String RUBRIK = "Gemensam ingång för unga i Vellinge";
  private static final String BELOPP = "172 960";
  private static final long KRONOR = 172_960;
  private static final List<String> YTTRAR_SIG_GENOM_API =
      List.of("kavlinge", "staffanstorp", "vellinge", "region", "af");

  @Autowired private Klocka klocka;
  private String arende = "";

  @Test
  @DisplayName("från idé till avtal, och budgetbladet visar den nya raden")
  void hela_vagen() {
    try (Webblasare webb = new Webblasare(port())) {
      Person ekonom = webb.person("ekonom.bksv");
      long fore = kvar(ekonom);
      Person chef = webb.person("forbundschef.bksv");
      chef.granska("start");
      Person huvudman = webb.person("sokande.vellinge.bksv");
      lamnaIde(huvudman);
      // Chefens startsida har stått öppen hela tiden.
      chef.fick("Anteckna workshop", RUBRIK);
      chef.granska("start-ny-uppgift");
      workshop(chef);
      ansokan(huvudman);
      Person deltagare = webb.person("sokande.region.bksv");
      skrivTillsammans(huvudman, deltagare);
      godkann(huvudman, deltagare.tillStart());
      kontroll(chef);
      bered(webb);
      forslag(chef);
      sammantrade(webb, chef);
      pengarna(ekonom, fore);
      avtal(chef);
      huvudman.tillStart().fick("Skriv rapport", RUBRIK);
      huvudman.uppgift("Skriv rapport", RUBRIK).ser("Lämna rapport").granska("rapport");
      assertThat(webb.granskning().skarmar()).hasSizeGreaterThan(20);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private void lamnaIde(Person huvudman) {
    huvudman.lank("Lämna en idé").ser("Lämna en idé").granska("ide");
    huvudman
        .skriv("Rubrik", RUBRIK)
        .skriv("Beskrivning", "Unga som varken arbetar eller studerar möter fyra verksamheter.")
        .tryck("Lämna idén")
        .ser(RUBRIK)
        .granska("arende-ide");
    arende = huvudman.adress("arenden/").replace("arenden/", "");
  }

  private static void workshop(Person chef) {
    chef.uppgift("Anteckna workshop", RUBRIK).ser("Håll idéworkshop").granska("workshop");
    chef.skriv("Vilka var med?", "Socialtjänsten\nRegionens vårdcentral")
        .skriv("Vad sades?", "Behovet delas av alla som var med.")
        .valj("Idén går vidare till ansökan")
        .tryck("Spara workshopen")
        .ser(RUBRIK);
  }

  private static void ansokan(Person huvudman) {
    huvudman.tillStart().fick("Skriv vidare", RUBRIK);
    huvudman.uppgift("Skriv vidare", RUBRIK).ser("Skriv ansökan").granska("ansokan-tom");
    Ansokningsark.fyll(huvudman, BELOPP);
    huvudman.synlig(huvudman.roll(AriaRole.HEADING, "Inget fattas"));
    huvudman.granska("ansokan-ifylld");
  }

  /** Två skriver samtidigt: olika fält läggs ihop, samma fält får man välja. */
  private void skrivTillsammans(Person huvudman, Person deltagare) {
    deltagare.oppna("arenden/" + arende + "/ansokan", RUBRIK).lank("Skriv i ansökan");
    deltagare.ser("Skriv i ansökan").granska("medskriv");
    huvudman.skriv("Samverkan", "Parterna träffas varje månad.");
    huvudman.synlig(huvudman.sida().getByText(Pattern.compile("^Sparat \\d\\d:\\d\\d")));
    deltagare.skriv("Uppföljning", "Regionen följer upp.");
    deltagare.synlig(deltagare.sida().getByText("tillsammans med det någon annan skrivit"));
    assertThat(deltagare.roll(AriaRole.TEXTBOX, "Samverkan").inputValue())
        .isEqualTo("Parterna träffas varje månad.");
    deltagare.skriv("Risker", "Regionens ord om risker.");
    huvudman.skriv("Risker", "Huvudmannens ord om risker.");
    Person sist = huvudman.synlig(huvudman.sida().getByText("ändrat samma sak samtidigt: Risker"));
    sist.granska("ansokan-krock");
    sist.tryck("Behåll det jag skrivit").synlig(sist.sida().getByText(Pattern.compile("^Sparat")));
    assertThat(sist.roll(AriaRole.TEXTBOX, "Uppföljning").inputValue())
        .as("det som bara den andra ändrat följer med")
        .isEqualTo("Regionen följer upp.");
  }

  private static void godkann(Person huvudman, Person deltagare) {
    huvudman.tryck("Skicka till parterna").ser(RUBRIK);
    // Deltagarens startsida öppnades innan ansökan skickades.
    deltagare.fick("Läs och svara", RUBRIK);
    svaraJa(deltagare);
    huvudman.tillStart().fick("Läs och svara", RUBRIK);
    svaraJa(huvudman);
  }

  private static void svaraJa(Person sokande) {
    sokande.uppgift("Läs och svara", RUBRIK).ser("Godkänn ansökan");
    sokande.valj("Ja, vi godkänner ansökan").granska("godkann");
    sokande.tryck("Svara").ser(RUBRIK);
  }

  private static void kontroll(Person chef) {
    chef.tillStart().fick("Kontrollera", RUBRIK);
    chef.uppgift("Kontrollera", RUBRIK).ser("Kontrollera ansökan").valj("Till beredning");
    chef.granska("kontroll");
    chef.lank("Läs hela ansökan").ser("Ansökan").granska("ansokan-last");
    chef.tillStart().uppgift("Kontrollera", RUBRIK).ser("Kontrollera ansökan");
    chef.valj("Till beredning").tryck("Avsluta kontrollen").ser(RUBRIK);
  }

  private void bered(Webblasare webb) {
    yttra(webb.person("beredning.burlov.bksv"), "Behovet är väl beskrivet.");
    YTTRAR_SIG_GENOM_API.forEach(this::yttraGenomApi);
    yttra(webb.person("beredning.fk.bksv"), "Vi ser samma behov hos oss.");
  }

  private static void yttra(Person ledamot, String motivering) {
    ledamot.fick("Lämna yttrande", RUBRIK);
    ledamot.uppgift("Lämna yttrande", RUBRIK).ser("Lämna yttrande").granska("jav");
    ledamot.valj("Nej, jag har inte jäv").tryck("Fortsätt");
    ledamot.valj("Tillstyrker").skriv("Motivering", motivering).granska("yttrande");
    ledamot.tryck("Lämna yttrandet").ser(RUBRIK).granska("arende-beredning");
  }

  private void yttraGenomApi(String medlem) {
    Api ledamot = som("beredning." + medlem + ".bksv");
    String vag = "/uppgifter?status=oppen&typ=yttra&arendeId=" + arende;
    JsonNode uppgift =
        vanta("yttra hos " + medlem, () -> forsta(ledamot.get(vag).krav(200).get("innehall")));
    ledamot
        .post(
            "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
            Map.of(
                "version", uppgift.get("version").asInt(),
                "utfall", "tillstyrker",
                "motivering", "Vi deltar gärna."))
        .krav(200);
  }

  private static Optional<JsonNode> forsta(JsonNode lista) {
    return StreamSupport.stream(lista.spliterator(), false).findFirst();
  }

  private static void forslag(Person chef) {
    chef.tillStart().fick("Sammanfatta", RUBRIK);
    chef.uppgift("Sammanfatta", RUBRIK).ser("Skriv samlat yttrande").valj("Tillstyrker");
    chef.skriv("Motivering", "Gruppen är enig.").granska("samlat");
    chef.tryck("Avsluta beredningen").ser(RUBRIK);
    chef.tillStart().fick("Skriv förslag", RUBRIK);
    chef.uppgift("Skriv förslag", RUBRIK).ser("Skriv förslag till beslut");
    assertThat(chef.roll(AriaRole.TEXTBOX, "Belopp").first().inputValue().replace('\u00a0', ' '))
        .as("det sökta beloppet är ifyllt")
        .isEqualTo(BELOPP);
    chef.skriv("Förslag till styrelsen", "att bevilja insatsen medel för 2024")
        .lista("Betalas med", "Eget kapital")
        .skriv("Villkor", "Slutrapport lämnas");
    chef.synlig(chef.sida().getByText("\u2212172\u00a0960"));
    chef.granska("forslag");
    chef.tryck("Lämna förslaget").ser(RUBRIK);
    tankSig(chef);
    chef.tillStart().lank(RUBRIK).ser(RUBRIK).ritad().granska("arende-styrelse");
  }

  /** Före omröstningen: vad blir kvar om det här beviljas? Inget sparas. */
  private static void tankSig(Person chef) {
    chef.oppna("kapital", "Eget kapital");
    chef.roll(AriaRole.CHECKBOX, RUBRIK).check();
    chef.stilla().synlig(chef.sida().getByText("Ändring mot nu"));
    assertThat(chef.sida().locator("tr:has-text('Ändring mot nu')").innerText())
        .contains("\u2212172\u00a0960");
    chef.granska("kapital");
  }

  private void sammantrade(Webblasare webb, Person chef) {
    Person administrator = webb.person("administrator.bksv");
    administrator.lank("Sammanträden").ser("Sammanträden").granska("sammantraden");
    administrator.lank("Kalla till sammanträde").ser("Kalla till sammanträde");
    administrator.dag("Dag", klocka.idag().toString()).skriv("Plats", "Stadshuset i Staffanstorp");
    administrator.granska("kalla");
    administrator.tryck("Kalla till sammanträde").ser("Styrelsens sammanträde");
    String vag = administrator.adress("sammantraden/");
    administrator.lank("Föredragningslista och kallelse").ser("Föredragningslista");
    administrator.tryck("Sätt upp: " + RUBRIK);
    administrator.synlig(administrator.roll(AriaRole.HEADING, RUBRIK)).granska("lista-uppsatt");
    administrator.oppna(vag, "Styrelsens sammanträde").granska("sammantrade-kallat");
    Person ledamot = webb.person("ledamot.fk.bksv").oppna(vag, "Styrelsens sammanträde");
    Person ordforande = webb.person("ordforande.bksv");
    ropaUpp(ordforande, vag, administrator, ledamot);
    besluta(ordforande);
    // Ingen av dem har läst om sin sida.
    ledamot.synlig(ledamot.sida().getByText(Pattern.compile("§ \\d+: Bifall")));
    chef.synlig(chef.sida().getByText("Styrelsen beslutade bifall"));
    chef.synlig(chef.roll(AriaRole.LINK, "Registrera avtal")).ritad();
  }

  /** Administratören har börjat kryssa när ordföranden håller uppropet; ledamoten följer med. */
  private static void ropaUpp(Person ordforande, String vag, Person administrator, Person ledamot) {
    ordforande.granska("start-ordforande");
    ordforande.oppna(vag, "Styrelsens sammanträde");
    Locator ersattare = administrator.roll(AriaRole.CHECKBOX, "Ersättare, Kävlinge är här");
    ersattare.check();
    administrator.stilla();
    Locator har =
        ordforande
            .sida()
            .getByRole(
                AriaRole.CHECKBOX,
                new com.microsoft.playwright.Page.GetByRoleOptions()
                    .setName(Pattern.compile("^(Ordförande|Vice ordförande|Ledamot), .* är här$")));
    assertThat(har.count()).isEqualTo(7);
    ordforande.tryck("Kryssa för alla ledamöter").granska("upprop");
    assertThat(har.all()).allMatch(Locator::isChecked);
    ordforande.tryck("Håll uppropet");
    ordforande.synlig(ordforande.sida().getByText("Beslutsför, 7 av 7 tjänstgör"));
    ledamot.synlig(ledamot.sida().getByText("Beslutsför, 7 av 7 tjänstgör"));
    administrator.synlig(administrator.sida().getByText("Någon annan har ändrat uppropet"));
    assertThat(ersattare.isChecked()).as("det administratören kryssat står kvar").isTrue();
    administrator.granska("upprop-krock");
    ordforande.oppna(vag, "Styrelsens sammanträde").helaListan().granska("styrelsevy");
    ordforande.tryckPaPunkten(RUBRIK, "Anteckna votering").granska("votering");
    ordforande.tryck("Avbryt");
    ordforande.tryckPaPunkten(RUBRIK, "Anmäl jäv").granska("jav-anmalan");
    ordforande.tryck("Avbryt");
  }

  private static void besluta(Person ordforande) {
    ordforande.tryckPaPunkten(RUBRIK, "Besluta").valj("Bifall");
    ordforande.skriv("Motivering", "Enligt förslaget.");
    assertThat(ordforande.roll(AriaRole.TEXTBOX, "Villkor").first().inputValue())
        .as("förslagets villkor följer med")
        .isEqualTo("Slutrapport lämnas");
    ordforande.granska("beslut");
    ordforande.tryck("Fatta beslutet");
    ordforande.synlig(ordforande.sida().getByText(Pattern.compile("§ \\d+: Bifall")));
    ordforande.granska("styrelsevy-beslutad");
    ordforande.lank("Yttranden och förslag").ser("Yttranden och förslag").granska("beredning");
  }

  private static long kvar(Person ekonom) {
    ekonom.oppna("budget/2024", "Budget 2024");
    return heltal(
        ekonom.sida().locator(".nyckeltal dt:text-is('Kvar att disponera 2024') + dd").innerText());
  }

  private void pengarna(Person ekonom, long fore) {
    vanta("bokfört beviljande", () -> bokfort() ? Optional.of(true) : Optional.empty());
    assertThat(kvar(ekonom)).as("kvar att disponera 2024").isEqualTo(fore - KRONOR);
    Locator rad =
        ekonom
            .sida()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText(RUBRIK));
    assertThat(heltal(rad.first().getByRole(AriaRole.CELL).first().innerText())).isEqualTo(KRONOR);
    ekonom.granska("budget");
    ekonom.lank("Huvudbok").ser("Huvudbok").granska("huvudbok");
  }

  private boolean bokfort() {
    return som("ekonom.bksv").get("/huvudbok?arendeId=" + arende).krav(200).get("totalt").asInt()
        == 2;
  }

  private static long heltal(String text) {
    return Long.parseLong(text.replaceAll("[^0-9\u2212-]", "").replace('\u2212', '-'));
  }

  private static void avtal(Person chef) {
    chef.tillStart().fick("Registrera avtal", RUBRIK);
    chef.uppgift("Registrera avtal", RUBRIK).ser("Teckna avtal").valj("Avtalet är undertecknat");
    chef.granska("avtal");
    chef.tryck("Registrera").ser(RUBRIK).granska("arende-insats");
    chef.lank("Insatser").ser("Insatser").granska("insatser");
    chef.lank(RUBRIK).ser(RUBRIK).granska("insats");
    chef.lank("Ärenden").ser("Ärenden").granska("arenden");
  }
}
