package se.samordna.ansokan;

import java.util.List;
import java.util.Map;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** En ansökan på väg: från workshopen till ett helt skrivet utkast. */
abstract class Ansokansprov extends Integrationstest {

  static final String RUBRIK = "Förstudie om samordnat stöd";

  Arendevag utkast() {
    return new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region").ide(RUBRIK).workshop();
  }

  Arendevag skrivet() {
    return utkast().skriv(RUBRIK, Map.of(2030, 100_000_00L));
  }

  static String ansokan(Arendevag vag) {
    return "/ansokningar/" + vag.arendeId();
  }

  static Api.Svar slutfor(Arendevag vag, String typ) {
    JsonNode uppgift = vag.uppgift("sokande.vellinge", typ);
    return vag.som("sokande.vellinge")
        .post(
            "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
            Map.of("version", uppgift.get("version").asInt()));
  }

  static List<String> tidslinje(Arendevag vag, String roll) {
    return vag.som(roll)
        .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(h -> h.get("text").asString())
        .toList();
  }
}
