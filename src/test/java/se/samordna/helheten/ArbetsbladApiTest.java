package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Arbetsblad genom API:t")
class ArbetsbladApiTest extends Integrationstest {

  private static final String VAG = "/budget/arbetsblad";

  private Api ekonom() {
    return som("ekonom.bksv");
  }

  private static JsonNode rad(JsonNode bild, String namn) {
    return StreamSupport.stream(bild.get("rader").spliterator(), false)
        .filter(r -> r.get("rad").asString().equals(namn))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("skapas, skrivs, klistras, räknas upp, ångras, loggas och sparas")
  void vagen() {
    String id =
        ekonom()
            .post(VAG, Map.of("enhet", "kr", "ar", List.of(2051, 2052), "mall", true))
            .krav(201)
            .get("arbetsbladId")
            .asString();
    JsonNode tomt = ekonom().get(VAG + "/" + id).krav(200);
    assertThat(tomt.propertyNames())
        .containsExactlyInAnyOrder(
            "blad", "version", "rader", "raknat", "brister", "kanAngra", "kanGoraOm");
    assertThat(tomt.get("brister").get(0).get("kod").asString()).isEqualTo("tomt");

    JsonNode skrivet =
        ekonom()
            .post(
                VAG + "/" + id + "/andringar",
                Map.of(
                    "version",
                    1,
                    "andringar",
                    List.of(
                        Map.of(
                            "radId",
                            rad(tomt, "Staten").get("radId").asString(),
                            "falt",
                            "belopp",
                            "ar",
                            2051,
                            "beloppOre",
                            200_000_000),
                        Map.of(
                            "radId", rad(tomt, "Resor").get("radId").asString(),
                            "falt", "konto",
                            "varde", "5800"))))
            .krav(200);
    assertThat(skrivet.get("raknat").get(0).get("kvarAttDisponeraOre").asLong())
        .as("intäkten minus bufferten, en femtedel av bidraget")
        .isEqualTo(160_000_000);

    JsonNode klistrat =
        ekonom()
            .post(
                VAG + "/" + id + "/klistra",
                Map.of(
                    "version",
                    2,
                    "radId",
                    rad(tomt, "Resor").get("radId").asString(),
                    "falt",
                    "belopp",
                    "ar",
                    2051,
                    "text",
                    "40 000\t\n10 000\t11 000"))
            .krav(200);
    assertThat(rad(klistrat, "Revision").get("belopp").get(1).get("beloppOre").asLong())
        .isEqualTo(1_100_000);

    JsonNode uppraknat =
        ekonom()
            .post(
                VAG + "/" + id + "/rakna-upp",
                Map.of(
                    "version",
                    3,
                    "rader",
                    List.of(rad(tomt, "Resor").get("radId").asString()),
                    "procent",
                    2.5))
            .krav(200);
    assertThat(rad(uppraknat, "Resor").get("belopp").get(1).get("beloppOre").asLong())
        .isEqualTo(4_100_000);
    assertThat(
            rad(ekonom().post(VAG + "/" + id + "/angra", Map.of()).krav(200), "Resor")
                .get("belopp"))
        .hasSize(1);

    JsonNode logg =
        ekonom()
            .get(VAG + "/" + id + "/logg?radId=" + rad(tomt, "Resor").get("radId").asString())
            .krav(200);
    assertThat(logg.get("totalt").asInt()).isEqualTo(5);
    assertThat(logg.get("innehall").get(0).get("art").asString()).isEqualTo("angrad");

    String version =
        ekonom()
            .post(VAG + "/" + id + "/spara", Map.of("version", 5))
            .krav(201)
            .get("versionId")
            .asString();
    assertThat(ekonom().get("/budget/2051").krav(200).get("version").get("id").asString())
        .isEqualTo(version);
  }

  @Test
  @DisplayName("fel nämner fältet: okänt fält, flera utgångspunkter, fel enhet, okänt blad")
  void fel() {
    assertThat(ekonom().post(VAG, Map.of("enhet", "kr", "budgetar", 2051)).krav(400).get("fel"))
        .hasSize(1);
    assertThat(ekonom().post(VAG, Map.of("enhet", "usd", "ar", List.of(2051))).krav(400).get("fel"))
        .hasSize(1);
    assertThat(ekonom().post(VAG, Map.of("budgetar", 2091)).krav(404).get("kod").asString())
        .isEqualTo("finns_inte");
    ekonom().get(VAG + "/00000000-0000-0000-0000-000000000001").krav(404);
    som("ordforande.bksv").get(VAG).krav(403);
  }
}
