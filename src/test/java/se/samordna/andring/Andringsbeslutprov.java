package se.samordna.andring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** En insats som ska ändras: förslaget, mötet som prövar det, och insatsens pengar. */
abstract class Andringsbeslutprov extends Integrationstest {

  static final List<String> LEDAMOTER =
      List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.staffanstorp", "ledamot.fk");
  static final long ORE = 20_000_00L;

  final Arendevag vag = nyVag();

  Arendevag nyVag() {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  String insats(Arendevag ny, String rubrik) {
    return ny.tillStyrelsen(rubrik, Map.of(2024, ORE), List.of(eget(2024, ORE)))
        .insats(LEDAMOTER, List.of(eget(2024, ORE)));
  }

  Api chef() {
    return som("forbundschef.bksv");
  }

  Api ordforande() {
    return som("ordforande.bksv");
  }

  static Map<String, Object> eget(int ar, long ore) {
    return Map.of("ar", ar, "beloppOre", ore, "finansiering", "eget_kapital");
  }

  static Map<String, Object> forlangning(List<Map<String, Object>> okningar) {
    return Map.of(
        "slag", "forlangning",
        "skal", "Metoden behöver ett halvår till",
        "nyttSlut", "2025-06-30",
        "okningar", okningar);
  }

  String forslag(String insats, Map<String, Object> kropp) {
    return chef()
        .post("/insatser/" + insats + "/andringar/forslag", kropp)
        .krav(201)
        .get("andringId")
        .asString();
  }

  Arendevag.Mote mote(String andring) {
    return vag.sammantrade(LEDAMOTER, Map.of("andringId", andring));
  }

  static Map<String, Object> beslut(String utfall, List<Map<String, Object>> belopp) {
    return Map.of(
        "utfall", utfall, "belopp", belopp, "villkor", List.of(), "motivering", "Enligt.");
  }

  JsonNode insatsen(String insats) {
    return som("sokande.vellinge.bksv").get("/insatser/" + insats).krav(200);
  }

  Map<String, Long> pengar(String insats) {
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

  String status(String insats, String andring) {
    return chef()
        .get("/insatser/" + insats + "/andringar/forslag/" + andring)
        .krav(200)
        .get("status")
        .asString();
  }

  JsonNode punkten(Api vem, Arendevag.Mote mote) {
    return StreamSupport.stream(
            vem.get("/sammantraden/" + mote.sammantradeId()).krav(200).get("punkter").spliterator(),
            false)
        .filter(p -> p.get("punkt").asString().equals(mote.punkt()))
        .findFirst()
        .orElseThrow();
  }

  long kvar(int ar, String fraga) {
    return som("ekonom.bksv")
        .get("/budget/" + ar + fraga)
        .krav(200)
        .get("kvarAttDisponeraOre")
        .asLong();
  }
}
