package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Styrelsen beslutar om ändringar av insatser: pengarna tas i beslutet")
class AndringsbeslutVagTest extends Integrationstest {

  private static final List<String> LEDAMOTER =
      List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.staffanstorp", "ledamot.fk");
  private static final long ORE = 20_000_00L;

  private final Arendevag vag = nyVag();

  private Arendevag nyVag() {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  private String insats(Arendevag ny, String rubrik) {
    return ny.tillStyrelsen(rubrik, Map.of(2024, ORE), List.of(eget(2024, ORE)))
        .insats(LEDAMOTER, List.of(eget(2024, ORE)));
  }

  private Api chef() {
    return som("forbundschef.bksv");
  }

  private Api ordforande() {
    return som("ordforande.bksv");
  }

  private static Map<String, Object> eget(int ar, long ore) {
    return Map.of("ar", ar, "beloppOre", ore, "finansiering", "eget_kapital");
  }

  private static Map<String, Object> forlangning(List<Map<String, Object>> okningar) {
    return Map.of(
        "slag", "forlangning",
        "skal", "Metoden behöver ett halvår till",
        "nyttSlut", "2025-06-30",
        "okningar", okningar);
  }

  private String forslag(String insats, Map<String, Object> kropp) {
    return chef()
        .post("/insatser/" + insats + "/andringar/forslag", kropp)
        .krav(201)
        .get("andringId")
        .asString();
  }

  private Arendevag.Mote mote(String andring) {
    return vag.sammantrade(LEDAMOTER, Map.of("andringId", andring));
  }

  private static Map<String, Object> beslut(String utfall, List<Map<String, Object>> belopp) {
    return Map.of(
        "utfall", utfall, "belopp", belopp, "villkor", List.of(), "motivering", "Enligt.");
  }

  private JsonNode insatsen(String insats) {
    return som("sokande.vellinge.bksv").get("/insatser/" + insats).krav(200);
  }

  private Map<String, Long> pengar(String insats) {
    Map<String, Long> ore = new HashMap<>();
    insatsen(insats)
        .get("pengar")
        .forEach(
            p ->
                ore.put(
                    p.get("stadium").asString() + " " + p.get("ar").asInt(),
                    p.get("beloppOre").asLong()));
    return ore;
  }

  private String status(String insats, String andring) {
    return chef()
        .get("/insatser/" + insats + "/andringar/forslag/" + andring)
        .krav(200)
        .get("status")
        .asString();
  }

  private JsonNode punkten(Api vem, Arendevag.Mote mote) {
    return StreamSupport.stream(
            vem.get("/sammantraden/" + mote.sammantradeId()).krav(200).get("punkter").spliterator(),
            false)
        .filter(p -> p.get("punkt").asString().equals(mote.punkt()))
        .findFirst()
        .orElseThrow();
  }

  private long kvar(int ar, String fraga) {
    return som("ekonom.bksv")
        .get("/budget/" + ar + fraga)
        .krav(200)
        .get("kvarAttDisponeraOre")
        .asLong();
  }

  @Test
  @DisplayName("förlängningen syns på punkten, och bifall ger pengar och slutdag en enda gång")
  void forlangningen() {
    String insats = insats(vag, "Förlängs av styrelsen");
    List<Map<String, Object>> okning = List.of(eget(2025, 5_000_00L));
    String andring = forslag(insats, forlangning(okning));
    assertThat(status(insats, andring)).isEqualTo("oppet");
    assertThat(klara()).contains(andring);

    Arendevag.Mote mote = mote(andring);
    assertThat(klara()).doesNotContain(andring);
    JsonNode visad = punkten(ordforande(), mote).get("andringar").get(0);
    assertThat(visad.get("slut").asString()).isEqualTo("2024-12-31");
    assertThat(visad.get("nyttSlut").asString()).isEqualTo("2025-06-30");
    assertThat(visad.get("ar").get(0).get("foreOre").asLong()).isZero();
    assertThat(visad.get("ar").get(0).get("efterOre").asLong()).isEqualTo(5_000_00L);
    long fore = kvar(2025, "");
    assertThat(kvar(2025, "?medAndring=" + andring))
        .as("kvar att disponera om ändringen bifalls")
        .isEqualTo(fore - 5_000_00L);

    assertThat(ordforande().post(mote.vag("beslut"), beslut("bifall", List.of())).kod())
        .as("R22")
        .isEqualTo("saknar_finansiering");
    assertThat(
            ordforande()
                .post(mote.vag("beslut"), beslut("bifall", List.of(eget(2025, 6_000_00L))))
                .kod())
        .isEqualTo("avviker_fran_forslag");
    assertThat(pengar(insats)).containsOnly(Map.entry("avtalat 2024", ORE));

    assertThat(samtidigt(mote, beslut("bifall", okning))).containsOnlyOnce(201).hasSize(6);
    assertThat(pengar(insats))
        .containsOnly(Map.entry("avtalat 2024", ORE), Map.entry("avtalat 2025", 5_000_00L));
    assertThat(insatsen(insats).get("slut").asString()).isEqualTo("2025-06-30");
    assertThat(kvar(2025, "")).isEqualTo(fore - 5_000_00L);
    assertThat(status(insats, andring)).isEqualTo("utfort");
    assertThat(ordforande().post(mote.vag("beslut"), beslut("bifall", okning)).kod())
        .isEqualTo("redan_beslutad");
    assertThat(utforda(insats)).singleElement().isEqualTo(andring);
    assertThat(tidslinjen())
        .contains("uppsatt_pa_listan", "styrelsebeslut", "insats_andrad")
        .filteredOn("insats_andrad"::equals)
        .hasSize(1);
  }

  private List<String> klara() {
    return id(chef().get("/sammantraden/klara-andringar?antal=200").krav(200));
  }

  private List<String> utforda(String insats) {
    return id(som("sokande.vellinge.bksv").get("/insatser/" + insats + "/andringar").krav(200));
  }

  private static List<String> id(JsonNode lista) {
    return StreamSupport.stream(lista.get("innehall").spliterator(), false)
        .map(a -> a.get("andringId").asString())
        .toList();
  }

  private List<String> tidslinjen() {
    return StreamSupport.stream(
            som("sokande.vellinge.bksv")
                .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
                .krav(200)
                .get("innehall")
                .spliterator(),
            false)
        .map(h -> h.get("handelse").asString())
        .toList();
  }

  /** Dubbelklick och två stolar: sex på en gång. */
  private List<Integer> samtidigt(Arendevag.Mote mote, Map<String, Object> kropp) {
    List<CompletableFuture<Integer>> alla = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Api vem = i % 2 == 0 ? ordforande() : som("administrator.bksv");
      alla.add(CompletableFuture.supplyAsync(() -> vem.post(mote.vag("beslut"), kropp).status()));
    }
    return alla.stream().map(CompletableFuture::join).toList();
  }

