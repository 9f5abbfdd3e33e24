package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

@DisplayName("Det som är att göra efter sammanträdet, och det som dagarna kräver, genom API:t")
class PlikternaVagTest extends Protokollprov {

  private static final List<String> PLATSER =
      List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region");

  private static List<JsonNode> plikter(Api vem) {
    return vem.get("/plikter?antal=200").krav(200).get("innehall").valueStream().toList();
  }

  /** Plikten av slaget om det här sammanträdet. */
  private Optional<JsonNode> plikt(Api vem, String slag) {
    return plikter(vem).stream()
        .filter(p -> p.get("slag").asString().equals(slag))
        .filter(p -> p.get("lank").asString().contains(mote))
        .findFirst();
  }

  private static String dag(JsonNode plikt) {
    return plikt.get("senast").asString();
  }

  private String om(int dagar) {
    return LocalDate.parse(idag()).plusDays(dagar).toString();
  }

  @Test
  @DisplayName("R16, R17: skriv, invänta justering, anslå, ta ned – var sin plikt med sin dag")
  void efter_motet() {
    ettSammantrade("Efter mötet");
    assertThat(plikt(administrator(), "skriv_protokoll")).as("mötet pågår").isEmpty();
    avsluta();

    JsonNode skriv = plikt(administrator(), "skriv_protokoll").orElseThrow();
    assertThat(dag(skriv)).isEqualTo(om(14));
    assertThat(skriv.get("forsenad").asBoolean()).isFalse();
    assertThat(skriv.get("lank").asString()).isEqualTo("/sammantraden/" + mote + "/protokoll");
    assertThat(skriv.get("om").get("moteslag").asString()).isEqualTo("styrelse");
    assertThat(plikt(chef(), "skriv_protokoll")).as("någon annan för det").isEmpty();

    int utgava = skicka();
    assertThat(plikt(administrator(), "skriv_protokoll")).isEmpty();
    assertThat(plikt(administrator(), "invanta_justering").orElseThrow().get("antal").asInt())
        .isEqualTo(2);
    assertThat(dag(plikt(vag.som("ordforande"), "justera_protokoll").orElseThrow()))
        .isEqualTo(om(14));
    justera(nyss("ordforande"), utgava).krav(200);
    assertThat(plikt(vag.som("ordforande"), "justera_protokoll")).isEmpty();
    assertThat(plikt(administrator(), "invanta_justering").orElseThrow().get("antal").asInt())
        .isEqualTo(1);
    justera(nyss("ledamot.kavlinge"), utgava).krav(200);
    assertThat(plikt(administrator(), "invanta_justering")).isEmpty();

    JsonNode ansla = plikt(administrator(), "ansla_protokoll").orElseThrow();
    assertThat(ansla.get("antal").asInt()).isEqualTo(5);
    assertThat(dag(ansla)).isEqualTo(om(2));
    bekrafta("burlov", idag()).krav(200);
    assertThat(plikt(administrator(), "ansla_protokoll").orElseThrow().get("antal").asInt())
        .isEqualTo(4);
    dagarSenare(3);
    assertThat(plikt(administrator(), "ansla_protokoll").orElseThrow().get("forsenad").asBoolean())
        .isTrue();
    samma("uppe", PLATSER.subList(1, 5)).krav(200);
    assertThat(plikt(administrator(), "ansla_protokoll")).isEmpty();
    assertThat(plikt(administrator(), "ta_ned_anslag")).as("överklagandetiden löper").isEmpty();

    dagarSenare(40);
    JsonNode ner = plikt(administrator(), "ta_ned_anslag").orElseThrow();
    assertThat(ner.get("antal").asInt()).isEqualTo(5);
    assertThat(ner.get("forsenad").asBoolean()).isTrue();
    samma("nere", PLATSER).krav(200);
    assertThat(plikt(administrator(), "ta_ned_anslag")).isEmpty();
  }

  private Api.Svar samma(String vad, List<String> medlemmar) {
    return administrator()
        .post(
            protokoll("/anslag/" + anslag() + "/" + vad),
            Map.of("medlemmar", medlemmar, "dag", idag(), "bevis", "Mejl från registratorerna"));
  }

