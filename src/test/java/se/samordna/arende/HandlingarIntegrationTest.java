package se.samordna.arende;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@DisplayName("F18, F19: handlingar in och ut")
class HandlingarIntegrationTest extends Integrationstest {

  private Arendevag ide() {
    return new Arendevag(this, "prov", List.of(), "vellinge", "region").ide("Idé med bilaga");
  }

  @Test
  @DisplayName("en fil lämnas ut som bilaga, utan att webbläsaren får gissa eller köra")
  void lamnas_ut_som_bilaga() {
    Arendevag vag = ide();
    Api sokande = vag.som("sokande.vellinge");
    String id =
        sokande
            .ladda(
                "/arenden/" + vag.arendeId() + "/handlingar",
                "fil",
                "../../hemlig.html",
                "Åtgärder".getBytes(UTF_8))
            .krav(201)
            .get("handlingId")
            .asString();
    Api.Svar svar = sokande.get("/handlingar/" + id + "/innehall");
    svar.krav(200);
    assertThat(svar.ratt().headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("hemlig.txt")
        .doesNotContain("/");
    assertThat(svar.ratt().headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(svar.ratt().headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
    assertThat(new String(svar.ratt().body(), UTF_8)).isEqualTo("Åtgärder");
  }

  @Test
  @DisplayName("HTML med skript nekas vad den än heter, och inget sparas")
  void skript_nekas() {
    Arendevag vag = ide();
    String handlingar = "/arenden/" + vag.arendeId() + "/handlingar";
    Api.Svar svar =
        vag.som("sokande.vellinge")
            .ladda(handlingar, "fil", "plan.pdf", "<html><script>x</script>".getBytes(UTF_8));
    assertThat(svar.krav(400).get("fel").get(0).get("kod").asString())
        .isEqualTo("otillaten_filtyp");
    assertThat(vag.som("sokande.vellinge").get(handlingar).krav(200).get("totalt").asInt())
        .isZero();
  }

  @Test
  @DisplayName("den som inte hör till ärendet, och det andra förbundet, får 404")
  void andra_far_404() {
    Arendevag vag = ide();
    String handlingar = "/arenden/" + vag.arendeId() + "/handlingar";
    vag.som("sokande.burlov").ladda(handlingar, "fil", "a.txt", "x".getBytes(UTF_8)).krav(404);
    som("sokande.lund.lund").get(handlingar).krav(404);
    som("forbundschef.lund").get("/arenden/" + vag.arendeId()).krav(404);
    vag.som("revisor").ladda(handlingar, "fil", "a.txt", "x".getBytes(UTF_8)).krav(403);
    som("forbundschef.prov").get("/handlingar/" + UUID.randomUUID() + "/innehall").krav(404);
  }
}