  @Test
  @DisplayName("det som inte ryms nekas; styrelsens skäl lyfter bara spärren mot kvar")
  void ryms_inte() {
    String insats = insats(vag, "Ryms inte");
    long kvar = kvar(2025, "");
    long forMycket = kvar + 100_00L;
    Map<String, Object> okning = eget(2025, forMycket);
    String andring =
        forslag(
            insats, Map.of("slag", "andring", "skal", "Större grupp", "okningar", List.of(okning)));
    Arendevag.Mote mote = mote(andring);
    Map<String, Object> bifall = beslut("bifall", List.of(okning));
    assertThat(ordforande().post(mote.vag("beslut"), bifall).kod()).isEqualTo("ryms_inte");
    assertThat(status(insats, andring)).isEqualTo("uppsatt");
    assertThat(pengar(insats)).containsOnly(Map.entry("avtalat 2024", ORE));

    Map<String, Object> delvis = new HashMap<>(beslut("delvis", List.of(eget(2025, 1_000_00L))));
    ordforande().post(mote.vag("beslut"), delvis).krav(201);
    assertThat(pengar(insats)).containsEntry("avtalat 2025", 1_000_00L);
    assertThat(
            chef()
                .get("/insatser/" + insats + "/andringar/forslag/" + andring)
                .krav(200)
                .get("avgjort")
                .get("ar")
                .get(0)
                .get("okatOre")
                .asLong())
        .isEqualTo(1_000_00L);

    String igen =
        forslag(
            insats,
            Map.of(
                "slag", "andring",
                "skal", "Undantag",
                "okningar", List.of(eget(2025, kvar(2025, "") + 100_00L))));
    Arendevag.Mote nasta = mote(igen);
    Map<String, Object> medSkal =
        new HashMap<>(beslut("bifall", List.of(eget(2025, kvar(2025, "") + 100_00L))));
    medSkal.put("undantagSkal", " \u200b");
    assertThat(ordforande().post(nasta.vag("beslut"), medSkal).status())
        .as("tecken utan bredd är inget skäl")
        .isEqualTo(422);
    medSkal.put("undantagSkal", "Bufferten får tas i anspråk ett år.");
    ordforande().post(nasta.vag("beslut"), medSkal).krav(201);
    assertThat(kvar(2025, "")).isEqualTo(-100_00L);
    // Åter som det var, för dem som delar förbundet.
    chef()
        .post(
            "/insatser/" + insats + "/andringar",
            Map.of("slag", "aterforing", "skal", "Prövat", "till", "eget_kapital"))
        .krav(201);
  }

