package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("En budgetversion går sin väg genom API:t (R20, R21)")
class BudgetversionApiTest extends Budgetversionprov {

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
}
