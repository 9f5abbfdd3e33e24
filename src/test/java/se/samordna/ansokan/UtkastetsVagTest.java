package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Utkastet sparas alltid: rätt form, egna bilagor, och två som skriver")
class UtkastetsVagTest extends Ansokansprov {

  @Test
  @DisplayName("en inaktuell version nekas och inget skrivs över")
  void inaktuell_version() {
    Arendevag vag = skrivet();
    Api sokande = vag.som("sokande.vellinge");
    int version = sokande.get(ansokan(vag)).krav(200).get("version").asInt();
    Map<String, Object> ny = vag.ansokan("Andra", Map.of(2030, 1_00L), version - 1);
    assertThat(sokande.put(ansokan(vag), ny).krav(409).get("kod").asString())
        .isEqualTo("inaktuell_version");
    assertThat(sokande.get(ansokan(vag)).krav(200).get("rubrik").asString()).isEqualTo(RUBRIK);
  }

  @Test
  @DisplayName("ett utkast sparas vad som än står i det; det som är fel sägs bland bristerna")
  void utkastet_sparas_alltid() {
    Arendevag vag = skrivet();
    Api sokande = vag.som("sokande.vellinge");
    int version = sokande.get(ansokan(vag)).krav(200).get("version").asInt();
    Map<String, Object> kropp = fel(vag, version);
    JsonNode sparat = sokande.put(ansokan(vag), kropp).krav(200);
    assertThat(sparat.get("version").asInt()).isEqualTo(version + 1);
    JsonNode last = sokande.get(ansokan(vag)).krav(200);
    for (String falt : kropp.keySet()) {
      if (!falt.equals("version")) {
        assertThat(last.get(falt).toString()).as(falt).isEqualTo(sparat.get(falt).toString());
      }
    }
    assertThat(last.get("syfte").asString()).hasSize(30_000);
    assertThat(last.get("slut").asString()).isEqualTo("2020-01-01");
    assertThat(last.get("budget").get(1).get("ar").asInt()).isEqualTo(1850);
    assertThat(last.get("medfinansiering").get(0).get("ar").asInt()).isZero();
    JsonNode brister = sokande.get(ansokan(vag) + "/brister").krav(200).get("innehall");
    assertThat(
            brister
                .valueStream()
                .filter(b -> b.get("slag").asString().equals("fel"))
                .map(b -> b.get("falt").asString() + " " + b.get("kod").asString())
                .toList())
        .contains(
            "syfte for_lang",
            "insatstyp okant_varde",
            "slut slut_fore_start",
            "parter[0].kontakt okand_kontakt",
            "parter[1].medlem okand_medlem",
            "budget[0].beloppOre negativt_belopp",
            "budget[1].ar fel_ar",
            "medfinansiering[0].ar fel_ar");
    vag.som("sokande.region").get(ansokan(vag)).krav(404);
    JsonNode nej = slutfor(vag, "skriv_ansokan").krav(422);
    assertThat(nej.get("kod").asString()).isEqualTo("ofullstandig");
    assertThat(nej.get("brister")).isEqualTo(brister);
  }

  private static Map<String, Object> fel(Arendevag vag, int version) {
    Map<String, Object> kropp = vag.ansokan(RUBRIK, Map.of(2030, -5L), version);
    kropp.put("syfte", "x".repeat(30_000));
    kropp.put("insatstyp", "semester");
    kropp.put("slut", "2020-01-01");
    kropp.put("risker", "\u00a0\u200b");
    kropp.put(
        "parter",
        List.of(
            Map.of("medlem", "vellinge", "kontakt", "sokande.region.prov", "roll", "huvudman"),
            Map.of("medlem", "malmo", "kontakt", "ingen", "roll", "deltagare"),
            Map.of("medlem", "", "kontakt", "", "roll", "")));
    kropp.put(
        "budget",
        List.of(
            Map.of("ar", 2030, "post", "Lön", "beloppOre", -5),
            Map.of("ar", 1850, "post", "Lön", "beloppOre", 100)));
    kropp.put(
        "medfinansiering",
        List.of(Map.of("ar", 0, "fran", "Kyrkan", "beloppOre", 0, "viaForbundet", false)));
    return kropp;
  }

  @Test
  @DisplayName("utkastet börjar med idéns medlem som huvudman och dess sökande som kontakt")
  void huvudmannen_ar_ifylld() {
    Arendevag vag = utkast();
    assertThat(vag.som("sokande.vellinge").get(ansokan(vag)).krav(200).get("parter").toString())
        .isEqualTo(
            "[{\"medlem\":\"vellinge\",\"kontakt\":\"sokande.vellinge.prov\",\"roll\":\"huvudman\"}]");
  }

