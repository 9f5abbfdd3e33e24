package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("API:t håller vad dess sida lovar")
class ApikontraktIntegrationTest extends Integrationstest {

  private static final String IDE = "{\"rubrik\":%s,\"beskrivning\":\"b\",\"medlem\":\"burlov\"}";

  private static void arProblem(Api.Svar svar, int status) {
    assertThat(svar.status()).as("%s", svar.kropp()).isEqualTo(status);
    assertThat(svar.ratt().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(svar.kod()).isNotEmpty();
    assertThat(svar.kropp().path("detail").asString("")).doesNotContain("Failed", "supported");
    assertThat(svar.kropp().path("fel").isArray()).isTrue();
  }

  private Api chef() {
    return som("forbundschef.bksv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sida=-1",
        "sida=x",
        "sida=99999999999",
        "antal=0",
        "antal=-1",
        "antal=1.5",
        "steg=okant",
        "status=okand",
        "q=%00"
      })
  @DisplayName("en fråga som inte går att läsa nekas med fältets namn")
  void fragan(String fraga) {
    Api.Svar svar = chef().get("/arenden?" + fraga);
    arProblem(svar, 400);
    assertThat(svar.kropp().get("fel").get(0).get("falt").asString())
        .isEqualTo(fraga.substring(0, fraga.indexOf('=')));
  }

  @Test
  @DisplayName("en fråga som inte är UTF-8 och en kropp över 5 MB nekas")
  void olasligt() {
    arProblem(chef().get("/arenden?q=%ED%A0%80"), 400);
    String stor = IDE.formatted("\"" + "x".repeat(6 * 1024 * 1024) + "\"");
    Api.Svar svar = som("sokande.burlov.bksv").post("/ideer", stor);
    arProblem(svar, 400);
    assertThat(svar.kod()).isEqualTo("for_stort");
  }

  @Test
  @DisplayName("en sida har högst 200 rader")
  void mest() {
    assertThat(chef().get("/arenden?antal=100000").krav(200).get("innehall").size())
        .isLessThanOrEqualTo(200);
    assertThat(chef().get("/forbund?sida=1").krav(200).get("innehall")).isEmpty();
  }

  @Test
  @DisplayName("en väg som inte finns är 404, en metod som inte finns 405, ett trasigt id 404")
  void vagar() {
    arProblem(chef().get("/finns-inte"), 404);
    arProblem(chef().delete("/arenden"), 405);
    arProblem(chef().get("/arenden/inget-id"), 404);
    arProblem(chef().med("Accept", "text/html").get("/arenden"), 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"rubrik\":", "5"})
  @DisplayName("en kropp som inte är ett objekt i JSON nekas")
  void kroppen(String kropp) {
    arProblem(som("sokande.burlov.bksv").post("/ideer", kropp), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "[]", "{}", "\"\\ud800\"", "\"a\\u0000b\"", "null", "\"\""})
  @DisplayName("ett värde av fel typ nekas med fältets namn och gissas aldrig om till rätt")
  void typer(String rubrik) {
    Api.Svar svar = som("sokande.burlov.bksv").post("/ideer", IDE.formatted(rubrik));
    arProblem(svar, 400);
    assertThat(svar.kropp().get("fel").get(0).get("falt").asString()).isEqualTo("rubrik");
  }

  @Test
  @DisplayName("ett tal som text, ett brutet tal och en tom rad i en lista nekas med fältets namn")
  void rader() {
    Arendevag vag = vag("Fel i raderna").workshop();
    Stream.of(
            Map.entry("[{\"ar\":\"2024\",\"post\":\"p\",\"beloppOre\":1}]", "budget[0].ar"),
            Map.entry("[{\"ar\":2024,\"post\":\"p\",\"beloppOre\":1.5}]", "budget[0].beloppOre"),
            Map.entry("[{\"ar\":2024,\"post\":\"p\",\"beloppOre\":1e30}]", "budget[0].beloppOre"),
            Map.entry(
                "[{\"ar\":2024,\"post\":\"p\",\"beloppOre\":1,\"okant\":1}]", "budget[0].okant"),
            Map.entry("[null]", "budget[0]"))
        .forEach(
            fall -> {
              Api.Svar svar =
                  vag.som("sokande.burlov")
                      .put(
                          "/ansokningar/" + vag.arendeId(),
                          "{\"version\":1,\"budget\":" + fall.getKey() + "}");
              arProblem(svar, 400);
              assertThat(svar.kropp().get("fel").get(0).get("falt").asString())
                  .isEqualTo(fall.getValue());
            });
  }

  @Test
  @DisplayName("ett sammanträde utan läsbar tid och ett upprop utan lista nekas med fältets namn")
  void sammantrade() {
    Api administrator = som("administrator.bksv");
    String kropp = "{\"tid\":\"%s\",\"plats\":\"p\",\"slag\":\"styrelse\",\"offentligt\":false}";
    Api.Svar svar = administrator.post("/sammantraden", kropp.formatted("i morgon"));
    arProblem(svar, 400);
    assertThat(svar.kropp().get("fel").toString()).contains("\"tid\"");
    String id =
        administrator
            .post("/sammantraden", kropp.formatted("2023-11-20T08:00:00Z"))
            .krav(201)
            .get("sammantradeId")
            .asString();
    Api.Svar upprop = administrator.post("/sammantraden/" + id + "/upprop", "{}");
    arProblem(upprop, 400);
    assertThat(upprop.kropp().get("fel").toString()).contains("\"narvarande\"");
  }

  private Arendevag vag(String rubrik) {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "burlov", "region").ide(rubrik);
  }