  @Test
  @DisplayName("R17: samma dag för flera gäller alla eller ingen")
  void alla_eller_ingen() {
    ettSammantrade("Alla eller ingen");
    avsluta();
    justerat();
    assertThat(samma("uppe", List.of()).status()).isEqualTo(400);
    assertThat(samma("uppe", List.of("burlov", "fk")).status()).as("FK har ingen").isEqualTo(404);
    assertThat(plikt(administrator(), "ansla_protokoll").orElseThrow().get("antal").asInt())
        .as("inte heller Burlöv")
        .isEqualTo(5);
    bekrafta("burlov", idag()).krav(200);
    assertThat(samma("uppe", PLATSER).kod()).isEqualTo("redan_bekraftat");
    assertThat(samma("uppe", PLATSER.subList(1, 5)).krav(200).get("antal").asInt()).isEqualTo(4);
  }

  @Test
  @DisplayName("ett tillbakalämnat protokoll ska rättas")
  void tillbakalamnat() {
    ettSammantrade("Tillbaka");
    avsluta();
    int utgava = skicka();
    vag.som("ordforande")
        .post(
            protokoll("/utgavor/" + utgava + "/invandning"),
            Map.of("anteckna", false, "text", "Fel tid."))
        .krav(200);
    assertThat(plikt(administrator(), "ratta_protokoll")).isPresent();
    assertThat(plikt(administrator(), "invanta_justering")).isEmpty();
  }

  @Test
  @DisplayName("ett sammanträde som lämnats öppet, och bordlagt som väntar på ett nytt")
  void oppet_och_bordlagt() {
    vag.tillStyrelsen("Bordlagt ärende", Map.of(2024, ORE), belopp());
    Arendevag.Mote m = vag.sammantrade(Bksv.FYRA);
    mote = m.sammantradeId();
    String fri = punkt("Policy för representation");
    assertThat(plikt(vag.som("ordforande"), "avsluta_sammantrade")).as("mötets dag").isEmpty();
    dagarSenare(1);
    assertThat(plikt(vag.som("ordforande"), "avsluta_sammantrade")).isPresent();
    assertThat(plikt(administrator(), "avsluta_sammantrade")).isPresent();
    assertThat(plikt(vag.som("ledamot.fk"), "avsluta_sammantrade")).isEmpty();
    vag.som("ordforande")
        .post("/sammantraden/" + mote + "/avsluta", Map.of("bordlagg", List.of(m.punkt(), fri)))
        .krav(200);
    assertThat(plikt(administrator(), "avsluta_sammantrade")).isEmpty();

    assertThat(bordlagda()).contains("Bordlagt ärende", "Policy för representation");
    String nasta = nyttMote(20);
    JsonNode plikt =
        plikter(chef()).stream()
            .filter(p -> p.get("slag").asString().equals("satt_upp_bordlagt"))
            .filter(p -> p.get("om").get("rubrik").asString().equals("Bordlagt ärende"))
            .findFirst()
            .orElseThrow();
    assertThat(plikt.get("lank").asString()).endsWith("/lista");
    assertThat(plikt.get("om").get("paragraf").asInt()).isPositive();
    String ny =
        administrator()
            .post("/sammantraden/" + nasta + "/punkter", Map.of("arendeId", vag.arendeId()))
            .krav(201)
            .get("punkt")
            .asString();
    administrator()
        .post(
            "/sammantraden/" + nasta + "/punkter",
            Map.of("rubrik", "Policy för representation", "slag", "beslut"))
        .krav(201);
    assertThat(bordlagda()).doesNotContain("Bordlagt ärende", "Policy för representation");
    JsonNode listan =
        administrator()
            .get("/sammantraden/" + nasta)
            .krav(200)
            .get("punkter")
            .valueStream()
            .filter(p -> p.get("punkt").asString().equals(ny))
            .findFirst()
            .orElseThrow()
            .get("listan");
    assertThat(listan.get("tidigare").get("paragraf").asInt()).isPositive();
    assertThat(listan.has("startPasserad")).as("insatsen börjar senare").isFalse();
    administrator().post("/sammantraden/" + nasta + "/stall-in", Map.of("skal", "Provet är slut."));
  }

