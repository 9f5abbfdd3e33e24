package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("En komplettering: vem som bad om vad, och vem som skriver under tiden")
class KompletteringensVagTest extends Ansokansprov {

  @Test
  @DisplayName("kompletteringen säger vem som bad om vad, till när, och vem som svarade")
  void kompletteringens_historia() {
    Arendevag vag = skrivet().lamnaIn();
    String vagen = "/arenden/" + vag.arendeId() + "/kompletteringar";
    assertThat(vag.som("forbundschef").get(vagen).krav(200).get("totalt").asInt()).isZero();
    vag.slutfor(
        "forbundschef",
        "kontrollera",
        Map.of("utfall", "komplettera", "frist", "2099-01-31", "vad", "Budgeten"));
    vag.uppgift("sokande.vellinge", "komplettera");
    JsonNode pagar = vag.som("sokande.region").get(vagen).krav(200).get("innehall").get(0);
    assertThat(pagar.get("utfall").asString()).isEqualTo("pagar");
    assertThat(pagar.get("vad").asString()).isEqualTo("Budgeten");
    assertThat(pagar.get("frist").asString()).isEqualTo("2099-01-31");
    assertThat(pagar.get("begardAv").asString()).isNotBlank().doesNotContain(".prov");
    // Ett huvudmannabyte sparas i utkastet men kan inte lämnas in.
    Api sokande = vag.som("sokande.vellinge");
    int version = sokande.get(ansokan(vag)).krav(200).get("version").asInt();
    Map<String, Object> kropp = vag.ansokan(RUBRIK, Map.of(2030, 1_00L), version);
    kropp.put(
        "parter",
        List.of(
            Map.of("medlem", "vellinge", "kontakt", "sokande.vellinge.prov", "roll", "deltagare"),
            Map.of("medlem", "region", "kontakt", "sokande.region.prov", "roll", "huvudman")));
    sokande.put(ansokan(vag), kropp).krav(200);
    assertThat(slutfor(vag, "komplettera").krav(422).get("brister").toString())
        .contains("huvudman_last");
    vag.skriv(RUBRIK, Map.of(2030, 90_000_00L));
    vag.slutfor("sokande.vellinge", "komplettera", Map.of());
    JsonNode lamnad = vag.som("forbundschef").get(vagen).krav(200).get("innehall").get(0);
    assertThat(lamnad.get("utfall").asString()).isEqualTo("lamnad");
    assertThat(lamnad.get("svarAv").asString()).isNotBlank().doesNotContain(".prov");
  }

  @Test
  @DisplayName("under komplettering skriver de sökande, och alla andra läser den inlämnade")
  void komplettering() {
    Arendevag vag = skrivet().lamnaIn();
    vag.slutfor(
        "forbundschef",
        "kontrollera",
        Map.of("utfall", "komplettera", "frist", "2099-01-31", "vad", "Budgeten"));
    vag.uppgift("sokande.vellinge", "komplettera");
    vag.skriv("Kompletterad rubrik", Map.of(2030, 90_000_00L));
    assertThat(vag.som("forbundschef").get(ansokan(vag)).krav(200).get("rubrik").asString())
        .isEqualTo(RUBRIK);
    vag.slutfor("sokande.vellinge", "komplettera", Map.of());
    assertThat(vag.som("forbundschef").get(ansokan(vag)).krav(200).get("rubrik").asString())
        .isEqualTo("Kompletterad rubrik");
    vag.kontrollera();
    assertThat(
            vag.som("beredning.fk")
                .get("/arenden/" + vag.arendeId())
                .krav(200)
                .get("steg")
                .asString())
        .isEqualTo("beredning");
  }
}
