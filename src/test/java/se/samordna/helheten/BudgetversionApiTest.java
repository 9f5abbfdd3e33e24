package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("En budgetversion går sin väg genom API:t (R20, R21)")
class BudgetversionApiTest extends Integrationstest {

  private static final String FORBUND = ".bksv";
  private static final String DAG = "2023-10-12";

  /** Varje prov har sina egna år, som ingen annan budget rör. */
  private static String budget(int ar, int lokal) {
    return """
    ar;slag;rad;lage;belopp_kr
    %1$d;intakt;Bidrag;medlemsbidrag;4000000
    %1$d;insats;Stöd;budgeterad;600000
    %1$d;kostnad;Lokal;;%3$d
    %1$d;eget_kapital;IB;;2500000
    %2$d;intakt;Bidrag;medlemsbidrag;4000000
    %2$d;insats;Stöd;budgeterad;500000
    """
        .formatted(ar, ar + 1, lokal);
  }

  private Api ekonom() {
    return som("ekonom" + FORBUND);
  }

  private String lasIn(String text) {
    return ekonom()
        .ladda("/budget/import", "fil", "budget.csv", text.getBytes(StandardCharsets.UTF_8))
        .krav(200)
        .get("versionId")
        .asString();
  }

  private JsonNode version(String id) {
    return ekonom().get("/budget/versioner/" + id).krav(200);
  }

  private Api.Svar flytta(String id, String status, String skal) {
    return ekonom()
        .post(
            "/budget/versioner/" + id + "/status",
            Map.of("version", version(id).get("version").asInt(), "status", status, "skal", skal));
  }

  private static Map<String, Object> samrad(String medlem) {
    return new HashMap<>(
        Map.of("medlem", medlem, "dag", DAG, "satt", "mote", "vem", "Chefen", "synpunkt", "Bra"));
  }

  private static List<String> koder(JsonNode version) {
    return texter(version.get("varningar"), "kod");
  }

  private static List<String> texter(JsonNode lista, String falt) {
    return StreamSupport.stream(lista.spliterator(), false)
        .map(n -> n.get(falt).asString())
        .toList();
  }

  /** Svarar med sammanträdet och punkten. */
  private String[] satt(String version, String tid, boolean offentligt) {
    String mote =
        som("forbundschef" + FORBUND)
            .post(
                "/sammantraden",
                Map.of("tid", tid, "plats", "X", "slag", "styrelse", "offentligt", offentligt))
            .krav(201)
            .get("sammantradeId")
            .asString();
    String punkt =
        som("forbundschef" + FORBUND)
            .post(
                "/sammantraden/" + mote + "/punkter",
                Map.of("rubrik", "Budget", "slag", "budget", "budgetVersionId", version))
            .krav(201)
            .get("punkt")
            .asString();
    return new String[] {mote, punkt};
  }

