package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/**
 * Hela vägen på skärmarna, av dem den berör: sökande, förbundschef, beredning, administratör,
 * ordförande och ledamot, med klockan vriden till laga kraft. Samma resa på båda språken; varje
 * skärm läses.
 */
abstract class HelaVagen extends Integrationstest {

  private static final String BELOPP = "172 960";
  private static final long KRONOR = 172_960;
  private static final List<String> YTTRAR_SIG_GENOM_API =
      List.of("kavlinge", "staffanstorp", "vellinge", "region", "af");

  @Autowired private Klocka klocka;
  private Duration avstand = Duration.ZERO;
  private String rubrik = "";
  private String arende = "";

  @BeforeEach
  void minnsDagen() {
    avstand = klocka.avstand();
  }

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  /** Går vägen med orden på ett språk. */
  final void helaVagen(Ord ord, String namn) {
    rubrik = namn;
    Ansokanssteg ansokan = new Ansokanssteg(namn, BELOPP);
    Beslutssteg beslut = new Beslutssteg(namn, BELOPP);
    try (Webblasare webb = new Webblasare(port(), ord)) {
      Person ekonom = webb.person("ekonom.bksv");
      long fore = kvar(ekonom);
      Person chef = webb.person("forbundschef.bksv");
      chef.granska("start");
      Person huvudman = webb.person("sokande.vellinge.bksv");
      arende = ansokan.lamnaIde(huvudman);
      // Chefens startsida har stått öppen hela tiden.
      chef.fick("Anteckna workshop", namn);
      chef.granska("start-ny-uppgift");
      ansokan.workshop(chef);
      ansokan.ansokan(huvudman);
      Person deltagare = webb.person("sokande.region.bksv");
      ansokan.skrivTillsammans(arende, huvudman, deltagare);
      ansokan.godkann(huvudman, deltagare.tillStart());
      ansokan.kontroll(chef);
      beslut.yttra(webb.person("beredning.burlov.bksv"), "Behovet är väl beskrivet.");
      YTTRAR_SIG_GENOM_API.forEach(this::yttraGenomApi);
      beslut.yttra(webb.person("beredning.fk.bksv"), "Vi ser samma behov hos oss.");
      beslut.forslag(chef);
      sammantrade(webb, chef, beslut);
      pengarna(ekonom, fore);
      avtal(chef);
      huvudman.tillStart().fick("Skriv rapport", namn);
      huvudman.uppgift("Skriv rapport", namn).ser("Lämna rapport").granska("rapport");
      assertThat(webb.granskning().skarmar()).hasSizeGreaterThan(30);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
      assertThat(webb.granskning().koder()).as("koder på skärmarna").isEmpty();
    }
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

  private void sammantrade(Webblasare webb, Person chef, Beslutssteg beslut) {
    Person administrator = webb.person("administrator.bksv");
    administrator.lank("Sammanträden").ser("Sammanträden").granska("sammantraden");
    administrator.lank("Kalla till sammanträde").ser("Kalla till sammanträde");
    administrator.dag("Dag", klocka.idag().toString()).skriv("Plats", "Stadshuset i Staffanstorp");
    administrator.granska("kalla");
    administrator.tryck("Kalla till sammanträde").ser("Styrelsens sammanträde");
    String vag = administrator.adress("sammantraden/");
    administrator.lank("Föredragningslista och kallelse").ser("Föredragningslista");
    administrator.tryck("Sätt upp: " + rubrik);
    administrator.synlig(administrator.roll(AriaRole.HEADING, rubrik)).granska("lista-uppsatt");
    administrator.oppna(vag, "Styrelsens sammanträde").granska("sammantrade-kallat");
    Person ledamot = webb.person("ledamot.fk.bksv").oppna(vag, "Styrelsens sammanträde");
    Person ordforande = webb.person("ordforande.bksv");
    beslut.ropaUpp(ordforande, vag, administrator, ledamot);
    beslut.besluta(ordforande);
    // Ingen av dem har läst om sin sida.
    beslut.syns(ledamot);
    chef.synlig(chef.roll(AriaRole.LINK, "Registrera avtal")).ritad();
    new Protokollsgang(vag, klocka).tillLagaKraft(administrator, ordforande, ledamot);
  }

  private static long kvar(Person ekonom) {
    ekonom.oppna("budget/2024", "Budget 2024");
    return heltal(
        ekonom
            .sida()
            .locator(".nyckeltal dt:text-is('" + ekonom.ord("Kvar att disponera 2024") + "') + dd")
            .innerText());
  }

  private void pengarna(Person ekonom, long fore) {
    vanta("bokfört beviljande", () -> bokfort() ? Optional.of(true) : Optional.empty());
    assertThat(kvar(ekonom)).as("kvar att disponera 2024").isEqualTo(fore - KRONOR);
    Locator rad =
        ekonom
            .sida()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText(rubrik));
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

  private void avtal(Person chef) {
    chef.tillStart().fick("Registrera avtal", rubrik);
    chef.uppgift("Registrera avtal", rubrik).ser("Teckna avtal").valj("Avtalet är undertecknat");
    chef.granska("avtal");
    chef.tryck("Registrera").ser(rubrik).granska("arende-insats");
    chef.lank("Insatser").ser("Insatser").granska("insatser");
    chef.lank(rubrik).ser(rubrik).granska("insats");
    chef.lank("Ärenden").ser("Ärenden").granska("arenden");
  }
}
