package se.samordna.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("R10: beslut på delegation anmäls vid styrelsens nästa sammanträde")
class DelegationVagTest extends Integrationstest {

  private static final List<String> LEDAMOTER =
      List.of("ordforande.lund", "vice.lund", "ledamot.fk.lund", "ledamot.af.lund");

  @Autowired private Klocka klocka;

  @Test
  @DisplayName("ett beslut ger nästa möte en punkt, är anmält när styrelsen tagit del, och en gång")
  void anmalan() {
    String mote = mote();
    String delegation = delegation(Map.of("roll", "forbundschef"), 1_000_00L);
    JsonNode forsta = fatta("forbundschef.lund", delegation, "Möbler").krav(201);
    JsonNode andra = fatta("forbundschef.lund", delegation, "Skärm").krav(201);
    assertThat(forsta.has("anmalt")).isFalse();
    assertThat(nummer(andra)).isEqualTo(nummer(forsta) + 1);

    upprop(mote);
    List<JsonNode> punkter = anmalningar(mote);
    assertThat(punkter).as("en punkt, hur många beslut det än är").hasSize(1);
    String punkt = punkter.getFirst().get("punkt").asString();
    Map<String, Object> beslut =
        Map.of("utfall", "bifall", "belopp", List.of(), "villkor", List.of(), "motivering", "");
    som("ordforande.lund")
        .post("/sammantraden/" + mote + "/punkter/" + punkt + "/beslut", beslut)
        .krav(201);
    assertThat(las(forsta).get("anmalt").get("sammantradeId").asString()).isEqualTo(mote);
    assertThat(las(andra).get("anmalt").get("sammantradeId").asString()).isEqualTo(mote);

    assertThat(som("administrator.lund").get("/sammantraden/" + mote + "/protokoll").krav(200))
        .asString()
        .contains("Anmälda beslut på delegation", forsta.get("nummer").asString());

    assertThat(anmalningar(mote())).as("inget är oanmält").isEmpty();
    JsonNode tredje = fatta("forbundschef.lund", delegation, "Kurs").krav(201);
    assertThat(las(tredje).has("anmalt")).isFalse();
  }

  @Test
  @DisplayName("det som bordläggs är inte anmält, och nästa möte får en egen punkt")
  void bordlagd() {
    String mote = mote();
    String delegation = delegation(Map.of("roll", "administrator"), 1_000_00L);
    JsonNode beslut = fatta("administrator.lund", delegation, "Porto").krav(201);
    upprop(mote);
    som("ordforande.lund")
        .post(
            "/sammantraden/"
                + mote
                + "/punkter/"
                + anmalningar(mote).getFirst().get("punkt").asString()
                + "/beslut",
            Map.of(
                "utfall",
                "bordlaggning",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                "Tiden räckte inte."))
        .krav(201);
    assertThat(las(beslut).has("anmalt")).isFalse();
    String nasta = mote();
    upprop(nasta);
    assertThat(anmalningar(nasta)).hasSize(1);
  }

  @Test
  @DisplayName("presidiet kan inte få delegation, och den som inte har den kan inte besluta")
  void fel_person() {
    assertThat(forIn(Map.of("roll", "presidium"), 1).kod()).isEqualTo("fel_mottagare");
    assertThat(forIn(Map.of("person", "sokande.lund.lund"), 1).kod()).isEqualTo("fel_mottagare");
    String delegation = delegation(Map.of("person", "vice.lund"), 1_000_00L);
    assertThat(fatta("forbundschef.lund", delegation, "Fel person").kod())
        .isEqualTo("inte_delegerat_till_dig");
    fatta("vice.lund", delegation, "Rätt person").krav(201);
  }