  @Test
  @DisplayName("en ansökan som inte är hel nekas med sina brister, samma som i listan över dem")
  void ofullstandig() {
    Arendevag vag = vag("Inte hel").workshop();
    JsonNode uppgift = vag.uppgift("sokande.burlov", "skriv_ansokan");
    Api.Svar svar =
        vag.som("sokande.burlov")
            .post(
                "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
                Map.of("version", uppgift.get("version").asInt()));
    arProblem(svar, 422);
    assertThat(svar.kod()).isEqualTo("ofullstandig");
    assertThat(svar.kropp().get("brister"))
        .isEqualTo(
            vag.som("sokande.burlov")
                .get("/ansokningar/" + vag.arendeId() + "/brister")
                .krav(200)
                .get("innehall"));
  }

  @Test
  @DisplayName("API:ts beskrivning säger vilken kropp varje uppgiftstyp tar emot")
  void beskrivning() {
    JsonNode slutfor =
        api()
            .get("/v3/api-docs")
            .krav(200)
            .get("paths")
            .get("/api/v1/uppgifter/{id}/slutfor")
            .get("post")
            .get("requestBody");
    assertThat(slutfor.get("description").asString())
        .contains("ideworkshop: Ideworkshop", "lamna_rapport: Rapportlamning");
    assertThat(slutfor.toString()).contains("#/components/schemas/Memo");
  }

  @Test
  @DisplayName("den som slutför en uppgift får ärendets läge med samma koder som i listan")
  void slutfort() {
    Arendevag vag = vag("Vad svaret säger");
    JsonNode uppgift = vag.uppgift("forbundschef", "ideworkshop");
    assertThat(uppgift.has("medlem")).as("ett fält utan värde utelämnas").isFalse();
    JsonNode svar =
        vag.slutfor(
            "forbundschef",
            "ideworkshop",
            Map.of("datum", "2023-11-20", "deltagare", List.of(), "utfall", "vila"));
    assertThat(svar.get("arendeId").asString()).isEqualTo(vag.arendeId());
    assertThat(svar.get("steg").asString()).isEqualTo("ide");
    assertThat(svar.get("status").asString()).isEqualTo("vilar");
    JsonNode workshoppar =
        vag.som("forbundschef")
            .get("/arenden/" + vag.arendeId() + "/ideworkshoppar")
            .krav(200)
            .get("innehall");
    assertThat(workshoppar).hasSize(1);
    assertThat(workshoppar.get(0).get("datum").asString()).isEqualTo("2023-11-20");
    assertThat(workshoppar.get(0).get("utfall").asString()).isEqualTo("vila");
  }

  @Test
  @DisplayName("samma nyckel ger det första svaret, med en annan fil 422, och en fil för stor 413")
  void nyckel() {
    Arendevag vag = vag("Nyckel på en fil");
    Api chef = chef().med("Idempotency-Key", UUID.randomUUID().toString());
    String vagen = "/arenden/" + vag.arendeId() + "/handlingar";
    byte[] fil = "En anteckning".getBytes(StandardCharsets.UTF_8);
    String forsta = chef.ladda(vagen, "fil", "a.txt", fil).krav(201).toString();
    assertThat(chef.ladda(vagen, "fil", "a.txt", fil).krav(201)).hasToString(forsta);
    assertThat(chef.ladda(vagen, "fil", "b.txt", fil).kod()).isEqualTo("nyckel_redan_anvand");
    Api ny = chef().med("Idempotency-Key", UUID.randomUUID().toString());
    arProblem(ny.ladda(vagen, "fil", "stor.txt", new byte[27 * 1024 * 1024]), 413);
    arProblem(chef().ladda(vagen, "fil", "stor.txt", new byte[27 * 1024 * 1024]), 413);
  }
}
