package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName(
    "Återremiss: skälet når dem som ska göra om, och det gamla står som en tidigare omgång")
class AterremissVagTest extends Integrationstest {

  private static final String SKAL = "Styrelsen vill se hur Kävlinge kan delta.";
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2023, "beloppOre", 1_000_00L, "finansiering", "eget_kapital"));

  private Arendevag hosStyrelsen(String rubrik) {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
        .tillStyrelsen(rubrik, Map.of(2023, 1_000_00L), BELOPP);
  }

  private static Api.Svar besluta(
      Arendevag vag, Arendevag.Mote mote, String utfall, String motivering) {
    return vag.som("ordforande")
        .post(mote.vag("beslut"), Map.of("utfall", utfall, "motivering", motivering));
  }

  private static JsonNode beredning(Arendevag vag) {
    return vag.som("forbundschef").get("/arenden/" + vag.arendeId() + "/beredning").krav(200);
  }

  @Test
  @DisplayName("en återremiss utan skäl nekas med fältets namn, och inget är beslutat")
  void skal_kravs() {
    Arendevag vag = hosStyrelsen("Återremiss utan skäl");
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    JsonNode nej = besluta(vag, mote, "aterremiss", " \u200b\n").krav(400);
    assertThat(nej.get("fel").get(0).get("falt").asString()).isEqualTo("motivering");
    assertThat(
            vag.som("forbundschef")
                .get("/arenden/" + vag.arendeId())
                .krav(200)
                .get("steg")
                .asString())
        .isEqualTo("styrelse");
    besluta(vag, mote, "aterremiss", SKAL).krav(201);
  }

  @Test
  @DisplayName("yttranden och förslag från omgång 1 visas som omgång 1, aldrig som det som gäller")
  void omgangarna() {
    Arendevag vag = hosStyrelsen("Två omgångar");
    besluta(vag, vag.sammantrade(Bksv.STYRELSE), "aterremiss", SKAL).krav(201);

    JsonNode lage = beredning(vag);
    assertThat(lage.get("omgang").asInt()).isEqualTo(2);
    assertThat(lage.get("yttranden").valueStream().map(y -> y.get("tillstand").asString()))
        .containsOnly("vantar");
    assertThat(lage.has("samlat")).isFalse();
    assertThat(lage.has("forslag")).isFalse();
    assertThat(lage.get("aterkomst").get("skal").asString()).isEqualTo(SKAL);
    JsonNode forsta = lage.get("tidigare").get(0);
    assertThat(forsta.get("omgang").asInt()).isEqualTo(1);
    assertThat(forsta.get("yttranden").valueStream().map(y -> y.get("utfall").asString()))
        .hasSize(7)
        .containsOnly("tillstyrker");
    assertThat(forsta.get("samlade")).hasSize(1);
    assertThat(forsta.get("forslag")).hasSize(1);
    String arende = "/arenden/" + vag.arendeId();
    vag.som("administrator").get(arende + "/tjansteskrivelse").krav(404);
    assertThat(
            vag.som("sokande.vellinge")
                .get(arende + "/handlingar")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(h -> h.has("tidigareOmgang"))
                .map(h -> h.get("slag").asString() + h.get("tidigareOmgang").asInt()))
        .as("dokumenten säger att de hör till omgång 1")
        .containsExactlyInAnyOrder("yttrande1", "tjansteskrivelse1");
    vag.som("forbundschef").get("/budget/2024?medArende=" + vag.arendeId()).krav(404);

    assertThat(vag.uppgift("beredning.vellinge", "yttra").get("avser").asString())
        .isEqualTo("Vellinge kommun, omgång 2");
    vag.bered();
    assertThat(vag.uppgift("forbundschef", "tjansteskrivelse").get("avser").asString())
        .isEqualTo("omgång 2");
    vag.skrivFram(BELOPP);

    JsonNode nytt = vag.som("administrator").get(arende + "/tjansteskrivelse").krav(200);
    assertThat(nytt.get("nr").asInt()).isEqualTo(2);
    JsonNode efter = beredning(vag);
    assertThat(efter.has("aterkomst")).as("styrelsen har ett nytt förslag").isFalse();
    assertThat(efter.get("forslag").get("nr").asInt()).isEqualTo(2);
    assertThat(efter.get("tidigare")).hasSize(1);
    assertThat(
            vag.som("forbundschef")
                .get(arende + "/handlingar")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(h -> h.get("slag").asString().equals("yttrande"))
                .map(h -> h.get("namn").asString().contains("omgång 2")))
        .as("det nya yttrandets dokument säger sin omgång")
        .containsExactlyInAnyOrder(false, true);
  }

  @Test
  @DisplayName("varför ärendet kom tillbaka läser den som ser det: också de sökande")
  void aterkomsterna() {
    Arendevag vag = hosStyrelsen("Tillbaka med skäl");
    String aterkomster = "/arenden/" + vag.arendeId() + "/aterkomster";
    assertThat(vag.som("sokande.vellinge").get(aterkomster).krav(200).get("totalt").asInt())
        .isZero();
    besluta(vag, vag.sammantrade(Bksv.STYRELSE), "aterremiss", SKAL).krav(201);
    for (String vem : List.of("sokande.vellinge", "beredning.fk", "forbundschef", "ordforande")) {
      JsonNode svar = vag.som(vem).get(aterkomster).krav(200);
      assertThat(svar.get("totalt").asInt()).as(vem).isEqualTo(1);
      JsonNode ater = svar.get("innehall").get(0);
      assertThat(ater.get("slag").asString()).isEqualTo("aterremiss");
      assertThat(ater.get("skal").asString()).isEqualTo(SKAL);
      assertThat(ater.get("paragraf").asInt()).isPositive();
    }
    vag.som("sokande.burlov").get(aterkomster).krav(404);
  }
}
