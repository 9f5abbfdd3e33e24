package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Ansökan från utkast till inlämning")
class AnsokansVagTest extends Integrationstest {

  private static final String RUBRIK = "Förstudie om samordnat stöd";

  private Arendevag utkast() {
    return new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region").ide(RUBRIK).workshop();
  }

  private Arendevag skrivet() {
    return utkast().skriv(RUBRIK, Map.of(2030, 100_000_00L));
  }

  private static String ansokan(Arendevag vag) {
    return "/ansokningar/" + vag.arendeId();
  }

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

  private static Api.Svar slutfor(Arendevag vag, String typ) {
    JsonNode uppgift = vag.uppgift("sokande.vellinge", typ);
    return vag.som("sokande.vellinge")
        .post(
            "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
            Map.of("version", uppgift.get("version").asInt()));
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
  @DisplayName("ett ofullständigt utkast kan inte bli klart; bristerna sägs i felet (R1, R2)")
  void ofullstandig() {
    Arendevag vag = utkast();
    JsonNode uppgift = vag.uppgift("sokande.vellinge", "skriv_ansokan");
    JsonNode nej =
        vag.som("sokande.vellinge")
            .post(
                "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
                Map.of("version", uppgift.get("version").asInt()))
            .krav(422);
    assertThat(nej.get("kod").asString()).isEqualTo("ofullstandig");
    assertThat(nej.get("fel").valueStream().map(f -> f.get("kod").asString()).toList())
        .contains("farre_an_tva_parter", "malgrupp_saknas", "budget_saknas");
    assertThat(
            vag.som("sokande.vellinge")
                .get(ansokan(vag) + "/brister")
                .krav(200)
                .get("totalt")
                .asInt())
        .isEqualTo(nej.get("fel").size());
  }

  @Test
  @DisplayName("under godkännandet är utkastet låst; ett nej öppnar det igen")
  void nej_oppnar_utkastet() {
    Arendevag vag = skrivet();
    vag.slutfor("sokande.vellinge", "skriv_ansokan", Map.of());
    Api sokande = vag.som("sokande.vellinge");
    int version = sokande.get(ansokan(vag)).krav(200).get("version").asInt();
    Map<String, Object> ny = vag.ansokan("Bättre", Map.of(2030, 1_00L), version);
    assertThat(sokande.put(ansokan(vag), ny).krav(422).get("kod").asString())
        .isEqualTo("ansokan_last");
    vag.slutfor(
        "sokande.region",
        "godkann_ansokan",
        Map.of("godkanner", false, "kommentar", "Budgeten är för låg."));
    sokande.put(ansokan(vag), ny).krav(200);
    vag.lamnaIn();
    assertThat(
            vag.som("revisor").get("/arenden/" + vag.arendeId()).krav(200).get("rubrik").asString())
        .isEqualTo("Bättre");
  }

  @Test
  @DisplayName("R28: samtidiga inlämningar får nummer utan lucka, och dubbelklick blir en handling")
  void nummer_utan_lucka() throws Exception {
    List<Callable<Integer>> sistaJa = new ArrayList<>();
    List<Arendevag> alla = List.of(skrivet(), skrivet(), skrivet());
    for (Arendevag vag : alla) {
      vag.slutfor("sokande.vellinge", "skriv_ansokan", Map.of());
      vag.slutfor("sokande.region", "godkann_ansokan", Map.of("godkanner", true));
      JsonNode sista = vag.uppgift("sokande.vellinge", "godkann_ansokan");
      Map<String, Object> ja = new LinkedHashMap<>(Map.of("godkanner", true));
      ja.put("version", sista.get("version").asInt());
      String slutfor = "/uppgifter/" + sista.get("uppgiftId").asString() + "/slutfor";
      Callable<Integer> klick = () -> vag.som("sokande.vellinge").post(slutfor, ja).status();
      sistaJa.addAll(List.of(klick, klick));
    }
    List<Integer> svar = samtidigt(sistaJa);
    assertThat(svar).containsOnly(200, 409);
    assertThat(svar.stream().filter(s -> s == 200)).hasSize(alla.size());
    List<Integer> nummer =
        alla.stream()
            .map(v -> v.som("revisor").get("/arenden/" + v.arendeId()).krav(200))
            .map(a -> a.get("diarienummer").asString())
            .map(n -> Integer.parseInt(n.substring(n.length() - 4)))
            .sorted()
            .toList();
    assertThat(nummer.getLast() - nummer.getFirst()).isEqualTo(alla.size() - 1);
    assertThat(nummer).doesNotHaveDuplicates();
  }

  private static List<Integer> samtidigt(List<Callable<Integer>> arbeten) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(arbeten.size())) {
      List<Integer> svar = new ArrayList<>();
      for (Future<Integer> f : pool.invokeAll(arbeten)) {
        svar.add(f.get());
      }
      return svar;
    }
  }

  @Test
  @DisplayName("ett nej utan skäl nekas (422), och tidslinjen nämner medlemmen med namn")
  void nej_har_skal() {
    Arendevag vag = skrivet();
    vag.slutfor("sokande.vellinge", "skriv_ansokan", Map.of());
    JsonNode uppgift = vag.uppgift("sokande.region", "godkann_ansokan");
    String slutfor = "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor";
    for (String skal : List.of("", "  ", "\u00a0\u200b")) {
      Api.Svar nej =
          vag.som("sokande.region")
              .post(
                  slutfor,
                  Map.of(
                      "version",
                      uppgift.get("version").asInt(),
                      "godkanner",
                      false,
                      "kommentar",
                      skal));
      nej.krav(422);
      assertThat(nej.kod()).isEqualTo("skal_saknas");
      assertThat(nej.kropp().get("fel").get(0).get("falt").asString()).isEqualTo("kommentar");
    }
    vag.slutfor(
        "sokande.region", "godkann_ansokan", Map.of("godkanner", false, "kommentar", "Målen"));
    List<String> rader = tidslinje(vag, "sokande.vellinge");
    assertThat(rader).anyMatch(r -> r.endsWith("godkände inte ansökan. Kommentar: Målen"));
    assertThat(rader).noneMatch(r -> r.matches("(vellinge|region)\\b.*"));
    assertThat(tidslinje(vag, "forbundschef")).noneMatch(r -> r.contains("Målen"));
  }

  private static List<String> tidslinje(Arendevag vag, String roll) {
    return vag.som(roll)
        .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(h -> h.get("text").asString())
        .toList();
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

  @Test
  @DisplayName("huvudmannen återkallar före beslutet; ingen uppgift finns kvar (F7)")
  void aterkallelse() {
    Arendevag vag = skrivet().lamnaIn();
    vag.uppgift("forbundschef", "kontrollera");
    String aterkalla = "/arenden/" + vag.arendeId() + "/aterkalla";
    vag.som("sokande.region").post(aterkalla, Map.of("skal", "Ångrar oss")).krav(403);
    vag.som("sokande.vellinge").post(aterkalla, Map.of("skal", " ")).krav(400);
    vag.som("sokande.vellinge").post(aterkalla, Map.of("skal", "Ångrar oss")).krav(200);
    vag.som("sokande.vellinge").post(aterkalla, Map.of("skal", "Igen")).krav(422);
    assertThat(
            vag.som("forbundschef")
                .get("/uppgifter?status=oppen&arendeId=" + vag.arendeId())
                .krav(200)
                .get("totalt")
                .asInt())
        .isZero();
    assertThat(
            vag.som("forbundschef")
                .get("/arenden/" + vag.arendeId())
                .krav(200)
                .get("status")
                .asString())
        .isEqualTo("aterkallad");
  }
}
