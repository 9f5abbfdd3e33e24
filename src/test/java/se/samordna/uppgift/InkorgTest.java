package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Inkorgen")
class InkorgTest extends Integrationstest {

  private String nyIde() {
    return som("sokande.vellinge.bksv")
        .post(
            "/ideer",
            Map.of("rubrik", "Prov av inkorgen", "beskrivning", "Text", "medlem", "vellinge"))
        .krav(201)
        .path("arendeId")
        .asString();
  }

  private JsonNode uppgift(String vem, String arende, String typ) {
    return vanta(
        typ,
        () -> {
          JsonNode lista = som(vem).get("/uppgifter?arendeId=" + arende + "&typ=" + typ).krav(200);
          return Optional.ofNullable(lista.path("innehall").get(0));
        });
  }

  @Test
  @DisplayName("en idé ger förbundschefen en idéworkshop, och ingen annan")
  void ide_ger_workshop() {
    String arende = nyIde();
    JsonNode uppgift = uppgift("forbundschef.bksv", arende, "ideworkshop");
    assertThat(uppgift.path("roll").asString()).isEqualTo("forbundschef");
    assertThat(uppgift.path("version").asInt()).isEqualTo(1);
    assertThat(
            som("sokande.vellinge.bksv")
                .get("/uppgifter?arendeId=" + arende)
                .krav(200)
                .path("totalt")
                .asInt())
        .isZero();
  }
}
