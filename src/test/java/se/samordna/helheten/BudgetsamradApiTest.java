package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

@DisplayName("Samrådet om budgeten genom API:t (R20)")
class BudgetsamradApiTest extends Budgetversionprov {

  @Test
  @DisplayName("R20: samråd med varje medlem, rättat och återtaget, med allt kvar i historiken")
  void samradet() {
    String id = lasIn(budget(2063, 900_000));
    String vag = "/budget/versioner/" + id + "/samrad";
    assertThat(flytta(id, "forslag", "").kod()).isEqualTo("fel_ordning");
    flytta(id, "samrad", "").krav(200);
    Bksv.MEDLEMMAR.forEach(m -> som("administrator" + FORBUND).post(vag, samrad(m)).krav(201));
    assertThat(koder(version(id))).isEmpty();

    JsonNode fk = medlem(id, "fk").get("samrad").get(0);
    String ett = vag + "/" + fk.get("samradId").asString();
    Map<String, Object> rattat = samrad("fk");
    rattat.putAll(Map.of("version", 1, "synpunkt", "Mycket bra", "skal", "Fel ord"));
    ekonom().post(ett + "/ratta", rattat).krav(200);
    assertThat(ekonom().post(ett + "/ratta", rattat).kod()).isEqualTo("inaktuell_version");
    JsonNode efter = medlem(id, "fk").get("samrad").get(0);
    assertThat(efter.get("synpunkt").asString()).isEqualTo("Mycket bra");
    assertThat(efter.get("giltighet").asString()).isEqualTo("galler");
    assertThat(texter(efter.get("historik"), "synpunkt")).containsExactly("Bra");
    ekonom().post(ett + "/aterta", Map.of("version", 2, "skal", "Var om något annat")).krav(200);
    assertThat(medlem(id, "fk").get("uppfyllt").asBoolean()).isFalse();
    assertThat(version(id).get("varningar").get(0).get("text").asString())
        .contains("Försäkringskassan")
        .doesNotContain("Arbetsförmedlingen");
  }

  private JsonNode medlem(String id, String kod) {
    return StreamSupport.stream(
            som("revisor" + FORBUND)
                .get("/budget/versioner/" + id + "/samrad")
                .krav(200)
                .get("innehall")
                .spliterator(),
            false)
        .filter(m -> m.get("medlem").asString().equals(kod))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("fel i ett samråd sägs med fältets namn, och inget sparas")
  void fel_i_samrad() {
    String id = lasIn(budget(2065, 900_000));
    String vag = "/budget/versioner/" + id + "/samrad";
    Map<String, Object> fel = samrad("okand");
    fel.putAll(Map.of("dag", "2099-01-01", "vem", ""));
    Api.Svar svar = ekonom().post(vag, fel);
    assertThat(svar.status()).isEqualTo(400);
    assertThat(texter(svar.kropp().get("fel"), "falt")).contains("medlem", "dag", "vem");
    assertThat(texter(ekonom().post(vag, Map.of()).kropp().get("fel"), "falt"))
        .containsExactly("dag", "satt");
    assertThat(medlem(id, "fk").get("samrad")).isEmpty();
    assertThat(som("ekonom.lund").get("/budget/versioner/" + id).status()).isEqualTo(404);
    assertThat(som("ekonom.lund").post(vag, samrad("fk")).status()).isEqualTo(404);
  }
}
