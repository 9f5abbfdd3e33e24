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
import tools.jackson.databind.JsonNode;

@DisplayName("Ansökan från utkast till inlämning")
class AnsokansVagTest extends Ansokansprov {

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
