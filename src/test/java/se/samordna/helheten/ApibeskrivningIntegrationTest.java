package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** Att beskrivningen går att läsa alls visar att inga två klasser delar namn. */
@DisplayName("API:ts beskrivning säger vad varje väg tar emot och svarar")
class ApibeskrivningIntegrationTest extends Integrationstest {

  private JsonNode beskrivning() {
    return api().get("/v3/api-docs").krav(200);
  }

  private static void varje(JsonNode beskrivning, BiConsumer<String, JsonNode> gor) {
    beskrivning
        .get("paths")
        .properties()
        .forEach(
            vag ->
                vag.getValue()
                    .properties()
                    .forEach(m -> gor.accept(m.getKey() + " " + vag.getKey(), m.getValue())));
  }

  /** Scheman i svaren när det gick bra, i JSON. */
  private static Stream<JsonNode> svar(JsonNode beskrivning, JsonNode handling) {
    return handling.get("responses").properties().stream()
        .filter(s -> s.getKey().startsWith("2"))
        .flatMap(s -> s.getValue().path("content").properties().stream())
        .filter(i -> i.getKey().contains("json") || i.getKey().equals("*/*"))
        .map(i -> foljd(beskrivning, i.getValue().path("schema")));
  }

  private static JsonNode foljd(JsonNode beskrivning, JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty()
        ? schema
        : beskrivning.get("components").get("schemas").get(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static boolean sager(JsonNode schema) {
    return schema.has("properties")
        || schema.has("oneOf")
        || schema.path("type").asString("").matches("string|array|integer|boolean");
  }

  @Test
  @DisplayName("varje svar har ett schema med fält")
  void svaren() {
    JsonNode beskrivning = beskrivning();
    List<String> tysta = new ArrayList<>();
    varje(
        beskrivning,
        (vag, handling) -> {
          if (!svar(beskrivning, handling).allMatch(ApibeskrivningIntegrationTest::sager)) {
            tysta.add(vag);
          }
        });
    assertThat(tysta).isEmpty();
  }

  @Test
  @DisplayName("varje lista är {innehall, totalt}, aldrig en naken lista")
  void listorna() {
    JsonNode beskrivning = beskrivning();
    List<String> nakna = new ArrayList<>();
    varje(
        beskrivning,
        (vag, handling) -> {
          if (svar(beskrivning, handling)
              .anyMatch(s -> s.path("type").asString("").equals("array"))) {
            nakna.add(vag);
          }
        });
    assertThat(nakna).isEmpty();
  }

  @Test
  @DisplayName("en kropp har sina egna fält, inte en annans med samma korta namn")
  void kropparna() {
    JsonNode beskrivning = beskrivning();
    Map.of(
            "/api/v1/sammantraden/{id}/kallelse",
            List.of("meddelande"),
            "/api/v1/forbundsordning",
            List.of("fran", "version", "ordning"))
        .forEach(
            (vag, falt) ->
                assertThat(
                        foljd(
                                beskrivning,
                                beskrivning
                                    .get("paths")
                                    .get(vag)
                                    .get("post")
                                    .get("requestBody")
                                    .get("content")
                                    .get("application/json")
                                    .get("schema"))
                            .get("properties")
                            .propertyNames())
                    .as(vag)
                    .containsExactlyElementsOf(falt));
  }

  @Test
  @DisplayName("ansökan har sina fält med typ, i formulärets ordning")
  void ansokan() {
    JsonNode utkast = beskrivning().get("components").get("schemas").get("Utkast");
    JsonNode falt = utkast.get("properties");
    assertThat(falt.propertyNames())
        .startsWith("version", "rubrik", "insatstyp", "niva", "bakgrund")
        .endsWith("jamstalldhet");
    assertThat(falt.get("insatstyp").get("type").asString()).isEqualTo("string");
    assertThat(falt.get("bakgrund").get("type").asString()).isEqualTo("string");
    assertThat(falt.get("start").get("format").asString()).isEqualTo("date");
    assertThat(falt.get("mal").get("items").get("$ref").asString()).endsWith("/AnsokanMal");
    assertThat(utkast.has("additionalProperties")).isFalse();
    JsonNode part = beskrivning().get("components").get("schemas").get("AnsokanPart");
    assertThat(part.get("properties").get("roll").get("type").asString()).isEqualTo("string");
  }
}
