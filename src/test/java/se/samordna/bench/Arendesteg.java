package se.samordna.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

/** Stegen som mäts, gångna i BKSV i ett program som är igång. Tider i nanosekunder. */
record Arendesteg(Api api) {

  private static final int AR = 2024;
  private static final long ORE = 1_000_00L;
  private static final Map<String, Object> BELOPP =
      Map.of("ar", AR, "beloppOre", ORE, "finansiering", "eget_kapital");

  private static final Map<String, Object> BIFALL =
      Map.of(
          "utfall",
          "bifall",
          "belopp",
          List.of(BELOPP),
          "villkor",
          List.of(),
          "motivering",
          "Enligt förslaget.");
  private static final long PAUS_NANOS = 1_000_000;

  Arendevag nytt() {
    return new Arendevag(api::som, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  Arendevag tillStyrelsen(String rubrik) {
    return nytt().tillStyrelsen(rubrik, Map.of(AR, ORE), List.of(BELOPP));
  }

  /** En idé som läggs till vila ger genast en ny workshop: samma steg om och om igen. */
  long uppgift(Arendevag vag) {
    String gammal = workshop(vag).get("uppgiftId").asString();
    long start = System.nanoTime();
    vila(vag);
    vanta(() -> nyWorkshop(vag, gammal));
    return System.nanoTime() - start;
  }

  JsonNode workshop(Arendevag vag) {
    return vag.uppgift("forbundschef", "ideworkshop");
  }

  void vila(Arendevag vag) {
    vag.slutfor(
        "forbundschef",
        "ideworkshop",
        Map.of(
            "datum", "2023-11-20",
            "deltagare", List.of(),
            "anteckning", "Vilar.",
            "utfall", "vila"));
  }

  boolean nyWorkshop(Arendevag vag, String gammal) {
    JsonNode rader =
        vag.som("forbundschef")
            .get("/uppgifter?status=oppen&arendeId=" + vag.arendeId())
            .krav(200)
            .get("innehall");
    return !rader.isEmpty() && !rader.get(0).get("uppgiftId").asString().equals(gammal);
  }

  /** Ett beslut vid styrelsens bord. */
  Beslut beslut(Arendevag vag, String rubrik) {
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    long start = System.nanoTime();
    vag.som("ordforande").post(mote.vag("beslut"), BIFALL).krav(201);
    long svar = System.nanoTime() - start;
    vanta(() -> bokfort(vag, rubrik));
    return new Beslut(svar, System.nanoTime() - start);
  }

  /**
   * Hur lång tid ett beslut tog.
   *
   * @param svar beslutets eget svar
   * @param bokfort tills pengarna stod som beviljade i budgeten
   */
  record Beslut(long svar, long bokfort) {}

  private static boolean bokfort(Arendevag vag, String rubrik) {
    for (JsonNode sektion : vag.som("ekonom").get("/budget/" + AR).krav(200).get("sektioner")) {
      for (JsonNode rad : sektion.get("rader")) {
        if (rad.get("rad").asString().equals(rubrik) && rad.get("beviljatOre").asLong() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Från idé till beviljade medel, ett avböjt avtal och ett avslutat ärende. */
  void livscykel(String rubrik) {
    Arendevag vag = tillStyrelsen(rubrik);
    vag.som("ordforande").post(vag.sammantrade(Bksv.STYRELSE).vag("beslut"), BIFALL).krav(201);
    vag.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "avbojt"));
    vanta(
        () ->
            vag.som("forbundschef")
                .get("/arenden/" + vag.arendeId())
                .krav(200)
                .get("status")
                .asString()
                .equals("avslutad"));
  }

  static void vanta(BooleanSupplier villkor) {
    while (!villkor.getAsBoolean()) {
      LockSupport.parkNanos(PAUS_NANOS);
    }
  }
}