  @Test
  @DisplayName(
      "bordlagt följs med sitt id: rubriken får ändras, och en annan punkt med samma rubrik räknas"
          + " inte")
  void bordlagt_med_ny_rubrik() {
    Arendevag.Mote hallet =
        vag.sammantrade(Bksv.FYRA, Map.of("rubrik", "Policy för resor", "slag", "beslut"));
    mote = hallet.sammantradeId();
    String policyn = hallet.punkt();
    String stadgan = punkt("Stadga för resor");
    vag.som("ordforande")
        .post("/sammantraden/" + mote + "/avsluta", Map.of("bordlagg", List.of(policyn, stadgan)))
        .krav(200);
    assertThat(bordlagda()).contains("Policy för resor", "Stadga för resor");

    String nasta = nyttMote(20);
    String ny =
        administrator()
            .post(
                "/sammantraden/" + nasta + "/punkter",
                Map.of("rubrik", "Resor i tjänsten", "slag", "beslut", "bordlagdPunkt", policyn))
            .krav(201)
            .get("punkt")
            .asString();
    String andra =
        administrator()
            .post(
                "/sammantraden/" + nasta + "/punkter",
                Map.of("rubrik", "Stadga för resor", "slag", "beslut"))
            .krav(201)
            .get("punkt")
            .asString();
    administrator()
        .put(
            "/sammantraden/" + nasta + "/punkter/" + andra,
            Map.of("version", 1, "rubrik", "Stadga för tjänsteresor"))
        .krav(200);

    assertThat(bordlagda()).doesNotContain("Policy för resor", "Stadga för resor");
    assertThat(listan(nasta, ny).get("tidigare").get("paragraf").asInt()).isPositive();
    assertThat(
            administrator()
                .post(
                    "/sammantraden/" + nasta + "/punkter",
                    Map.of("rubrik", "Igen", "slag", "beslut", "bordlagdPunkt", policyn))
                .kod())
        .isEqualTo("felaktig_inmatning");
  }

  @Test
  @DisplayName("R28: det som var begränsat när det bordlades är begränsat när det tas upp igen")
  void bordlagt_och_begransat() {
    Arendevag.Mote hallet =
        vag.sammantrade(Bksv.FYRA, Map.of("rubrik", "Förlikning med en part", "slag", "beslut"));
    mote = hallet.sammantradeId();
    String begransning = "/sammantraden/" + mote + "/punkter/" + hallet.punkt() + "/begransning";
    administrator()
        .put(
            begransning,
            Map.of(
                "version",
                administrator().get(begransning).krav(200).get("version").asInt(),
                "lagrum",
                "OSL 19 kap. 1 §",
                "publikRubrik",
                "Ärende med sekretess"))
        .krav(200);
    vag.som("ordforande")
        .post("/sammantraden/" + mote + "/avsluta", Map.of("bordlagg", List.of(hallet.punkt())))
        .krav(200);

    String nasta = nyttMote(20);
    String ny =
        administrator()
            .post(
                "/sammantraden/" + nasta + "/punkter",
                Map.of("rubrik", "Förlikningen", "slag", "beslut", "bordlagdPunkt", hallet.punkt()))
            .krav(201)
            .get("punkt")
            .asString();

    JsonNode begransad = listan(nasta, ny).get("begransad");
    assertThat(begransad.get("publikRubrik").asString()).isEqualTo("Ärende med sekretess");
  }

  private JsonNode listan(String sammantrade, String punkt) {
    return administrator()
        .get("/sammantraden/" + sammantrade)
        .krav(200)
        .get("punkter")
        .valueStream()
        .filter(p -> p.get("punkt").asString().equals(punkt))
        .findFirst()
        .orElseThrow()
        .get("listan");
  }

  private String punkt(String rubrik) {
    return administrator()
        .post("/sammantraden/" + mote + "/punkter", Map.of("rubrik", rubrik, "slag", "beslut"))
        .krav(201)
        .get("punkt")
        .asString();
  }

  private List<String> bordlagda() {
    return plikter(administrator()).stream()
        .filter(p -> p.get("slag").asString().endsWith("_bordlagt"))
        .map(p -> p.get("om").get("rubrik").asString())
        .toList();
  }

  private String nyttMote(int dagar) {
    return administrator()
        .post(
            "/sammantraden",
            Map.of(
                "tid",
                LocalDate.parse(om(dagar))
                    .atTime(9, 0)
                    .atZone(Klocka.STOCKHOLM)
                    .toInstant()
                    .toString(),
                "plats",
                "Stadshuset",
                "slag",
                "styrelse",
                "offentligt",
                false))
        .krav(201)
        .get("sammantradeId")
        .asString();
  }
}
