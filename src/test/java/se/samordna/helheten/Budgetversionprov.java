package se.samordna.helheten;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.samordna.stod.Api;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** En budgetversion genom API:t: läst in, satt på ett möte och bifallen. */
abstract class Budgetversionprov extends Integrationstest {

  static final String FORBUND = ".bksv";
  static final String DAG = "2023-10-12";

  /** Varje prov har sina egna år, som ingen annan budget rör. */
  static String budget(int ar, int lokal) {
    return """
    ar;slag;rad;lage;belopp_kr
    %1$d;intakt;Bidrag;medlemsbidrag;4000000
    %1$d;insats;Stöd;budgeterad;600000
    %1$d;kostnad;Lokal;;%3$d
    %1$d;eget_kapital;IB;;2500000
    %2$d;intakt;Bidrag;medlemsbidrag;4000000
    %2$d;insats;Stöd;budgeterad;500000
    """
        .formatted(ar, ar + 1, lokal);
  }

  Api ekonom() {
    return som("ekonom" + FORBUND);
  }

  String lasIn(String text) {
    return ekonom()
        .ladda("/budget/import", "fil", "budget.csv", text.getBytes(StandardCharsets.UTF_8))
        .krav(200)
        .get("versionId")
        .asString();
  }

  JsonNode version(String id) {
    return ekonom().get("/budget/versioner/" + id).krav(200);
  }

  Api.Svar flytta(String id, String status, String skal) {
    return ekonom()
        .post(
            "/budget/versioner/" + id + "/status",
            Map.of("version", version(id).get("version").asInt(), "status", status, "skal", skal));
  }

  static Map<String, Object> samrad(String medlem) {
    return new HashMap<>(
        Map.of("medlem", medlem, "dag", DAG, "satt", "mote", "vem", "Chefen", "synpunkt", "Bra"));
  }

  static List<String> koder(JsonNode version) {
    return texter(version.get("varningar"), "kod");
  }

  static List<String> texter(JsonNode lista, String falt) {
    return StreamSupport.stream(lista.spliterator(), false)
        .map(n -> n.get(falt).asString())
        .toList();
  }

  /** Svarar med sammanträdet och punkten. */
  String[] satt(String version, String tid, boolean offentligt) {
    String mote =
        som("forbundschef" + FORBUND)
            .post(
                "/sammantraden",
                Map.of("tid", tid, "plats", "X", "slag", "styrelse", "offentligt", offentligt))
            .krav(201)
            .get("sammantradeId")
            .asString();
    String punkt =
        som("forbundschef" + FORBUND)
            .post(
                "/sammantraden/" + mote + "/punkter",
                Map.of("rubrik", "Budget", "slag", "budget", "budgetVersionId", version))
            .krav(201)
            .get("punkt")
            .asString();
    return new String[] {mote, punkt};
  }

  void bifall(String... punkt) {
    som("ordforande" + FORBUND)
        .post(
            "/sammantraden/" + punkt[0] + "/upprop",
            Map.of(
                "narvarande",
                Bksv.STYRELSE.stream()
                    .map(p -> Map.of("person", p + FORBUND, "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
    som("ordforande" + FORBUND)
        .post(
            "/sammantraden/" + punkt[0] + "/punkter/" + punkt[1] + "/beslut",
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                "Enligt förslaget"))
        .krav(201);
  }
}
