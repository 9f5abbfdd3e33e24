package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** På 2040-talet, så att inget annat prov ser ändringarna. */
@DisplayName("Registret över platser genom API:t")
class PlatsregistretIntegrationTest extends Integrationstest {

  private Api administrator() {
    return som("administrator.lund");
  }

  private JsonNode bild(String dag) {
    return i("lund", dag);
  }

  private JsonNode i(String forbund, String dag) {
    return som("administrator." + forbund).get("/platser?dag=" + dag).krav(200);
  }

  private static Map<String, Object> med(JsonNode bild, Map<String, ?> resten) {
    Map<String, Object> kropp = new HashMap<>(resten);
    kropp.put("version", bild.get("version").asInt());
    return kropp;
  }

  private static JsonNode plats(JsonNode bild, String person) {
    return StreamSupport.stream(bild.get("platser").spliterator(), false)
        .filter(p -> p.get("person").asString().equals(person))
        .filter(p -> p.get("organ").asString().equals("styrelse"))
        .findFirst()
        .orElseThrow();
  }

  private static String id(JsonNode bild, String person) {
    return plats(bild, person).get("platsId").asString();
  }

  private String nyPerson() {
    String anvandare = "prov-" + UUID.randomUUID().toString().substring(0, 8) + ".lund";
    administrator()
        .post("/personer", Map.of("anvandare", anvandare, "namn", "Prov Person", "epost", ""))
        .krav(201);
    return anvandare;
  }

  @Test
  @DisplayName("R9: två som väljer presidium samtidigt: den ena går, den andra får läsa om")
  void tvaOrdforande() throws Exception {
    JsonNode fore = i("bksv", "2041-01-10");
    List<Map<String, Object>> val =
        List.of(
            presidium(fore, "2041-01-10", "vice.bksv", "ordforande.bksv"),
            presidium(fore, "2041-01-10", "ledamot.fk.bksv", "ordforande.bksv"));
    List<Integer> svar = samtidigt(val);
    assertThat(svar).containsExactlyInAnyOrder(200, 409);
    JsonNode efter = i("bksv", "2041-01-10").get("presidium");
    assertThat(
            StreamSupport.stream(efter.spliterator(), false)
                .filter(p -> p.get("uppdrag").asString().equals("ordforande")))
        .hasSize(1);
    assertThat(plats(i("bksv", "2041-01-09"), "ordforande.bksv").get("uppdrag").asString())
        .isEqualTo("ordforande");
  }

  private List<Integer> samtidigt(List<Map<String, Object>> kroppar) throws Exception {
    try (ExecutorService tradar = Executors.newFixedThreadPool(kroppar.size())) {
      List<Callable<Integer>> anrop =
          kroppar.stream()
              .<Callable<Integer>>map(
                  k -> () -> som("administrator.bksv").post("/platser/presidium", k).status())
              .toList();
      return tradar.invokeAll(anrop).stream().map(PlatsregistretIntegrationTest::hamta).toList();
    }
  }

  private static int hamta(Future<Integer> svar) {
    try {
      return svar.get();
    } catch (Exception fel) {
      throw new IllegalStateException(fel);
    }
  }

  private static Map<String, Object> presidium(
      JsonNode bild, String dag, String ordforande, String vice) {
    return med(
        bild,
        Map.of("dag", dag, "ordforande", id(bild, ordforande), "vice", List.of(id(bild, vice))));
  }

  @Test
  @DisplayName("en ny ersättare, bytt och avslutad: historiken säger vem, när och vad")
  void ersattarensVag() {
    String person = nyPerson();
    JsonNode fore = bild("2042-02-01");
    administrator()
        .post(
            "/platser",
            med(
                fore,
                Map.of(
                    "organ",
                    "styrelse",
                    "medlem",
                    "lund",
                    "slag",
                    "ersattare",
                    "person",
                    person,
                    "fran",
                    "2042-02-01")))
        .krav(201);
    JsonNode efter = bild("2042-02-01");
    assertThat(plats(efter, person).get("ordning").asInt()).isEqualTo(2);
    // R8: mandatperioden från den 1 april 2039 slutar den 31 mars 2043.
    assertThat(plats(efter, person).get("till").asString()).isEqualTo("2043-03-31");

    assertThat(
            administrator()
                .post(
                    "/platser",
                    med(
                        efter,
                        Map.of(
                            "organ",
                            "styrelse",
                            "medlem",
                            "lund",
                            "slag",
                            "ersattare",
                            "person",
                            person,
                            "fran",
                            "2042-06-01")))
                .kod())
        .isEqualTo("samma_plats");

    ordna(efter, person);
    String annan = nyPerson();
    JsonNode nu = bild("2042-03-15");
    administrator()
        .post(
            "/platser/" + id(nu, person) + "/byt",
            med(nu, Map.of("forstaDag", "2042-05-01", "person", annan, "skal", "Avsägelse")))
        .krav(200);
    assertThat(plats(bild("2042-04-30"), person).get("ordning").asInt()).isEqualTo(1);
    assertThat(plats(bild("2042-05-01"), annan).get("ordning").asInt()).isEqualTo(1);

    JsonNode sist = bild("2042-05-01");
    JsonNode avslutad =
        administrator()
            .post(
                "/platser/" + id(sist, annan) + "/avsluta",
                med(sist, Map.of("sistaDag", "2042-06-30", "skal", "Flyttar")))
            .krav(200);
    assertThat(avslutad.get("forvarningar").isArray()).isTrue();
    String texter = administrator().get("/platser/historik?antal=200").krav(200).toString();
    assertThat(texter).contains("Avsägelse", "Flyttar", "tjänstgör från 2042-03-01 i ordningen");
  }

