package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Sammanträdet och insatsen genom API:t, mot riktiga servrar")
class SammantradetsVagTest extends Integrationstest {

  private static final String FORBUND = "bksv";

  /** Ett år vars första rapport redan är sen på verksamhetens klocka. */
  private static final int AR = 2023;

  private static final long BELOPP = 1_000_00L;

  private Arendevag klart(String rubrik) {
    return new Arendevag(this, FORBUND, Bksv.MEDLEMMAR, "vellinge", "region")
        .ide(rubrik)
        .workshop()
        .skriv(rubrik, Map.of(AR, BELOPP))
        .lamnaIn()
        .kontrollera()
        .bered()
        .skrivFram(belopp(BELOPP));
  }

  private static List<Map<String, Object>> belopp(long ore) {
    return List.of(Map.of("ar", AR, "beloppOre", ore, "finansiering", "eget_kapital"));
  }

  private static Map<String, Object> beslut(String utfall, List<Map<String, Object>> belopp) {
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("utfall", utfall);
    kropp.put("belopp", belopp);
    kropp.put("villkor", List.of("Redovisas i april"));
    kropp.put("motivering", "Enligt samtalet vid bordet.");
    return kropp;
  }

  private static Map<String, Object> rost(String person, String rost) {
    return Map.of("person", person + "." + FORBUND, "rost", rost);
  }

  private Map<String, Object> upprop(String... personer) {
    return Map.of(
        "narvarande",
        Stream.of(personer)
            .map(
                p ->
                    Map.<String, Object>of(
                        "person", p + "." + FORBUND, "narvaro", "distans", "tjanstgor", true))
            .toList());
  }

  @Test
  @DisplayName("F13: två som får besluta, tolv klick: ett beslut, en reservation, en insats")
  void tolv_klick() throws Exception {
    Arendevag vag = klart("Tolv klick");
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    List<Callable<Api.Svar>> klick = new ArrayList<>();
    for (int nr = 0; nr < 6; nr++) {
      klick.add(() -> besluta(vag, "ordforande", mote, "bifall"));
      klick.add(() -> besluta(vag, "administrator", mote, "bifall"));
    }
    List<Api.Svar> svar = samtidigt(klick);
    assertThat(svar.stream().filter(s -> s.status() == 201)).hasSize(1);
    assertThat(svar.stream().filter(s -> s.status() != 201))
        .allMatch(s -> s.status() == 409 && s.kod().equals("redan_beslutad"));
    JsonNode insats = insats(vag);
    assertThat(insats.get("pengar").size()).isPositive();
    assertThat(
            vag.som("ekonom").get("/huvudbok?arendeId=" + vag.arendeId()).krav(200).get("totalt"))
        .as("en reservation och ett beviljande")
        .hasToString("2");
    uppfoljningen_till_slut(vag);
  }

