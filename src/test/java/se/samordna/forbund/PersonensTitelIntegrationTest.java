package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Titeln i registret, som står efter namnet i handlingar")
class PersonensTitelIntegrationTest extends Integrationstest {

  private final String anvandare =
      "titel-" + UUID.randomUUID().toString().substring(0, 8) + ".lund";

  private Api administrator() {
    return som("administrator.lund");
  }

  private Api.Svar ratta(int version, Map<String, Object> resten) {
    Map<String, Object> kropp = new HashMap<>(resten);
    kropp.put("version", version);
    kropp.put("namn", "Ny Person");
    kropp.put("epost", "");
    return administrator().put("/personer/" + anvandare, kropp);
  }

  @Test
  @DisplayName("skrivs, står kvar när den inte nämns, byts och tas bort")
  void titeln() {
    JsonNode ny =
        administrator()
            .post(
                "/personer",
                Map.of(
                    "anvandare",
                    anvandare,
                    "namn",
                    "Ny Person",
                    "titel",
                    " enhetschef ",
                    "epost",
                    ""))
            .krav(201);
    assertThat(ny.get("titel").asString()).isEqualTo("enhetschef");
    assertThat(ratta(1, Map.of()).krav(200).get("titel").asString()).isEqualTo("enhetschef");
    assertThat(ratta(2, Map.of("titel", "områdeschef")).krav(200).get("titel").asString())
        .isEqualTo("områdeschef");
    assertThat(ratta(2, Map.of("titel", "x")).kod()).isEqualTo("inaktuell_version");
    assertThat(ratta(3, Map.of("titel", "")).krav(200).has("titel")).isFalse();
  }

  @Test
  @DisplayName("en för lång titel eller en med radbrytning nekas vid fältet")
  void form() {
    for (String fel : new String[] {"x".repeat(121), "chef\nför"}) {
      Api.Svar nej =
          administrator()
              .post(
                  "/personer",
                  Map.of("anvandare", anvandare, "namn", "Ny", "titel", fel, "epost", ""));
      assertThat(nej.status()).isEqualTo(400);
      assertThat(nej.kropp().get("fel").get(0).get("falt").asString()).isEqualTo("titel");
    }
  }

  @Test
  @DisplayName("bara förbundschefen och administratören skriver den")
  void rollerna() {
    Map<String, Object> kropp =
        Map.of("anvandare", anvandare, "namn", "Ny", "titel", "chef", "epost", "");
    for (String vem : new String[] {"ekonom.lund", "revisor.lund", "ordforande.lund"}) {
      assertThat(som(vem).post("/personer", kropp).status()).as(vem).isEqualTo(403);
    }
  }
}
