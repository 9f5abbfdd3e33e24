package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Provbudget;
import tools.jackson.databind.JsonNode;

@DisplayName("Ett ärende går hela vägen genom API:t på den riktiga motorn")
class HelaVagenIntegrationTest extends Integrationstest {

  static final String RUBRIK = "Strukturövergripande förstudie Vellinge";
  static final long BELOPP = 172_960_00L;

  @Test
  @DisplayName("från idé till bifall, bokförd effekt på budgeten och första rapporten på väg")
  void hela_vagen() {
    Provbudget.lasIn(som("ekonom.prov"));
    assertThat(budget(2024).get("kvarAttDisponeraOre").asLong()).isEqualTo(2_421_484_00L);

    Arendevag vag =
        new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide(RUBRIK)
            .workshop()
            .skriv(RUBRIK, Map.of(2024, BELOPP))
            .lamnaIn()
            .kontrollera()
            .bered()
            .skrivFram(List.of(egetKapital()));
    assertThat(
            som("ekonom.prov")
                .get("/budget/2024?medArende=" + vag.arendeId())
                .krav(200)
                .get("kvarAttDisponeraOre")
                .asLong())
        .as("om ärendet bifalls")
        .isEqualTo(2_248_524_00L);

    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    vag.som("ordforande").post(mote.vag("beslut"), bifall()).krav(201);

    JsonNode insats = vanta("insatsen", () -> insatsFor(vag.arendeId()));
    pengarna_stammer();
    verifikationerna_ar_noll(vag.arendeId());
    vag.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "undertecknat"));
    JsonNode rapport = vag.uppgift("sokande.vellinge", "lamna_rapport");
    assertThat(rapport.get("frist").asString()).isNotEmpty();
    Api.Svar forTidigt =
        vag.som("sokande.vellinge")
            .post(
                "/uppgifter/" + rapport.get("uppgiftId").asString() + "/slutfor",
                Map.of("version", rapport.get("version").asInt(), "text", "Redan klart."));
    assertThat(forTidigt.status()).as("perioden börjar 2024-01-15").isEqualTo(422);
    assertThat(forTidigt.kod()).isEqualTo("perioden_har_inte_borjat");
    assertThat(insats.get("rubrik").asString()).isEqualTo(RUBRIK);
    tidslinjen_berattar(vag);
  }

  static Map<String, Object> egetKapital() {
    return Map.of("ar", 2024, "beloppOre", BELOPP, "finansiering", "eget_kapital");
  }

  static Map<String, Object> bifall() {
    return Map.of(
        "utfall",
        "bifall",
        "belopp",
        List.of(egetKapital()),
        "villkor",
        List.of(),
        "motivering",
        "Enligt förslaget.");
  }

  private JsonNode budget(int ar) {
    return som("ekonom.prov").get("/budget/" + ar).krav(200);
  }

  private Optional<JsonNode> insatsFor(String arendeId) {
    return StreamSupport.stream(
            som("forbundschef.prov").get("/insatser").krav(200).get("innehall").spliterator(),
            false)
        .filter(i -> i.get("arendeId").asString().equals(arendeId))
        .findFirst();
  }

  private void pengarna_stammer() {
    JsonNode blad = budget(2024);
    assertThat(rad(blad, RUBRIK).get("budgetOre").asLong()).isEqualTo(BELOPP);
    assertThat(rad(blad, RUBRIK).get("beviljatOre").asLong()).isEqualTo(BELOPP);
    assertThat(summa(blad, "insats")).isEqualTo(1_447_979_00L);
    assertThat(summa(blad, "personal")).isEqualTo(1_329_868_00L);
    assertThat(blad.get("kostnaderOre").asLong()).isEqualTo(3_463_847_00L);
    assertThat(blad.get("resultatOre").asLong()).isEqualTo(536_153_00L);
    assertThat(blad.get("ibOre").asLong()).isEqualTo(2_512_371_00L);
    assertThat(blad.get("ubOre").asLong()).isEqualTo(3_048_524_00L);
    assertThat(blad.get("kvarAttDisponeraOre").asLong()).isEqualTo(2_248_524_00L);
    assertThat(budget(2025).get("kvarAttDisponeraOre").asLong()).isEqualTo(3_701_865_00L);
    assertThat(budget(2026).get("kvarAttDisponeraOre").asLong()).isEqualTo(5_282_434_00L);
  }

  private static JsonNode rad(JsonNode blad, String namn) {
    return StreamSupport.stream(blad.get("sektioner").spliterator(), false)
        .flatMap(s -> StreamSupport.stream(s.get("rader").spliterator(), false))
        .filter(r -> r.get("rad").asString().equals(namn))
        .findFirst()
        .orElseThrow();
  }

  private static long summa(JsonNode blad, String slag) {
    return StreamSupport.stream(blad.get("sektioner").spliterator(), false)
        .filter(s -> s.get("slag").asString().equals(slag))
        .findFirst()
        .orElseThrow()
        .get("summaOre")
        .asLong();
  }

  private void verifikationerna_ar_noll(String arendeId) {
    JsonNode bok = som("ekonom.prov").get("/huvudbok?arendeId=" + arendeId).krav(200);
    assertThat(bok.get("totalt").asInt()).as("reservation och beviljande").isEqualTo(2);
    bok.get("innehall")
        .forEach(
            v ->
                assertThat(
                        StreamSupport.stream(v.get("konteringar").spliterator(), false)
                            .mapToLong(k -> k.get("beloppOre").asLong())
                            .sum())
                    .isZero());
  }

  private static void tidslinjen_berattar(Arendevag vag) {
    Api chef = vag.som("forbundschef");
    JsonNode arende = chef.get("/arenden/" + vag.arendeId()).krav(200);
    assertThat(arende.get("diarienummer").asString()).matches("PROV 2023-\\d{4}");
    assertThat(arende.get("steg").asString()).isEqualTo("insats");
    assertThat(arende.get("status").asString()).isEqualTo("beviljad");
    assertThat(
            chef.get("/arenden/" + vag.arendeId() + "/tidslinje").krav(200).get("totalt").asInt())
        .isGreaterThan(8);
    assertThat(
            chef.get("/arenden/" + vag.arendeId() + "/handlingar").krav(200).get("totalt").asInt())
        .as("ansökan, kvitto och tjänsteskrivelse åtminstone")
        .isGreaterThanOrEqualTo(3);
  }
}