  private static List<Api.Svar> samtidigt(List<Callable<Api.Svar>> klick) throws Exception {
    List<Api.Svar> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(klick.size())) {
      for (Future<Api.Svar> f : tradar.invokeAll(klick)) {
        svar.add(f.get());
      }
    }
    return svar;
  }

  private static Api.Svar besluta(Arendevag vag, String vem, Arendevag.Mote mote, String utfall) {
    List<Map<String, Object>> rader =
        utfall.equals("bifall") ? belopp(BELOPP) : List.<Map<String, Object>>of();
    return vag.som(vem).post(mote.vag("beslut"), beslut(utfall, rader));
  }

  private JsonNode insats(Arendevag vag) {
    return vanta(
        "insatsen",
        () ->
            StreamSupport.stream(
                    vag.som("forbundschef")
                        .get("/insatser?antal=200")
                        .krav(200)
                        .get("innehall")
                        .spliterator(),
                    false)
                .filter(i -> i.get("arendeId").asString().equals(vag.arendeId()))
                .findFirst());
  }

  /** Hela uppföljningens ritning, med en sen rapport som förbundschefen lämnar. */
  private void uppfoljningen_till_slut(Arendevag vag) {
    vag.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "undertecknat"));
    JsonNode sen = vag.slutfor("forbundschef", "lamna_rapport", Map.of("text", "Lämnad åt dem."));
    assertThat(sen.get("rapporter").get(0).get("forSokande").asBoolean()).isTrue();
    vag.slutfor(
        "forbundschef", "granska_rapport", Map.of("utfall", "komplettera", "kommentar", "Mer."));
    JsonNode igen = vag.uppgift("sokande.vellinge", "lamna_rapport");
    assertThat(igen.get("frist").asString()).as("en ny dag").isEqualTo("2023-12-04");
    JsonNode forsta = insats(vag).get("rapporter").get(0);
    assertThat(forsta.get("period").asString()).isEqualTo("2023-01-15 – 2023-04-30");
    assertThat(insats(vag).get("rapportperiod").get("till").asString())
        .as("samma period, fast dagen är ny")
        .isEqualTo("2023-04-30");
    for (String rapport : List.of("Första", "Andra", "Tredje")) {
      vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", rapport));
      vag.slutfor("forbundschef", "granska_rapport", Map.of("utfall", "godkand"));
    }
    vag.slutfor("sokande.vellinge", "slutrapport", Map.of("text", "Det blev bra."));
    reglera(vag);
    vag.slutfor("forbundschef", "utvardering", Map.of("text", "Arbetsgången lever kvar."));
    vanta(
        "avslutad insats",
        () -> Optional.of(insats(vag).get("status").asString()).filter("avslutad"::equals));
    JsonNode arende = vag.som("forbundschef").get("/arenden/" + vag.arendeId()).krav(200);
    assertThat(arende.get("steg").asString()).isEqualTo("avslutat");
    assertThat(arende.get("processteg").asString()).isEmpty();
  }

  /** Insatsen stängs inte med avtalade pengar ute: det outnyttjade återförs med ett skäl först. */
  private void reglera(Arendevag vag) {
    JsonNode uppgift = vag.uppgift("forbundschef", "utvardering");
    Api.Svar nej =
        vag.som("forbundschef")
            .post(
                "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
                Map.of("version", uppgift.get("version").asInt(), "text", "Klart."));
    assertThat(nej.status()).isEqualTo(422);
    assertThat(nej.kod()).isEqualTo("inte_reglerad");
    assertThat(nej.kropp().get("detail").asString()).contains("Återför det");
    String insatsen = "/insatser/" + insats(vag).get("insatsId").asString();
    JsonNode kvar = vag.som("forbundschef").get(insatsen + "/reglering").krav(200);
    assertThat(kvar.get("totalt").asInt()).isEqualTo(1);
    assertThat(kvar.get("innehall").get(0).get("slag").asString()).isEqualTo("outnyttjat");
    assertThat(kvar.get("innehall").get(0).get("beloppOre").asLong()).isEqualTo(BELOPP);
    vag.som("forbundschef")
        .post(insatsen + "/andringar", Map.of("slag", "aterforing", "skal", "Blev billigare."))
        .krav(201);
    assertThat(vag.som("forbundschef").get(insatsen + "/reglering").krav(200).get("totalt"))
        .hasToString("0");
  }

  @Test
  @DisplayName("R7, R12, R13, R15: jäv, ersättare, votering och vem som får besluta")
  void javOchVotering() {
    Arendevag vag = klart("Jäv och votering");
    assertThat(vag.som("ledamot.kavlinge").get("/arenden/" + vag.arendeId()).status())
        .as("styrelsen ser ärendet först när det står på listan")
        .isEqualTo(404);
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE.subList(0, 4));
    assertThat(vag.som("ledamot.kavlinge").get("/arenden/" + vag.arendeId()).status())
        .isEqualTo(200);
    assertThat(besluta(vag, "vice", mote, "bifall").status()).isEqualTo(403);
    vag.som("ordforande").post(mote.vag("jav"), jav("ordforande")).krav(200);
    assertThat(vag.som("ordforande").get("/arenden/" + vag.arendeId()).status())
        .as("den som har jäv ser inte ärendet")
        .isEqualTo(404);
    assertThat(besluta(vag, "ordforande", mote, "bifall").kod()).isEqualTo("jav");
    assertThat(besluta(vag, "vice", mote, "bifall").kod()).isEqualTo("inte_beslutsfor");
    String uppropet = "/sammantraden/" + mote.sammantradeId() + "/upprop";
    vag.som("administrator")
        .post(
            uppropet,
            upprop(
                "ordforande",
                "ersattare.burlov",
                "vice",
                "ledamot.kavlinge",
                "ledamot.staffanstorp"))
        .krav(200);
    assertThat(votera(vag, mote, List.of(rost("ordforande", "ja"))).kod()).isEqualTo("jav");
    JsonNode utgang =
        votera(vag, mote, List.of(rost("vice", "ja"), rost("ledamot.kavlinge", "nej"))).krav(200);
    assertThat(utgang.get("antaget").asBoolean()).as("vice har utslagsrösten").isTrue();
    assertThat(besluta(vag, "vice", mote, "avslag").kod()).isEqualTo("strider_mot_votering");
    assertThat(vag.som("vice").post(mote.vag("beslut"), beslut("bifall", List.of())).kod())
        .isEqualTo("saknar_finansiering");
    assertThat(vag.som("vice").post(mote.vag("beslut"), beslut("bifall", belopp(1))).kod())
        .isEqualTo("avviker_fran_forslag");
    besluta(vag, "vice", mote, "bifall").krav(201);
    avtalet_avbojs(vag);
  }

  private static Map<String, Object> jav(String person) {
    return Map.of("person", person + "." + FORBUND, "grund", "Sitter i den sökande nämnden.");
  }

  private static Api.Svar votera(
      Arendevag vag, Arendevag.Mote mote, List<Map<String, Object>> roster) {
    return vag.som("vice")
        .post(mote.vag("votering"), Map.of("forslag", "bifall", "roster", roster));
  }

  private void avtalet_avbojs(Arendevag vag) {
    JsonNode insats =
        vag.slutfor(
            "forbundschef", "underteckna_avtal", Map.of("utfall", "avbojt", "skal", "Ingen tid"));
    assertThat(insats.get("status").asString()).isEqualTo("avbojd");
    JsonNode arende = vag.som("forbundschef").get("/arenden/" + vag.arendeId()).krav(200);
    assertThat(arende.get("status").asString()).isEqualTo("avslutad");
    assertThat(
            vag.som("ekonom").get("/huvudbok?arendeId=" + vag.arendeId()).krav(200).get("totalt"))
        .as("reservation, beviljande och släpp")
        .hasToString("3");
  }

  @Test
  @DisplayName("bordläggning, återremiss och utgår för ärendet tillbaka, avslag stänger det")
  void tillbaka() {
    Arendevag vag = klart("Tillbaka flera gånger");
    besluta(vag, "ordforande", vag.sammantrade(Bksv.STYRELSE), "bordlaggning").krav(201);
    besluta(vag, "ordforande", vag.sammantrade(Bksv.STYRELSE), "aterremiss").krav(201);
    vag.bered().skrivFram(belopp(BELOPP));
    besluta(vag, "ordforande", vag.sammantrade(Bksv.STYRELSE), "utgar").krav(201);
    vag.skrivFram(belopp(BELOPP));
    Arendevag.Mote sista = vag.sammantrade(Bksv.STYRELSE);
    assertThat(
            vag.som("administrator")
                .post(
                    "/sammantraden/" + sista.sammantradeId() + "/punkter",
                    Map.of("arendeId", vag.arendeId()))
                .kod())
        .isEqualTo("redan_pa_listan");
    assertThat(
            vag.som("ordforande")
                .post(sista.vag("beslut"), Map.of("utfall", "avslag", "belopp", List.of()))
                .status())
        .as("ett avslag ska motiveras")
        .isEqualTo(400);
    besluta(vag, "ordforande", sista, "avslag").krav(201);
    JsonNode arende =
        vanta(
            "avslutat ärende",
            () ->
                Optional.of(vag.som("forbundschef").get("/arenden/" + vag.arendeId()).krav(200))
                    .filter(a -> a.get("processteg").asString().isEmpty()));
    assertThat(arende.get("status").asString()).isEqualTo("avslagen");
    assertThat(arende.get("steg").asString()).isEqualTo("avslutat");
  }

  @Test
  @DisplayName("sammanträdet syns för dem som kallats, och fel i kroppen sägs med fältets namn")
  void synlighetOchFel() {
    Api administrator = som("administrator.bksv");
    String id = kalla(administrator, "2023-11-20T08:00:00Z");
    assertThat(som("ledamot.fk.bksv").get("/sammantraden/" + id).status()).isEqualTo(200);
    assertThat(som("ersattare.fk.bksv").get("/sammantraden/" + id).status()).isEqualTo(200);
    assertThat(som("beredning.fk.bksv").get("/sammantraden/" + id).status()).isEqualTo(404);
    assertThat(som("ordforande.lund").get("/sammantraden/" + id).status()).isEqualTo(404);
    assertThat(som("sokande.burlov.bksv").get("/sammantraden/" + id).status()).isEqualTo(403);
    Api.Svar fel = administrator.post("/sammantraden", Map.of("plats", "Här", "slag", "fest"));
    assertThat(fel.status()).isEqualTo(400);
    assertThat(fel.kropp().get("fel").toString()).contains("\"tid\"").contains("\"slag\"");
    String uppropet = "/sammantraden/" + id + "/upprop";
    String senare = kalla(administrator, "2040-01-10T08:00:00Z");
    assertThat(
            administrator.post("/sammantraden/" + senare + "/upprop", upprop("ledamot.fk")).kod())
        .isEqualTo("for_tidigt");
    assertThat(administrator.post(uppropet, upprop("ingen")).kod()).isEqualTo("okand_person");
    assertThat(
            administrator
                .post(uppropet, upprop("ledamot.fk", "ersattare.fk"))
                .krav(200)
                .get("tjanstgorande"))
        .as("en plats räknas en gång")
        .hasSize(1);
    assertThat(som("vice.bksv").post(uppropet, upprop("vice")).status()).isEqualTo(403);
  }

  private static String kalla(Api administrator, String tid) {
    return administrator
        .post(
            "/sammantraden",
            Map.of("tid", tid, "plats", "Staben", "slag", "styrelse", "offentligt", false))
        .krav(201)
        .get("sammantradeId")
        .asString();
  }
}
