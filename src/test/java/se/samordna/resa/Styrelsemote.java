package se.samordna.resa;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

/**
 * Sammanträdet som resan handlar om: tre ärenden som drivits till styrelsen genom API:t, i ett eget
 * budgetår med hundra tusen kronor kvar över bufferten, och frågor till API:t om det.
 */
final class Styrelsemote {

  static final String FORBUND = "prov";
  static final int AR = 2031;
  static final long LITET = 10_000_00L;
  static final long STORT = 300_000_00L;
  private static final String BUDGET =
      """
      ar;slag;rad;lage;belopp_kr
      2031;intakt;Medlemsbidrag;medlemsbidrag;4000000
      2031;insats;Tidigare insats;beviljad;100000
      2031;kostnad;Kansli;;3900000
      2031;eget_kapital;Eget kapital IB;;900000
      2031;regel;Buffert 20 % av årlig tilldelning;;800000
      """;

  private final Function<String, Api> inloggad;
  private final LocalDate dag;
  private final String id;
  private final List<String> punkter = new ArrayList<>();
  private final List<Arendevag> arenden = new ArrayList<>();

  Styrelsemote(Function<String, Api> inloggad, LocalDate dag) {
    this.inloggad = inloggad;
    this.dag = dag;
    som("ekonom")
        .ladda(
            "/budget/import?enhet=kr", "fil", "budget.csv", BUDGET.getBytes(StandardCharsets.UTF_8))
        .krav(200);
    Map<String, Object> kallelse =
        Map.of(
            "tid",
            dag.atStartOfDay(Klocka.STOCKHOLM).toInstant().toString(),
            "plats",
            "Stadshuset",
            "slag",
            "styrelse",
            "offentligt",
            false);
    id =
        som("administrator")
            .post("/sammantraden", kallelse)
            .krav(201)
            .get("sammantradeId")
            .asString();
    List.of(LITET, LITET, STORT).forEach(this::arende);
  }

  private void arende(long ore) {
    Arendevag vag =
        new Arendevag(inloggad, FORBUND, Bksv.MEDLEMMAR, "vellinge", "region")
            .tillStyrelsen(rubrik(arenden.size() + 1), Map.of(AR, ore), List.of(finansiering(ore)));
    arenden.add(vag);
    punkter.add(
        som("administrator")
            .post("/sammantraden/" + id + "/punkter", Map.of("arendeId", vag.arendeId()))
            .krav(201)
            .get("punkt")
            .asString());
  }

  private static Map<String, Object> finansiering(long ore) {
    return Map.of("ar", AR, "beloppOre", ore, "finansiering", "eget_kapital");
  }

  private Api som(String roll) {
    return inloggad.apply(roll + "." + FORBUND);
  }

  /** Ärendet på en punkt, räknat från ett. */
  Arendevag arendet(int punkt) {
    return arenden.get(punkt - 1);
  }

  String rubrik(int punkt) {
    return "Nio webbläsare " + "ABC".charAt(punkt - 1);
  }

  String id() {
    return id;
  }

  LocalDate dag() {
    return dag;
  }

  String sida() {
    return "sammantraden/" + id;
  }

  String protokollsida() {
    return sida() + "/protokoll";
  }

  String titel() {
    return "Protokoll från styrelsens sammanträde " + dag;
  }

  /** Ordförandens bifall genom API:t, utan skäl till undantag. */
  Api.Svar bifall(int punkt, long ore) {
    return som("ordforande")
        .post(
            "/sammantraden/" + id + "/punkter/" + punkter.get(punkt - 1) + "/beslut",
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                List.of(finansiering(ore)),
                "villkor",
                List.of(),
                "motivering",
                "Förbi skärmen."));
  }

  /** Sammanträdet så som revisorn ser det. */
  JsonNode vy() {
    return som("revisor").get("/sammantraden/" + id).krav(200);
  }

  JsonNode protokoll() {
    return som("revisor").get("/sammantraden/" + id + "/protokoll").krav(200);
  }

  byte[] pdf() {
    return som("revisor").get("/sammantraden/" + id + "/protokoll/pdf").ratt().body();
  }
}
