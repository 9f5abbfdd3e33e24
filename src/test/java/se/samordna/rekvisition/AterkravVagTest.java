package se.samordna.rekvisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Ett återkrav som inte betalas: avskrivs med skäl, och insatsen kan avslutas")
class AterkravVagTest extends Integrationstest {

  private static final long ORE = 20_000_00L;
  private static final long KRAVT = 5_000_00L;
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2023, "beloppOre", ORE, "finansiering", "eget_kapital"));

  private final Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  private String insats = "";
  private String krav = "";

  @BeforeEach
  void betaltOchKravt() {
    vag.tillStyrelsen("Återkrav som skrivs av", Map.of(2023, ORE), BELOPP);
    insats = "/insatser/" + vag.insats(Bksv.FYRA, BELOPP);
    betala();
    krav = krav(KRAVT).get("aterkravId").asString();
  }

  private Api chef() {
    return som("forbundschef.bksv");
  }

  private Api ekonom() {
    return som("ekonom.bksv");
  }

  private JsonNode krav(long ore) {
    return ekonom()
        .post(insats + "/aterkrav", Map.of("ar", 2023, "beloppOre", ore, "skal", "Tjänst vakant"))
        .krav(201);
  }

  private void betala() {
    String id =
        som("sokande.vellinge.bksv")
            .post(
                insats + "/rekvisitioner",
                Map.of(
                    "period",
                    "2023",
                    "poster",
                    List.of(Map.of("ar", 2023, "post", "Lön", "beloppOre", ORE)),
                    "mottagare",
                    Map.of("namn", "Vellinge kommun", "bankgiro", "991-2346")))
            .krav(201)
            .get("rekvisitionId")
            .asString();
    String en = insats + "/rekvisitioner/" + id;
    int version =
        ekonom()
            .post(
                en + "/kontrollera",
                Map.of(
                    "version",
                    1,
                    "godkant",
                    List.of(Map.of("ar", 2023, "beloppOre", ORE)),
                    "villkorUppfyllda",
                    true))
            .krav(200)
            .get("version")
            .asInt();
    chef().post(en + "/attestera", Map.of("version", version, "utfall", "attesterad")).krav(200);
    ekonom().post(en + "/utbetald", Map.of("version", version + 1)).krav(200);
  }

  private static Map<String, Object> avskrivning() {
    return Map.of(
        "skal", "Huvudmannen har avvecklat verksamheten.", "beslutatAv", "styrelsen § 12");
  }

  private Api.Svar avskriv(Api vem, Map<String, Object> kropp) {
    return vem.post(insats + "/aterkrav/" + krav + "/avskriv", kropp);
  }

  private Api.Svar betalt() {
    return ekonom().post(insats + "/aterkrav/" + krav + "/betalt", Map.of("till", "eget_kapital"));
  }

  private Map<String, Long> pengar() {
    Map<String, Long> ore = new HashMap<>();
    chef()
        .get(insats)
        .krav(200)
        .get("pengar")
        .forEach(p -> ore.put(p.get("stadium").asString(), p.get("beloppOre").asLong()));
    return ore;
  }

  private long kvarAttDisponera() {
    return ekonom().get("/budget/2023").krav(200).get("kvarAttDisponeraOre").asLong();
  }

  private List<String> aterstar() {
    return chef()
        .get(insats + "/reglering")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(p -> p.get("slag").asString())
        .toList();
  }

  @Test
  @DisplayName("pengarna står kvar som utbetalda, inget återförs, och regleringen är klar")
  void skrivsAv() {
    long kvar = kvarAttDisponera();
    long poster =
        ekonom().get("/huvudbok?arendeId=" + vag.arendeId()).krav(200).get("totalt").asLong();
    assertThat(aterstar()).contains("aterkrav");
    JsonNode avskrivet = avskriv(chef(), avskrivning()).krav(200);
    assertThat(avskrivet.get("status").asString()).isEqualTo("avskrivet");
    assertThat(avskrivet.get("avskrivet").get("beslutatAv").asString()).isEqualTo("styrelsen § 12");
    assertThat(pengar()).containsOnly(Map.entry("utbetalt", ORE));
    assertThat(kvarAttDisponera()).isEqualTo(kvar);
    assertThat(
            ekonom().get("/huvudbok?arendeId=" + vag.arendeId()).krav(200).get("totalt").asLong())
        .as("ingen ny verifikation: inga pengar flyttades")
        .isEqualTo(poster);
    assertThat(aterstar()).doesNotContain("aterkrav");
    assertThat(
            chef()
                .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(h -> h.get("handelse").asString().equals("aterkrav_avskrivet"))
                .map(h -> h.get("text").asString()))
        .singleElement()
        .asString()
        .contains("styrelsen § 12", "avvecklat");
    assertThat(ekonom().get("/plikter?antal=200").krav(200).toString())
        .doesNotContain(insats.substring("/insatser/".length()));
  }

  @Test
  @DisplayName("insatsen som hölls öppen av kravet går att avsluta")
  void avslutas() {
    List.of("Första", "Andra", "Tredje").forEach(this::rapport);
    vag.slutfor("sokande.vellinge", "slutrapport", Map.of("text", "Slut."));
    JsonNode uppgift = vag.uppgift("forbundschef", "utvardering");
    String slutfor = "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor";
    Map<String, Object> kropp =
        Map.of("version", uppgift.get("version").asInt(), "text", "Utvärderad.");
    assertThat(chef().post(slutfor, kropp).kod()).isEqualTo("inte_reglerad");
    avskriv(chef(), avskrivning()).krav(200);
    chef().post(slutfor, kropp).krav(200);
  }

  private void rapport(String text) {
    vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", text));
    vag.slutfor("forbundschef", "granska_rapport", Map.of("utfall", "godkand"));
  }

  @Test
  @DisplayName("bara förbundschefen skriver av; ingen annan roll och inget annat förbund")
  void rollerna() {
    for (String vem :
        List.of(
            "ekonom.bksv",
            "administrator.bksv",
            "ordforande.bksv",
            "revisor.bksv",
            "sokande.vellinge.bksv",
            "beredning.fk.bksv",
            "drift")) {
      assertThat(avskriv(som(vem), avskrivning()).status()).as(vem).isEqualTo(403);
    }
    assertThat(avskriv(som("forbundschef.lund"), avskrivning()).status()).isEqualTo(404);
    assertThat(aterstar()).contains("aterkrav");
  }

  @Test
  @DisplayName("utan skäl, utan den som beslutat eller med en dag som inte kan stämma nekas det")
  void form() {
    assertThat(falt(Map.of("beslutatAv", "styrelsen § 12"))).containsExactly("skal");
    assertThat(falt(Map.of("skal", "Går inte"))).containsExactly("beslutatAv");
    Map<String, Object> kropp = new HashMap<>(avskrivning());
    kropp.put("dag", "2099-01-01");
    assertThat(falt(kropp)).containsExactly("dag");
    kropp.put("dag", "2022-01-01");
    assertThat(falt(kropp)).containsExactly("dag");
    assertThat(aterstar()).contains("aterkrav");
  }

  private List<String> falt(Map<String, Object> kropp) {
    Api.Svar svar = avskriv(chef(), kropp);
    assertThat(svar.status()).isEqualTo(400);
    return svar.kropp().get("fel").valueStream().map(f -> f.get("falt").asString()).toList();
  }

  @Test
  @DisplayName("F13: två klick samtidigt: ett går, det andra får veta att det är gjort")
  void samtidigt() {
    List<Integer> svar =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> avskriv(chef(), avskrivning()).status()))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(svar).containsExactlyInAnyOrder(200, 409);
    assertThat(avskriv(chef(), avskrivning()).kod()).isEqualTo("redan_avskrivet");
  }

  @Test
  @DisplayName("en gammal sida: betalt efter avskrivet nekas, och avskrivet efter betalt")
  void inaktuellSida() {
    avskriv(chef(), avskrivning()).krav(200);
    assertThat(betalt().kod()).isEqualTo("redan_avskrivet");
    assertThat(pengar()).containsOnly(Map.entry("utbetalt", ORE));
    krav = krav(KRAVT).get("aterkravId").asString();
    betalt().krav(200);
    assertThat(avskriv(chef(), avskrivning()).kod()).isEqualTo("redan_betalt");
    assertThat(pengar()).containsEntry("utbetalt", ORE - KRAVT);
  }

  @Test
  @DisplayName("betalt och avskrivet i samma stund: det ena gäller, och boken följer det")
  void betaltOchAvskrivet() {
    CompletableFuture<Api.Svar> pengarna = CompletableFuture.supplyAsync(this::betalt);
    CompletableFuture<Api.Svar> av =
        CompletableFuture.supplyAsync(() -> avskriv(chef(), avskrivning()));
    assertThat(List.of(pengarna.join().status(), av.join().status()))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(pengar())
        .containsEntry("utbetalt", pengarna.join().status() == 200 ? ORE - KRAVT : ORE);
  }
}