  @Test
  @DisplayName("avslag rör inget; bordlagt och återremitterat är öppet igen och kan skrivas om")
  void utan_bifall() {
    String insats = insats(vag, "Bordläggs och avslås");
    String andring = forslag(insats, forlangning(List.of(eget(2025, 5_000_00L))));
    String en = "/insatser/" + insats + "/andringar/forslag/" + andring;
    Arendevag.Mote forsta = mote(andring);
    assertThat(
            som("administrator.bksv")
                .post(
                    "/sammantraden/" + forsta.sammantradeId() + "/punkter",
                    Map.of("andringId", andring))
                .kod())
        .isEqualTo("redan_pa_listan");
    Map<String, Object> omskriven = new HashMap<>(forlangning(List.of(eget(2025, 4_000_00L))));
    omskriven.put("version", 2);
    assertThat(chef().put(en, omskriven).kod()).as("ligger fast").isEqualTo("inte_oppet");

    ordforande().post(forsta.vag("beslut"), beslut("bordlaggning", List.of())).krav(201);
    int version = chef().get(en).krav(200).get("version").asInt();
    assertThat(status(insats, andring)).isEqualTo("oppet");
    omskriven.put("version", version - 1);
    assertThat(chef().put(en, omskriven).kod()).isEqualTo("inaktuell_version");
    omskriven.put("version", version);
    chef().put(en, omskriven).krav(200);

    Arendevag.Mote andra = mote(andring);
    ordforande().post(andra.vag("beslut"), beslut("aterremiss", List.of())).krav(201);
    JsonNode varfor = chef().get(en + "/aterkomster").krav(200);
    assertThat(varfor.get("totalt").asInt()).isEqualTo(1);
    assertThat(varfor.get("innehall").get(0).get("skal").asString()).isEqualTo("Enligt.");
    Arendevag.Mote tredje = mote(andring);
    ordforande().post(tredje.vag("beslut"), beslut("avslag", List.of())).krav(201);
    assertThat(status(insats, andring)).isEqualTo("avslaget");
    assertThat(pengar(insats)).containsOnly(Map.entry("avtalat 2024", ORE));
    assertThat(insatsen(insats).get("slut").asString()).isEqualTo("2024-12-31");
    assertThat(utforda(insats)).isEmpty();
    assertThat(
            som("administrator.bksv")
                .post(
                    "/sammantraden/" + tredje.sammantradeId() + "/punkter",
                    Map.of("andringId", andring))
                .kod())
        .isEqualTo("inte_oppet");
  }

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

  @Test
  @DisplayName("omfördelning: det som minskas frigörs innan det nya prövas; R15 döljer ändringen")
  void omfordelning_och_jav() {
    String insats = insats(vag, "Flyttas mellan år");
    String andring =
        forslag(
            insats,
            Map.of(
                "slag",
                "omfordelning",
                "skal",
                "Starten blev sen",
                "minskningar",
                List.of(Map.of("ar", 2024, "beloppOre", 8_000_00L)),
                "okningar",
                List.of(eget(2025, 8_000_00L))));
    Arendevag.Mote mote = mote(andring);
    Api ledamot = som("ledamot.kavlinge.bksv");
    assertThat(punkten(ledamot, mote).get("andringar").size()).isEqualTo(1);
    ledamot
        .post(
            mote.vag("jav"),
            Map.of("person", "ledamot.kavlinge.bksv", "grund", "Arbetar i insatsen"))
        .krav(200);
    assertThat(punkten(ledamot, mote).get("andringar").isEmpty()).isTrue();
    assertThat(ledamot.get("/insatser/" + insats).status()).isEqualTo(404);
    long kvar = kvar(2024, "");
    ordforande()
        .post(mote.vag("beslut"), beslut("bifall", List.of(eget(2025, 8_000_00L))))
        .krav(201);
    assertThat(pengar(insats))
        .containsOnly(
            Map.entry("avtalat 2024", ORE - 8_000_00L), Map.entry("avtalat 2025", 8_000_00L));
    assertThat(kvar(2024, "")).isEqualTo(kvar + 8_000_00L);
  }
}