  @Test
  @DisplayName("två som återkallar: en lyckas, och sedan beslutar ingen på delegationen")
  void aterkallad() throws Exception {
    String delegation = delegation(Map.of("roll", "ekonom"), 1_000_00L);
    Map<String, Object> kropp =
        Map.of("version", 1, "skal", "Ny ordning", "till", klocka.idag().minusDays(1).toString());
    List<Callable<Api.Svar>> tva = new ArrayList<>();
    for (String vem : List.of("forbundschef.lund", "administrator.lund")) {
      tva.add(() -> som(vem).post("/delegationer/" + delegation + "/aterkalla", kropp));
    }
    List<Integer> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(2)) {
      for (Future<Api.Svar> f : tradar.invokeAll(tva)) {
        svar.add(f.get().status());
      }
    }
    assertThat(svar).containsExactlyInAnyOrder(200, 409);
    assertThat(fatta("ekonom.lund", delegation, "För sent").kod())
        .isEqualTo("delegationen_galler_inte");
  }

  @Test
  @DisplayName("R22: det som kostar säger vilken budgetrad som betalar")
  void kostnad() {
    String delegation = delegation(Map.of("roll", "forbundschef"), 1_000_00L);
    Map<String, Object> kropp = beslut(delegation, "Utan rad");
    kropp.put("kostnad", Map.of("ar", 2024, "beloppOre", 500_00L));
    Api.Svar svar = som("forbundschef.lund").post("/delegationsbeslut", kropp);
    assertThat(svar.status()).isEqualTo(400);
    assertThat(svar.kropp().get("fel").get(0).get("kod").asString())
        .isEqualTo("saknar_finansiering");
  }

  private String mote() {
    return som("administrator.lund")
        .post(
            "/sammantraden",
            Map.of(
                "tid",
                Instant.now().plus(klocka.avstand()).truncatedTo(ChronoUnit.SECONDS).toString(),
                "plats",
                "Kansliet",
                "slag",
                "styrelse",
                "offentligt",
                false))
        .krav(201)
        .get("sammantradeId")
        .asString();
  }

  private void upprop(String mote) {
    som("ordforande.lund")
        .post(
            "/sammantraden/" + mote + "/upprop",
            Map.of(
                "narvarande",
                LEDAMOTER.stream()
                    .map(
                        p ->
                            Map.<String, Object>of(
                                "person", p, "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
  }

  private List<JsonNode> anmalningar(String mote) {
    JsonNode punkter =
        som("administrator.lund").get("/sammantraden/" + mote).krav(200).get("punkter");
    return StreamSupport.stream(punkter.spliterator(), false)
        .filter(p -> p.get("slag").asString().equals("anmalan"))
        .toList();
  }

  private String delegation(Map<String, Object> mottagare, long grans) {
    return forIn(mottagare, grans).krav(201).get("delegationId").asString();
  }

  private Api.Svar forIn(Map<String, Object> mottagare, long grans) {
    return som("administrator.lund")
        .post(
            "/delegationer",
            Map.of(
                "grupp", "Inköp till kansliet",
                "mottagare", mottagare,
                "beloppsgransOre", grans,
                "grund", "§ 4, 2023-01-20",
                "fran", "2012-01-01"));
  }

  private Api.Svar fatta(String vem, String delegation, String rubrik) {
    return som(vem).post("/delegationsbeslut", beslut(delegation, rubrik));
  }

  private Map<String, Object> beslut(String delegation, String rubrik) {
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("delegationId", delegation);
    kropp.put("dag", klocka.idag().toString());
    kropp.put("rubrik", rubrik);
    kropp.put("beslut", "Att köpa in " + rubrik);
    kropp.put("skal", "Behövs");
    return kropp;
  }

  private JsonNode las(JsonNode beslut) {
    return som("revisor.lund")
        .get("/delegationsbeslut/" + beslut.get("delegationsbeslutId").asString())
        .krav(200);
  }

  private static int nummer(JsonNode beslut) {
    String[] delar = beslut.get("nummer").asString().split("-");
    return Integer.parseInt(Stream.of(delar).reduce((a, b) -> b).orElseThrow());
  }
}