  private void ordna(JsonNode bild, String person) {
    administrator()
        .post(
            "/platser/ordning",
            med(
                bild,
                Map.of(
                    "organ",
                    "styrelse",
                    "medlem",
                    "lund",
                    "dag",
                    "2042-03-01",
                    "ordning",
                    List.of(id(bild, person), id(bild, "ersattare.lund.lund")))))
        .krav(200);
  }

  @Test
  @DisplayName("en gammal version nekas, och den som bara läser får inte ändra")
  void versionOchRoll() {
    JsonNode fore = bild("2043-05-01");
    Map<String, Object> kropp =
        Map.of("version", fore.get("version").asInt() - 1, "sistaDag", "2043-06-01", "skal", "x");
    String vag = "/platser/" + id(fore, "ledamot.af.lund") + "/avsluta";
    assertThat(administrator().post(vag, kropp).kod()).isEqualTo("inaktuell_version");
    assertThat(som("ordforande.lund").post(vag, kropp).status()).isEqualTo(403);
    assertThat(som("revisor.lund").get("/platser").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("R5: en ny ordning gäller från sin dag; den som gällt skrivs aldrig om")
  void ordning() {
    Api chef = som("forbundschef.lund");
    Map<String, Object> ny =
        Map.of(
            "fran",
            "2045-01-01",
            "ordning",
            Map.of(
                "buffertprocent",
                25,
                "majoritet",
                Map.of("budget", 67),
                "anslagsplatser",
                List.of("lund", "region"),
                "frister",
                Map.of("kallelsedagar", 14, "mandatstart", "--01-01")));
    chef.post("/forbundsordning", ny).krav(201);
    JsonNode efter = chef.get("/forbundsordning?dag=2045-01-01").krav(200);
    assertThat(efter.at("/galler/buffertprocent").asInt()).isEqualTo(25);
    assertThat(efter.at("/galler/kallelsedagar").asInt()).isEqualTo(14);
    assertThat(efter.at("/galler/justeringsdagar").asInt()).isEqualTo(14);
    assertThat(efter.at("/galler/mandatstart").asString()).isEqualTo("--01-01");
    assertThat(
            chef.get("/forbundsordning?dag=2044-12-31")
                .krav(200)
                .at("/galler/kallelsedagar")
                .asInt())
        .isEqualTo(10);
    assertThat(chef.post("/forbundsordning", ny).kod()).isEqualTo("finns_redan");
    Map<String, Object> ersatt = new HashMap<>(ny);
    ersatt.put("version", efter.get("version").asInt());
    chef.post("/forbundsordning", ersatt).krav(201);
    assertThat(chef.post("/forbundsordning", ersatt).kod()).isEqualTo("inaktuell_version");
    Map<String, Object> bakat = new HashMap<>(ny);
    bakat.put("fran", "2020-01-01");
    assertThat(chef.post("/forbundsordning", bakat).kod()).isEqualTo("redan_gallt");
    assertThat(
            chef.post(
                    "/forbundsordning", Map.of("fran", "2045-02-01", "ordning", Map.of("okant", 1)))
                .status())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("personens namn och e-post rättas, användarnamnet finns bara en gång")
  void personer() {
    String person = nyPerson();
    Api adm = administrator();
    assertThat(adm.post("/personer", Map.of("anvandare", person, "namn", "X")).kod())
        .isEqualTo("finns_redan");
    adm.put("/personer/" + person, Map.of("version", 1, "namn", "Ny Namn", "epost", "a@b.se"))
        .krav(200);
    assertThat(adm.put("/personer/" + person, Map.of("version", 1, "namn", "X")).kod())
        .isEqualTo("inaktuell_version");
    assertThat(
            adm.put("/personer/" + person, Map.of("version", 2, "namn", "X", "epost", "inte"))
                .status())
        .isEqualTo(400);
  }
}
