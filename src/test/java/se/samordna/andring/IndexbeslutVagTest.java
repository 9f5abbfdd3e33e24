package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Styrelsen räknar upp insatser efter ett index")
class IndexbeslutVagTest extends Andringsbeslutprov {

  @Test
  @DisplayName("ett indexbeslut räknar upp flera insatser efter registrets tal")
  void index_for_flera() {
    String ena = insats(vag, "Räknas upp, den ena");
    String andra = insats(nyVag(), "Räknas upp, den andra");
    talet("2022-10", "384.04");
    talet("2023-10", "408.77");
    Map<String, Object> index =
        Map.of(
            "slag",
            "index",
            "skal",
            "Enligt avtal",
            "index",
            Map.of("serie", "kpi", "bas", "2022-10", "ny", "2023-10"),
            "okningar",
            List.of(Map.of("ar", 2024, "finansiering", "eget_kapital")));
    Map<String, Object> okantTal = new HashMap<>(index);
    okantTal.put("index", Map.of("bas", "2001-01", "ny", "2023-10"));
    assertThat(chef().post("/insatser/" + ena + "/andringar/forslag", okantTal).kod())
        .isEqualTo("indextal_saknas");
    String forsta = forslag(ena, index);
    String andraForslaget = forslag(andra, index);
    Arendevag.Mote mote =
        vag.sammantrade(
            LEDAMOTER,
            Map.of("andringar", List.of(forsta, andraForslaget), "rubrik", "Index 2024"));
    JsonNode visad = punkten(ordforande(), mote).get("andringar");
    assertThat(visad.size()).isEqualTo(2);
    assertThat(visad.get(0).get("index").get("procent").asString()).isEqualTo("6.4394");
    assertThat(visad.get(0).get("index").get("bas").get("varde").asString()).isEqualTo("384.04");
    long hojning = 1_288_00L;
    assertThat(visad.get(1).get("ar").get(0).get("okatOre").asLong()).isEqualTo(hojning);

    assertThat(
            ordforande()
                .post(mote.vag("beslut"), beslut("delvis", List.of(eget(2024, hojning))))
                .kod())
        .isEqualTo("avviker_fran_forslag");
    ordforande()
        .post(
            mote.vag("beslut"), beslut("bifall", List.of(eget(2024, hojning), eget(2024, hojning))))
        .krav(201);
    assertThat(pengar(ena)).containsOnly(Map.entry("avtalat 2024", ORE + hojning));
    assertThat(pengar(andra)).containsOnly(Map.entry("avtalat 2024", ORE + hojning));
  }

  private void talet(String manad, String varde) {
    Api ekonom = som("ekonom.bksv");
    Map<String, Object> tal =
        Map.of("serie", "kpi", "manad", manad, "varde", varde, "kalla", "SCB 2023-11-14");
    Api.Svar svar = ekonom.post("/indextal", tal);
    if (svar.status() == 201) {
      assertThat(ekonom.post("/indextal", tal).kod()).isEqualTo("redan_inlagt");
    }
  }

  @Test
  @DisplayName("ett indextal rättas en gång, och det gamla står kvar")
  void indextalet_rattas() {
    Api ekonom = som("ekonom.bksv");
    Map<String, Object> tal =
        new HashMap<>(Map.of("serie", "aki", "manad", "2023-06", "varde", 141.3, "kalla", "SCB"));
    String forsta = ekonom.post("/indextal", tal).krav(201).get("indextalId").asString();
    tal.put("ersatter", forsta);
    tal.put("varde", 141.8);
    ekonom.post("/indextal", tal).krav(201);
    assertThat(ekonom.post("/indextal", tal).kod()).isEqualTo("inaktuell_version");
    JsonNode lista = som("revisor.bksv").get("/indextal?serie=aki").krav(200).get("innehall");
    assertThat(lista.get(0).get("galler").asBoolean()).isTrue();
    assertThat(lista.get(0).get("varde").decimalValue()).isEqualByComparingTo("141.8");
    assertThat(lista.get(1).get("galler").asBoolean()).isFalse();
    assertThat(lista.get(1).get("varde").decimalValue()).isEqualByComparingTo("141.3");
  }
}