  private void bifall(String... punkt) {
    som("ordforande" + FORBUND)
        .post(
            "/sammantraden/" + punkt[0] + "/upprop",
            Map.of(
                "narvarande",
                Bksv.STYRELSE.stream()
                    .map(p -> Map.of("person", p + FORBUND, "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
    som("ordforande" + FORBUND)
        .post(
            "/sammantraden/" + punkt[0] + "/punkter/" + punkt[1] + "/beslut",
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                "Enligt förslaget"))
        .krav(201);
  }

  @Test
  @DisplayName("läs in, sätt upp och bifall genast går som förut; det som saknas varnas det för")
  void genast() {
    String id = lasIn(budget(2061, 900_000));
    String[] punkt = satt(id, "2023-11-20T08:00:00Z", false);
    assertThat(version(id).get("status").asString()).isEqualTo("forslag");
    JsonNode paPunkten =
        som("ledamot.fk" + FORBUND)
            .get("/sammantraden/" + punkt[0])
            .krav(200)
            .get("punkter")
            .get(0)
            .get("budgetversion");
    assertThat(koder(paPunkten)).containsExactly("samrad_saknas", "mote_inte_offentligt");
    assertThat(paPunkten.get("ar").get(0).get("kvarAttDisponeraOre").asLong())
        .isEqualTo(420_000_000L);
    bifall(punkt);

    JsonNode efter = version(id);
    assertThat(efter.get("status").asString()).isEqualTo("faststalld");
    assertThat(efter.get("faststalld").asString()).isEqualTo("2023-11-20");
    assertThat(koder(efter)).containsExactly("samrad_saknas", "mote_inte_offentligt");
    assertThat(texter(efter.get("steg"), "till")).containsExactly("forslag", "faststalld");
    assertThat(ekonom().get("/budget/2061").krav(200).get("version").get("status").asString())
        .isEqualTo("faststalld");
    assertThat(flytta(id, "utkast", "Fel").kod()).isEqualTo("redan_beslutad");
  }

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

  @Test
  @DisplayName("R21: underskott varnas det för tills skälet är skrivet; två samtidigt får 409")
  void underskott() {
    String id = lasIn(budget(2067, 3_900_000));
    JsonNode fore = version(id);
    assertThat(koder(fore)).contains("underskott_utan_skal");
    assertThat(fore.get("underskottAr").get(0).asInt()).isEqualTo(2067);
    Map<String, Object> skal =
        Map.of("version", fore.get("version").asInt(), "text", "Uppbyggt eget kapital används.");
    JsonNode efter = ekonom().post("/budget/versioner/" + id + "/skal", skal).krav(200);
    assertThat(koder(efter)).doesNotContain("underskott_utan_skal");
    assertThat(efter.get("skal").get("text").asString()).startsWith("Uppbyggt");
    Api.Svar igen = ekonom().post("/budget/versioner/" + id + "/skal", skal);
    assertThat(igen.status()).isEqualTo(409);
    assertThat(igen.kod()).isEqualTo("inaktuell_version");
  }

  @Test
  @DisplayName("IB är en daterad prognos på bladet, i API:t och i planens tabell")
  void ib() {
    String id = lasIn(budget(2069, 900_000));
    assertThat(ekonom().get("/budget/2069").krav(200).has("ibUppgift")).isFalse();
    ekonom()
        .post(
            "/budget/versioner/" + id + "/ib",
            Map.of("version", 1, "slag", "prognos", "dag", "2023-09-30"))
        .krav(200);
    JsonNode blad = ekonom().get("/budget/2069").krav(200);
    assertThat(blad.get("ibUppgift"))
        .hasToString(
            "{\"slag\":\"prognos\",\"dag\":\"2023-09-30\",\"text\":\"prognos per 2023-09-30\"}");
    assertThat(
            new String(
                ekonom().get("/budget/2069/tabell?format=html").ratt().body(),
                StandardCharsets.UTF_8))
        .contains("Eget kapital IB 2069: prognos per 2023-09-30.");
  }

  @Test
  @DisplayName("en senare fastställd version gör den förra reviderad, som gäller kvar för sina år")
  void revidering() {
    String forsta = lasIn(budget(2071, 900_000));
    bifall(satt(forsta, "2023-11-20T08:00:00Z", true));
    String andra = lasIn(budget(2071, 950_000).replaceAll("(?m)^2072;.*\n", ""));
    assertThat(version(andra).has("frist")).as("en ändring har ingen sista dag").isFalse();
    assertThat(version(lasIn(budget(2072, 900_000))).get("frist").get("dag").asString())
        .as("planåret blir ett budgetår för sig")
        .isEqualTo("2071-11-30");
    JsonNode jamfort =
        ekonom().get("/budget/versioner/" + andra + "/jamfor?med=" + forsta).krav(200);
    assertThat(jamfort.get("antalAndringar").asInt()).isEqualTo(1);
    JsonNode foljd = ekonom().get("/budget/versioner/" + andra + "/foljd").krav(200);
    assertThat(foljd.get("ar").get(0).get("fore").get("kostnaderOre").asLong())
        .isEqualTo(150_000_000L);
    long lovat = foljd.get("ar").get(0).get("efter").get("kvarAttDisponeraOre").asLong();
    bifall(satt(andra, "2023-11-20T09:00:00Z", true));

    assertThat(version(forsta).get("status").asString()).isEqualTo("reviderad");
    assertThat(version(forsta).get("gallerAr")).hasToString("[2072]");
    JsonNode blad = ekonom().get("/budget/2071").krav(200);
    assertThat(blad.get("version").get("id").asString()).isEqualTo(andra);
    assertThat(blad.get("kvarAttDisponeraOre").asLong()).isEqualTo(lovat);
    assertThat(ekonom().get("/budget/2072").krav(200).get("version").get("status").asString())
        .isEqualTo("reviderad");
  }

  @Test
  @DisplayName("en version på listan går inte tillbaka förrän punkten är avgjord, sedan med skäl")
  void tillbaka() {
    String id = lasIn(budget(2073, 900_000));
    satt(id, "2023-11-20T08:00:00Z", true);
    assertThat(flytta(id, "utkast", "Fel siffror").kod()).isEqualTo("star_pa_listan");
    String annan = lasIn(budget(2075, 900_000));
    flytta(annan, "samrad", "").krav(200);
    Api.Svar utan = flytta(annan, "utkast", "");
    assertThat(utan.status()).isEqualTo(422);
    assertThat(texter(utan.kropp().get("fel"), "falt")).containsExactly("skal");
    flytta(annan, "utkast", "Fel siffror").krav(200);
    assertThat(texter(version(annan).get("steg"), "skal")).containsExactly("", "Fel siffror");
  }

  @Test
  @DisplayName("formen på svaren: det som utlovats finns med sitt namn")
  void formen() {
    String id = lasIn(budget(2077, 900_000));
    JsonNode lista = ekonom().get("/budget/versioner?antal=200").krav(200);
    JsonNode rad =
        StreamSupport.stream(lista.get("innehall").spliterator(), false)
            .filter(v -> v.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    Stream.of(
            "nummer",
            "version",
            "status",
            "enhet",
            "ar",
            "gallerAr",
            "kallfil",
            "skapad",
            "skapadAv",
            "antalDifferenser",
            "varningar")
        .forEach(f -> assertThat(rad.has(f)).as(f).isTrue());
    Stream.of("frist", "steg", "mojligaStatusar", "samrad", "underskottAr", "punkter", "blad")
        .forEach(f -> assertThat(version(id).has(f)).as(f).isTrue());
    assertThat(version(id).get("frist").get("dag").asString()).isEqualTo("2076-11-30");
    Api.Svar xlsx = ekonom().get("/budget/versioner/" + id + "/jamfor?format=xlsx&med=" + id);
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.ratt().headers().firstValue("Content-Disposition").orElse(""))
        .contains(".xlsx");
    assertThat(ekonom().get("/budget/versioner/" + id + "/jamfor").status()).isEqualTo(400);
    assertThat(ekonom().get("/budget/versioner/" + id + "/foljd").krav(200).properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("ar", "beslut", "orordaAr");
  }

  private JsonNode paListan(String[] punkt) {
    JsonNode punkter =
        som("ledamot.fk" + FORBUND).get("/sammantraden/" + punkt[0]).krav(200).get("punkter");
    return StreamSupport.stream(punkter.spliterator(), false)
        .filter(p -> p.get("punkt").asString().equals(punkt[1]))
        .findFirst()
        .orElseThrow()
        .get("budgetversion");
  }

  private static long kvar(JsonNode version) {
    return version.get("ar").get(0).get("kvarAttDisponeraOre").asLong();
  }

  private Arendevag klart(int ar, long ore) {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
        .tillStyrelsen(
            "Listans siffror " + ar, Map.of(ar, ore), List.of(Map.of("ar", ar, "beloppOre", ore)));
  }

  private JsonNode verkan(String mote) {
    return som("ledamot.fk" + FORBUND).get("/sammantraden/" + mote + "/verkan").krav(200);
  }

  @Test
  @DisplayName(
      "R22: listan läggs ihop, och budgetpunkten visar det som blir, också när medel beviljats"
          + " samma möte")
  void listans_siffror() {
    bifall(satt(lasIn(budget(2081, 900_000)), "2023-11-20T08:00:00Z", false));
    long nu = ekonom().get("/budget/2081").krav(200).get("kvarAttDisponeraOre").asLong();
    Arendevag vag = klart(2081, 200_000_00L);
    String[] punkt = satt(lasIn(budget(2081, 1_000_000)), "2023-11-20T08:00:00Z", false);
    String arende =
        som("forbundschef" + FORBUND)
            .post("/sammantraden/" + punkt[0] + "/punkter", Map.of("arendeId", vag.arendeId()))
            .krav(201)
            .get("punkt")
            .asString();

    assertThat(kvar(paListan(punkt))).isEqualTo(nu - 100_000_00L);
    assertThat(paListan(punkt).get("attsatser").get(0).asString())
        .startsWith("att fastställa budgeten för 2081 och planen för 2082");
    assertThat(paListan(punkt).get("samrad")).hasSize(Bksv.MEDLEMMAR.size());
    JsonNode rader = paListan(punkt).get("rader");
    assertThat(texter(rader, "rad")).contains("Bidrag", "Stöd", "Lokal");
    JsonNode verkan = verkan(punkt[0]);
    JsonNode andra = verkan.get("innehall").get(1).get("ar").get(0);
    assertThat(andra.get("nuOre").asLong()).isEqualTo(nu);
    assertThat(andra.get("omBifallOre").asLong()).isEqualTo(nu - 200_000_00L);
    assertThat(andra.get("efterhandOre").asLong()).isEqualTo(nu - 300_000_00L);
    assertThat(andra.get("lage").asString()).isEqualTo("saknar_finansiering");
    assertThat(verkan.get("alla").get(0).get("omAllaOre").asLong()).isEqualTo(nu - 300_000_00L);
    JsonNode om = ekonom().get("/budget/2081?medArende=" + vag.arendeId()).krav(200).get("forslag");
    assertThat(om.get("saknarFinansieringOre").asLong()).isEqualTo(200_000_00L);
    assertThat(om.get("lage").asString()).isEqualTo("saknar_finansiering");

    bifallMedel(punkt[0], arende);
    assertThat(kvar(paListan(punkt))).as("det nyss beviljade är med").isEqualTo(nu - 300_000_00L);
    assertThat(paListan(punkt).get("ar").get(0).get("nu").get("kvarAttDisponeraOre").asLong())
        .isEqualTo(nu - 200_000_00L);
    assertThat(verkan(punkt[0]).get("innehall")).hasSize(1);
    beslut(punkt[0], punkt[1], List.of());
    assertThat(ekonom().get("/budget/2081").krav(200).get("kvarAttDisponeraOre").asLong())
        .isEqualTo(nu - 300_000_00L);
    assertThat(kvar(paListan(punkt))).as("samma siffra efter beslutet").isEqualTo(nu - 300_000_00L);
  }

  private void bifallMedel(String mote, String punkt) {
    som("ordforande" + FORBUND)
        .post(
            "/sammantraden/" + mote + "/upprop",
            Map.of(
                "narvarande",
                Bksv.STYRELSE.stream()
                    .map(p -> Map.of("person", p + FORBUND, "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
    beslut(
        mote,
        punkt,
        List.of(Map.of("ar", 2081, "beloppOre", 200_000_00L, "finansiering", "eget_kapital")));
  }

  private void beslut(String mote, String punkt, List<Map<String, Object>> belopp) {
    som("ordforande" + FORBUND)
        .post(
            "/sammantraden/" + mote + "/punkter/" + punkt + "/beslut",
            Map.of("utfall", "bifall", "belopp", belopp, "villkor", List.of(), "motivering", "Ja"))
        .krav(201);
  }
}
