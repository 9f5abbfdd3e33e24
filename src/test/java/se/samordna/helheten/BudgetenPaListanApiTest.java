package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

@DisplayName("Budgeten på föredragningslistan: siffrorna är desamma före och efter beslutet")
class BudgetenPaListanApiTest extends Budgetversionprov {

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
