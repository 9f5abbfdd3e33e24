package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Beredningen")
class BeredningIntegrationTest extends Integrationstest {

  private Arendevag iBeredning() {
    return new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
        .ide("Ärende i beredning")
        .workshop()
        .skriv("Ärende i beredning", Map.of(2030, 10_000_00L))
        .lamnaIn()
        .kontrollera();
  }

  @Test
  @DisplayName("R15: den som anmäler jäv ser inte längre handlingarna, och räknas som svar")
  void jav() {
    Arendevag vag = iBeredning();
    String arende = "/arenden/" + vag.arendeId();
    vag.som("beredning.fk").get(arende + "/handlingar").krav(200);
    vag.slutfor("beredning.fk", "yttra", Map.of("jav", "Min syster leder verksamheten"));
    assertThat(vag.som("beredning.fk").get(arende + "/handlingar").krav(403).get("kod").asString())
        .isEqualTo("jav");
    vag.som("beredning.fk").get("/ansokningar/" + vag.arendeId()).krav(403);
    vag.som("beredning.fk").get(arende + "/beredning").krav(403);
    JsonNode lage = vag.som("forbundschef").get(arende + "/beredning").krav(200);
    assertThat(tillstand(lage, "fk")).isEqualTo("jav");
    assertThat(tillstand(lage, "af")).isEqualTo("vantar");
  }

  private static String tillstand(JsonNode lage, String medlem) {
    return lage.get("yttranden")
        .valueStream()
        .filter(y -> y.get("medlem").asString().equals(medlem))
        .map(y -> y.get("tillstand").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("varje medlem yttrar sig för sig, och ingen för en annan")
  void ingen_for_en_annan() {
    Arendevag vag = iBeredning();
    JsonNode uppgift = vag.uppgift("beredning.fk", "yttra");
    String slutfor = "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor";
    Map<String, Object> ja =
        Map.of("version", uppgift.get("version").asInt(), "utfall", "tillstyrker");
    vag.som("beredning.af").post(slutfor, ja).krav(403);
    vag.som("forbundschef").post(slutfor, ja).krav(403);
    vag.som("beredning.fk").post(slutfor, ja).krav(200);
    assertThat(vag.som("beredning.fk").post(slutfor, ja).krav(409).get("kod").asString())
        .isEqualTo("redan_avslutad");
  }

  @Test
  @DisplayName("när alla svarat samlas yttrandet, skrivs fram, och ärendet är klart för styrelsen")
  void till_styrelsen() {
    Arendevag vag = iBeredning().bered();
    String arende = "/arenden/" + vag.arendeId();
    assertThat(vag.som("forbundschef").get(arende).krav(200).get("steg").asString())
        .isEqualTo("forslag");
    JsonNode skriven =
        vag.slutfor(
            "forbundschef",
            "tjansteskrivelse",
            Map.of(
                "forslag",
                "Styrelsen beslutar att bevilja ansökan",
                "belopp",
                List.of(Map.of("ar", 2030, "beloppOre", 10_000_00L)),
                "villkor",
                List.of("Slutrapport lämnas")));
    assertThat(skriven.get("varningar").valueStream().map(v -> v.get("kod").asString()).toList())
        .as("finansieringen saknas: skrivelsen sparas, beslutet kommer att nekas (R22)")
        .containsExactly("saknar_finansiering");
    JsonNode lage = vag.som("forbundschef").get(arende).krav(200);
    assertThat(lage.get("steg").asString()).isEqualTo("styrelse");
    assertThat(lage.get("processteg").asString()).isEqualTo("vanta_beslut");
    JsonNode memo = vag.som("administrator").get(arende + "/tjansteskrivelse").krav(200);
    assertThat(memo.get("belopp").get(0).get("beloppOre").asLong()).isEqualTo(10_000_00L);
    assertThat(memo.get("villkor").get(0).asString()).isEqualTo("Slutrapport lämnas");
  }

  @Test
  @DisplayName("komplettering begärd av beredningen går tillbaka till det samlade yttrandet")
  void komplettering_tillbaka() {
    Arendevag vag = iBeredning();
    Bksv.MEDLEMMAR.forEach(m -> vag.slutfor("beredning." + m, "yttra", Map.of("utfall", "avstar")));
    vag.slutfor(
        "forbundschef",
        "samlat_yttrande",
        Map.of("utfall", "komplettera", "frist", "2099-01-31", "vad", "Målen"));
    vag.slutfor("sokande.vellinge", "komplettera", Map.of());
    vag.slutfor(
        "forbundschef",
        "samlat_yttrande",
        Map.of("utfall", "tillstyrker", "motivering", "Nu är det bra"));
    vag.uppgift("forbundschef", "tjansteskrivelse");
  }
}