  @Test
  @DisplayName("F25: det som inte går att läsa eller spara nekas med fält, kod och text")
  void fel_form() {
    Arendevag vag = skrivet();
    Api sokande = vag.som("sokande.vellinge");
    int version = sokande.get(ansokan(vag)).krav(200).get("version").asInt();
    Map<String, Object> kropp = vag.ansokan(RUBRIK, Map.of(2030, Long.MAX_VALUE), version);
    kropp.put("syfte", "x".repeat(1_000_000));
    JsonNode fel = sokande.put(ansokan(vag), kropp).krav(400).get("fel");
    assertThat(fel.valueStream().map(f -> f.get("falt").asString()).toList())
        .containsExactlyInAnyOrder("syfte", "budget[0].beloppOre");
    // Ett tecken som databasen inte bär stannar redan vid dörren.
    kropp.put("risker", "a\u0000b");
    fel = sokande.put(ansokan(vag), kropp).krav(400).get("fel");
    assertThat(fel.valueStream().map(f -> f.get("falt").asString()).toList()).contains("risker");
    kropp = vag.ansokan(RUBRIK, Map.of(2030, 5L), version);
    kropp.put("personnummer", "19");
    assertThat(sokande.put(ansokan(vag), kropp).krav(400).get("fel").get(0).get("falt").asString())
        .isEqualTo("personnummer");
    kropp = vag.ansokan(RUBRIK, Map.of(2030, 5L), version);
    kropp.remove("version");
    sokande.put(ansokan(vag), kropp).krav(400);
    kropp = vag.ansokan(RUBRIK, Map.of(2030, 5L), version);
    kropp.put("budget", List.of(Map.of("ar", 2030, "post", "Lön", "beloppOre", 1.5)));
    sokande.put(ansokan(vag), kropp).krav(400);
    assertThat(sokande.get(ansokan(vag)).krav(200).get("version").asInt()).isEqualTo(version);
  }

  @Test
  @DisplayName("en bilaga i det egna utkastet kan tas bort, en inlämnad aldrig")
  void bilaga_tas_bort() {
    Arendevag vag = skrivet();
    String handlingar = "/arenden/" + vag.arendeId() + "/handlingar";
    String fel = bilaga(vag, "fel.txt");
    String kvar = bilaga(vag, "ratt.txt");
    vag.som("sokande.burlov").delete("/handlingar/" + fel).krav(404);
    assertThat(vag.som("forbundschef").delete("/handlingar/" + fel).status()).isEqualTo(403);
    vag.som("sokande.region").delete("/handlingar/" + fel).krav(200);
    vag.som("sokande.vellinge").delete("/handlingar/" + fel).krav(404);
    vag.som("sokande.vellinge").get("/handlingar/" + fel + "/innehall").krav(404);
    assertThat(vag.som("sokande.vellinge").get(handlingar).krav(200).get("innehall").toString())
        .contains("ratt.txt")
        .doesNotContain("fel.txt");
    assertThat(tidslinje(vag, "sokande.vellinge")).contains("Bilagan ”fel.txt” togs bort.");
    vag.slutfor("sokande.vellinge", "skriv_ansokan", Map.of());
    assertThat(vag.som("sokande.vellinge").delete("/handlingar/" + kvar).kod())
        .isEqualTo("ansokan_last");
    vag.slutfor("sokande.region", "godkann_ansokan", Map.of("godkanner", true));
    vag.slutfor("sokande.vellinge", "godkann_ansokan", Map.of("godkanner", true));
    for (JsonNode h : vag.som("sokande.vellinge").get(handlingar).krav(200).get("innehall")) {
      String id = h.get("handlingId").asString();
      assertThat(vag.som("sokande.vellinge").delete("/handlingar/" + id).kod())
          .as(h.get("namn").asString())
          .isEqualTo("handlingen_inlamnad");
      vag.som("forbundschef").get("/handlingar/" + id + "/innehall");
    }
    assertThat(vag.som("revisor").get(handlingar).krav(200).get("totalt").asInt()).isEqualTo(3);
  }

  private static String bilaga(Arendevag vag, String namn) {
    return vag.som("sokande.vellinge")
        .ladda("/arenden/" + vag.arendeId() + "/handlingar", "fil", namn, "Bilaga".getBytes())
        .krav(201)
        .get("handlingId")
        .asString();
  }

  @Test
  @DisplayName("huvudmannen kan bytas i utkastet; uppgiften följer med")
  void huvudman_byts() {
    Arendevag vag = utkast();
    Api region = vag.som("sokande.vellinge");
    int version = region.get(ansokan(vag)).krav(200).get("version").asInt();
    Map<String, Object> kropp = vag.ansokan(RUBRIK, Map.of(2030, 1_00L), version);
    kropp.put(
        "parter",
        List.of(
            Map.of("medlem", "region", "kontakt", "sokande.region.prov", "roll", "huvudman"),
            Map.of("medlem", "fk", "kontakt", "sokande.fk.prov", "roll", "deltagare")));
    vag.uppgift("sokande.vellinge", "skriv_ansokan");
    region.put(ansokan(vag), kropp).krav(200);
    vag.slutfor("sokande.region", "skriv_ansokan", Map.of());
    vag.slutfor("sokande.fk", "godkann_ansokan", Map.of("godkanner", true));
    vag.slutfor("sokande.region", "godkann_ansokan", Map.of("godkanner", true));
    vag.uppgift("forbundschef", "kontrollera");
  }
}
