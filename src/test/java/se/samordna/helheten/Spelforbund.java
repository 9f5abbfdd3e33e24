package se.samordna.helheten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Provbudget;
import tools.jackson.databind.JsonNode;

/**
 * Ett eget förbund (SPEL) som ingen annan test rör, och de ärenden i olika skeden som de inspelade
 * anropen frågar om: ett utkast, ett hos styrelsen med öppet sammanträde, och en beviljad insats.
 */
final class Spelforbund {

  private static final String FORBUND = "spel";
  private static final List<String> MEDLEMMAR = List.of("burlov", "region", "fk", "af");
  private static final List<String> LEDAMOTER =
      List.of("ordforande", "vice", "ledamot.fk", "ledamot.af");
  private static final int AR = 2024;
  private static final long ORE = 60_000_00L;
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", AR, "beloppOre", ORE, "finansiering", "eget_kapital"));

  private final Integrationstest test;
  private final Map<String, String> id = new LinkedHashMap<>();

  Spelforbund(Integrationstest test) {
    this.test = test;
  }

  /** Går vägarna och svarar med id:n under de namn som tabellen över anropen använder. */
  Map<String, String> ga() {
    lasInBudget();
    beviljad();
    hosStyrelsen();
    utkast();
    return id;
  }

  private Arendevag vag() {
    return new Arendevag(test, FORBUND, MEDLEMMAR, "burlov", "region");
  }

  private void lasInBudget() {
    JsonNode svar = Provbudget.lasIn(vag().som("ekonom"));
    id.put("budgetversion", svar.get("versionId").asString());
  }

  private void beviljad() {
    Arendevag vag = vag().tillStyrelsen("Stödteam", Map.of(AR, ORE), BELOPP);
    id.put("arende", vag.arendeId());
    id.put("insats", vag.insats(LEDAMOTER, BELOPP));
    vag.uppgift("sokande.burlov", "lamna_rapport");
    id.put("mote", forsta(vag, "/sammantraden", "sammantradeId"));
    String mote = "/sammantraden/" + id.get("mote");
    JsonNode punkt = vag.som("administrator").get(mote).krav(200).get("punkter").get(0);
    id.put("punkt", punkt.get("punkt").asString());
  }

  private void hosStyrelsen() {
    Arendevag vag = vag().tillStyrelsen("Förstudie", Map.of(AR, ORE), BELOPP);
    // En egen tid: listan ordnas efter den.
    Arendevag.Mote mote =
        vag.sammantrade(LEDAMOTER, Map.of("arendeId", vag.arendeId()), "2023-11-20T08:30:00Z");
    id.put("forslag", vag.arendeId());
    id.put("oppet", mote.sammantradeId());
    id.put("oppenpunkt", mote.punkt());
  }

  private void utkast() {
    Arendevag vag = vag().ide("Gröna jobb").workshop();
    id.put("utkast", vag.arendeId());
    id.put("uppgift", vag.uppgift("sokande.burlov", "skriv_ansokan").get("uppgiftId").asString());
  }

  private static String forsta(Arendevag vag, String lista, String falt) {
    Optional<JsonNode> rad =
        StreamSupport.stream(
                vag.som("administrator").get(lista).krav(200).get("innehall").spliterator(), false)
            .findFirst();
    return rad.orElseThrow().get(falt).asString();
  }
}
