package se.samordna.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** I Lund, på 2030-talet. */
@DisplayName("Årsplan, kallelsesvar och kalenderfiler genom API:t")
class KalendernsVagTest extends Integrationstest {

  private Api chef() {
    return som("forbundschef.lund");
  }

  private String mote(String slag, String tid, Map<String, ?> resten) {
    Map<String, Object> kropp = new HashMap<>(Map.of("tid", tid, "plats", "", "slag", slag));
    kropp.putAll(resten);
    return chef().post("/sammantraden", kropp).krav(201).get("sammantradeId").asString();
  }

  private JsonNode planering(String mote) {
    return chef().get("/sammantraden/" + mote).krav(200).get("planering");
  }

  private static JsonNode stol(JsonNode bild, String person) {
    return StreamSupport.stream(bild.get("stolar").spliterator(), false)
        .filter(s -> s.at("/ledamot/person").asString().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode svara(String person, String mote, String svar) {
    return som(person)
        .put("/sammantraden/" + mote + "/svar", Map.of("svar", svar, "skal", "sjuk"))
        .krav(200);
  }

  private String lage(String person, String mote) {
    return StreamSupport.stream(
            som(person).get("/mina-kallelser?antal=200").krav(200).get("innehall").spliterator(),
            false)
        .filter(k -> k.get("sammantradeId").asString().equals(mote))
        .map(k -> k.get("lage").asString())
        .findFirst()
        .orElse("ingen");
  }

  @Test
  @DisplayName("R7: förhinder kallar ersättaren; ändrar sig ledamoten får ersättaren veta det")
  void ersattarenKallas() {
    String mote = mote("styrelse", dagar(60), Map.of());
    assertThat(lage("ledamot.fk.lund", mote)).isEqualTo("obesvarad");
    assertThat(lage("ersattare.fk.lund", mote)).isEqualTo("reserv");

    JsonNode efter = svara("ledamot.fk.lund", mote, "forhinder");
    assertThat(stol(efter, "ledamot.fk.lund").at("/ersattare/person").asString())
        .isEqualTo("ersattare.fk.lund");
    assertThat(lage("ersattare.fk.lund", mote)).isEqualTo("kallad");

    JsonNode kommer = svara("ersattare.fk.lund", mote, "distans");
    assertThat(kommer.at("/prognos/vantas").asInt()).isEqualTo(4);
    assertThat(kommer.at("/prognos/harSvaratJa").asInt()).isEqualTo(1);

    svara("ledamot.fk.lund", mote, "kommer");
    assertThat(lage("ersattare.fk.lund", mote)).isEqualTo("behovs_inte");
  }

  @Test
  @DisplayName("har ingen ersättare kvar att kalla står platsen tom, och beslutsförheten sägs")
  void tomPlats() {
    String mote = mote("styrelse", dagar(61), Map.of());
    for (String medlem : List.of("fk", "af")) {
      svara("ledamot." + medlem + ".lund", mote, "forhinder");
      svara("ersattare." + medlem + ".lund", mote, "forhinder");
    }
    JsonNode bild = chef().get("/sammantraden/" + mote + "/svar").krav(200);
    assertThat(stol(bild, "ledamot.fk.lund").get("tom").asBoolean()).isTrue();
    assertThat(bild.at("/prognos/vantas").asInt()).isEqualTo(2);
    // Två av fyra är inte mer än hälften (R12).
    assertThat(bild.at("/prognos/beslutsfor").asBoolean()).isFalse();
    assertThat(stol(bild, "ledamot.fk.lund").at("/ledamot/skal").asString()).isEqualTo("sjuk");
    JsonNode annans = som("ledamot.af.lund").get("/sammantraden/" + mote + "/svar").krav(200);
    assertThat(stol(annans, "ledamot.fk.lund").at("/ledamot").has("skal")).isFalse();
  }

  @Test
  @DisplayName("dubbelklick är ett svar; bara den som förbereder mötet antecknar för andra")
  void dubbelklick() throws Exception {
    String mote = mote("styrelse", dagar(62), Map.of());
    String vag = "/sammantraden/" + mote + "/svar";
    try (ExecutorService tradar = Executors.newFixedThreadPool(4)) {
      Callable<Integer> klick =
          () -> som("ledamot.af.lund").put(vag, Map.of("svar", "forhinder")).status();
      for (var svar : tradar.invokeAll(List.of(klick, klick, klick, klick))) {
        assertThat(svar.get()).isEqualTo(200);
      }
    }
    Map<String, String> forAnnan = Map.of("svar", "kommer", "person", "vice.lund");
    assertThat(som("ledamot.af.lund").put(vag, forAnnan).kod()).isEqualTo("saknar_roll");
    assertThat(
            stol(chef().put(vag, forAnnan).krav(200), "vice.lund").at("/ledamot/lage").asString())
        .isEqualTo("kommer");
    assertThat(chef().put(vag, Map.of("svar", "kommer", "person", "ekonom.lund")).kod())
        .isEqualTo("inte_kallad");
    assertThat(som("sokande.lund.lund").put(vag, forAnnan).status()).isEqualTo(403);
    JsonNode bild = chef().get(vag).krav(200);
    assertThat(stol(bild, "ledamot.af.lund").at("/ersattare/person").asString())
        .isEqualTo("ersattare.af.lund");
  }

  @Test
  @DisplayName("en ny tid frågar alla igen, räknar upp kalendern och kräver rätt version")
  void ombokning() {
    String mote = mote("styrelse", dagar(63), Map.of());
    svara("ledamot.af.lund", mote, "kommer");
    Map<String, Object> ny =
        Map.of("version", 1, "tid", dagar(64), "plats", "Rådhuset", "offentligt", false);
    chef().put("/sammantraden/" + mote, ny).krav(200);
    assertThat(lage("ledamot.af.lund", mote)).isEqualTo("obesvarad");
    assertThat(chef().put("/sammantraden/" + mote, ny).kod()).isEqualTo("inaktuell_version");
    assertThat(planering(mote).get("version").asInt()).isEqualTo(2);
    assertThat(kalender("/kalender/LUND/offentlig.ics"))
        .contains("UID:" + mote, "SEQUENCE:1", "LOCATION:Rådhuset");
  }

  @Test
  @DisplayName("ett inställt möte tar inte emot svar eller punkter, och står som CANCELLED")
  void installt() {
    String mote = mote("styrelse", dagar(65), Map.of());
    Map<String, Object> kropp = Map.of("version", 1, "skal", "För få ärenden");
    chef().post("/sammantraden/" + mote + "/stall-in", kropp).krav(200);
    assertThat(chef().post("/sammantraden/" + mote + "/stall-in", kropp).kod())
        .isEqualTo("inaktuell_version");
    assertThat(
            som("ledamot.af.lund")
                .put("/sammantraden/" + mote + "/svar", Map.of("svar", "kommer"))
                .kod())
        .isEqualTo("svar_stangt");
    assertThat(
            chef()
                .post(
                    "/sammantraden/" + mote + "/punkter",
                    Map.of("rubrik", "x", "slag", "information"))
                .kod())
        .isEqualTo("installt");
    assertThat(kalender("/kalender/LUND/offentlig.ics")).contains("STATUS:CANCELLED");
  }

  @Test
  @DisplayName("ett möte med ärenden ställs in bara om de flyttas till ett möte av samma slag")
  void flyttadePunkter() {
    String arende =
        new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "region")
            .ide("Flyttad punkt")
            .workshop()
            .skriv("Flyttad punkt", Map.of(2024, 1_000_00L))
            .lamnaIn()
            .kontrollera()
            .bered()
            .skrivFram(
                List.of(Map.of("ar", 2024, "beloppOre", 1_000_00L, "finansiering", "eget_kapital")))
            .arendeId();
    String installt = mote("styrelse", dagar(70), Map.of());
    String annat = mote("styrelse", dagar(71), Map.of());
    String presidium = mote("presidium", dagar(69), Map.of());
    chef().post("/sammantraden/" + installt + "/kallelse", Map.of()).krav(201);
    satt(installt, Map.of("arendeId", arende));
    tasUpp(installt);
    assertThat(listan(installt).at("/tasUpp").asBoolean()).isTrue();
    satt(installt, Map.of("rubrik", "Val av justerare", "slag", "val"));
    satt(annat, Map.of("rubrik", "Val av justerare", "slag", "val"));
    assertThat(stallIn(installt, Map.of()).kod()).isEqualTo("punkter_kvar");
    assertThat(stallIn(installt, Map.of("flyttaTill", presidium)).kod()).isEqualTo("punkter_kvar");
    stallIn(installt, Map.of("flyttaTill", annat)).krav(200);
    assertThat(rubriker(installt)).containsExactly("Val av justerare");
    assertThat(rubriker(annat)).containsExactly("Val av justerare", "Flyttad punkt");
    assertThat(listan(annat).has("tasUpp")).as("beskedet gällde det inställda mötet").isFalse();
    assertThat(listan(annat).get("tasUppAnteckning").asString()).isEmpty();
    assertThat(listan(annat).get("sen").asBoolean()).as("kallelsen är inte skickad").isFalse();
  }

  /** Det som står i listan om punkten med ärendet. */
  private JsonNode listan(String mote) {
    return arendepunkt(mote).get("listan");
  }

  private JsonNode arendepunkt(String mote) {
    return StreamSupport.stream(
            chef().get("/sammantraden/" + mote).krav(200).get("punkter").spliterator(), false)
        .filter(p -> p.get("rubrik").asString().equals("Flyttad punkt"))
        .findFirst()
        .orElseThrow();
  }

  private void tasUpp(String mote) {
    som("ordforande.lund")
        .post(
            "/sammantraden/"
                + mote
                + "/punkter/"
                + arendepunkt(mote).get("punkt").asString()
                + "/extra",
            Map.of(
                "version",
                listan(mote).get("version").asInt(),
                "tasUpp",
                true,
                "anteckning",
                "Brådskar."))
        .krav(200);
  }

  private void satt(String mote, Map<String, ?> punkt) {
    chef().post("/sammantraden/" + mote + "/punkter", punkt).krav(201);
  }

  private Api.Svar stallIn(String mote, Map<String, ?> resten) {
    Map<String, Object> kropp = new HashMap<>(Map.of("version", 1, "skal", "Snöoväder"));
    kropp.putAll(resten);
    return chef().post("/sammantraden/" + mote + "/stall-in", kropp);
  }

  private List<String> rubriker(String mote) {
    return StreamSupport.stream(
            chef().get("/sammantraden/" + mote).krav(200).get("punkter").spliterator(), false)
        .map(p -> p.get("rubrik").asString())
        .toList();
  }

  @Test
  @DisplayName("ett möte utan dag får en dag i samma handling; planen varnar för det som saknas")
  void planeratMote() {
    String plan =
        chef()
            .post(
                "/planerade-moten",
                Map.of("ar", 2034, "manad", 11, "slag", "styrelse", "budgetmote", true))
            .krav(201)
            .get("planeratMoteId")
            .asString();
    assertThat(koder(2034)).contains("budgetmote_saknas");
    Map<String, Object> dag =
        Map.of("version", 1, "tid", "2034-11-14T12:00:00Z", "offentligt", false);
    String mote =
        chef()
            .post("/planerade-moten/" + plan + "/datera", dag)
            .krav(201)
            .get("sammantradeId")
            .asString();
    assertThat(chef().post("/planerade-moten/" + plan + "/datera", dag).status()).isEqualTo(404);
    assertThat(planering(mote).get("budgetmote").asBoolean()).isTrue();
    assertThat(koder(2034))
        .contains(
            "budgetmote_inte_offentligt", "samrad_saknas", "presidium_saknas", "beredning_saknas")
        .doesNotContain("budgetmote_saknas");
    JsonNode forslag = chef().get("/arsplan/2034/forslag").krav(200).get("innehall");
    assertThat(forslag).hasSize(2);
    forslag.forEach(
        f ->
            mote(f.get("slag").asString(), f.get("tid").asString(), Map.of("plats", "Stadshuset")));
    assertThat(koder(2034)).doesNotContain("presidium_saknas", "beredning_saknas");
  }

  private List<String> koder(int ar) {
    return StreamSupport.stream(
            chef().get("/arsplan/" + ar).krav(200).get("varningar").spliterator(), false)
        .map(v -> v.get("kod").asString())
        .toList();
  }

  @Test
  @DisplayName("min kalenderadress: mina möten utan rubriker; bytt eller återkallad finns den inte")
  void kalenderadress() {
    String mote = mote("presidium", dagar(66), Map.of("plats", "Kansliet"));
    chef()
        .post(
            "/sammantraden/" + mote + "/punkter",
            Map.of("rubrik", "Hemlig rubrik", "slag", "information"))
        .krav(201);
    Api ordforande = som("ordforande.lund");
    String adress = vag(ordforande.post("/mig/kalender", Map.of()).krav(201));
    String fil = kalender(adress);
    assertThat(fil)
        .contains("BEGIN:VCALENDAR", "TZID:Europe/Stockholm", "UID:" + mote, "Presidiet")
        .doesNotContain("Hemlig rubrik");
    assertThat(kalender("/kalender/LUND/offentlig.ics")).doesNotContain("UID:" + mote);
    assertThat(status(adress.replace("/LUND/", "/BKSV/"))).isEqualTo(404);
    assertThat(ordforande.get("/mig/kalender").krav(200).has("adress")).isFalse();
    String nyAdress = vag(ordforande.post("/mig/kalender", Map.of()).krav(201));
    assertThat(status(adress)).isEqualTo(404);
    assertThat(status(nyAdress)).isEqualTo(200);
    ordforande.post("/mig/kalender/aterkalla", Map.of()).krav(200);
    assertThat(status(nyAdress)).isEqualTo(404);
    assertThat(status("/kalender/FINNSINTE/offentlig.ics")).isEqualTo(404);
  }

  private static String vag(JsonNode svar) {
    String adress = svar.get("adress").asString();
    return adress.substring(adress.indexOf("/kalender/"));
  }

  private int status(String vag) {
    return api().get(vag).status();
  }

  private String kalender(String vag) {
    Api.Svar svar = api().get(vag);
    assertThat(svar.status()).isEqualTo(200);
    assertThat(svar.ratt().headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/calendar");
    assertThat(svar.ratt().headers().firstValue("Content-Disposition").orElse(""))
        .as("ett namn som kalenderprogrammen känner igen")
        .endsWith(".ics\"")
        .doesNotContain("f.txt", vag.replaceAll(".*/(.*)\\.ics", "$1").replace("offentlig", "!"));
    return new String(svar.ratt().body(), StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  @Autowired private Klocka klocka;

  /** En tid så många dagar fram, klockan ett. */
  private String dagar(int dagar) {
    LocalDate dag = klocka.idag().plusDays(dagar);
    return dag + "T12:00:00Z";
  }
}
