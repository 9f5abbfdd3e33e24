package se.samordna.overtagande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** Förbundet TAGA, som började här med insatser i gång: raderna, och insatser att ta över. */
abstract class Overtagandeprov extends Integrationstest {

  static final List<String> LEDAMOTER = List.of("ordforande", "vice", "ledamot.fk", "ledamot.af");

  Arendevag vag() {
    return new Arendevag(this, "taga", List.of("burlov", "region", "fk", "af"), "burlov", "region");
  }

  Api chef() {
    return som("forbundschef.taga");
  }

  Api ekonom() {
    return som("ekonom.taga");
  }

  /** Budgetraden bland dem som återstår. */
  Optional<JsonNode> kvar(String rad) {
    return StreamSupport.stream(
            chef()
                .get("/insatser/overtagna/kvar?antal=200")
                .krav(200)
                .get("innehall")
                .spliterator(),
            false)
        .filter(r -> r.get("rad").asString().equals(rad))
        .findFirst();
  }

  /** Radens pengar per år, så som de ska tas över; {@code utbetalt} i ören per år. */
  List<Map<String, Object>> pengar(String rad, Map<Integer, Long> utbetalt) {
    JsonNode r = kvar(rad).orElseThrow();
    List<Map<String, Object>> alla = new ArrayList<>();
    r.get("kvar")
        .forEach(
            a ->
                alla.add(
                    Map.of(
                        "ar", a.get("ar").asInt(),
                        "radId", r.get("radId").asString(),
                        "beviljatOre", a.get("beloppOre").asLong(),
                        "utbetaltOre", utbetalt.getOrDefault(a.get("ar").asInt(), 0L))));
    return alla;
  }

  static Map<String, Object> insats(String rubrik, List<Map<String, Object>> pengar) {
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("rubrik", rubrik);
    kropp.put("insatstyp", "samverkansteam");
    kropp.put("niva", "individ");
    kropp.put(
        "parter",
        List.of(
            Map.of("medlem", "burlov", "kontakt", "sokande.burlov.taga", "roll", "huvudman"),
            Map.of("medlem", "region", "kontakt", "sokande.region.taga", "roll", "deltagare")));
    kropp.put("styrgrupp", List.of("styrgrupp.taga"));
    kropp.put(
        "mal",
        List.of(
            Map.of(
                "text", "Fler går vidare till arbete",
                "matt", "Andel av de avslutade",
                "utgangslage", "15 %",
                "malvarde", "30 %",
                "kalla", "Huvudmannens sammanställning")));
    kropp.put("start", "2023-01-01");
    kropp.put("slut", "2024-12-31");
    kropp.put("beslut", Map.of("dag", "2022-11-23", "paragraf", "37"));
    kropp.put("pengar", pengar);
    kropp.put("rapportrytm", "tertial");
    kropp.put("nastaRapport", "2023-12-31");
    return kropp;
  }

  static Map<String, Object> med(Map<String, Object> kropp, String falt, Object varde) {
    Map<String, Object> ny = new LinkedHashMap<>(kropp);
    ny.put(falt, varde);
    return ny;
  }

  /** Insatsens pengar: stadium och år, i kronor. */
  Map<String, Long> stadier(String insats) {
    Map<String, Long> kronor = new TreeMap<>();
    chef()
        .get("/insatser/" + insats)
        .krav(200)
        .get("pengar")
        .forEach(
            p ->
                kronor.put(
                    p.get("stadium").asString() + " " + p.get("ar").asInt(),
                    p.get("beloppOre").asLong() / 100));
    return kronor;
  }

  /** Budgetbladet så som API:t visar det, utan stadiet utbetalt. */
  String blad(int ar) {
    return chef()
        .get("/budget/" + ar)
        .krav(200)
        .toString()
        .replaceAll("\"utbetaltOre\":\\d+", "\"utbetaltOre\":?");
  }
}
