package se.samordna.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

/**
 * Mäter mot ett program som är igång: slutförd uppgift till nästa synlig, och beslut till bokfört i
 * budgeten. Den bara motorns steg mäts i samma körning, varannan gång, så att maskinens last
 * drabbar båda lika.
 */
public final class Matning {

  private static final int UPPVARMNING = 30;
  private static final int STEG = 150;
  private static final int BESLUT = 5;
  private static final long PAUS_NANOS = 1_000_000;

  private final Api api;
  private final String zeebe;

  private Matning(Api api, String zeebe) {
    this.api = api;
    this.zeebe = zeebe;
  }

  /** Argument: programmets port, realmens adress, motorns adress. */
  public static void main(String[] arg) throws Exception {
    Matning matning = new Matning(Api.mot(Integer.parseInt(arg[0]), arg[1]), arg[2]);
    matning.uppgifter();
    matning.beslut();
    Offentligmatning.mat(Integer.parseInt(arg[0]));
  }

  private Arendevag nytt() {
    return new Arendevag(api::som, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  /** En idé som läggs till vila ger genast en ny workshop: samma steg om och om igen. */
  private void uppgifter() throws Exception {
    Arendevag vag = nytt().ide("Mätning av steg");
    try (BaraMotorn motorn = new BaraMotorn(zeebe)) {
      List<Long> vara = new ArrayList<>();
      List<Long> motorns = new ArrayList<>();
      for (int nr = 0; nr < UPPVARMNING + STEG; nr++) {
        long ett = steg(vag);
        long annat = motorn.steg();
        if (nr >= UPPVARMNING) {
          vara.add(ett);
          motorns.add(annat);
        }
      }
      skriv("Uppgift klar → nästa synlig, p50 (ms)", p(vara, 50), p(motorns, 50));
      skriv("Uppgift klar → nästa synlig, p95 (ms)", p(vara, 95), p(motorns, 95));
    }
  }

  private static long steg(Arendevag vag) {
    JsonNode fore = vag.uppgift("forbundschef", "ideworkshop");
    String gammal = fore.get("uppgiftId").asString();
    Api chef = vag.som("forbundschef");
    Map<String, Object> vila =
        Map.of(
            "version", fore.get("version").asInt(),
            "datum", "2023-11-20",
            "deltagare", List.of(),
            "anteckning", "Vilar.",
            "utfall", "vila");
    String inkorg = "/uppgifter?status=oppen&arendeId=" + vag.arendeId();
    long start = System.nanoTime();
    chef.post("/uppgifter/" + gammal + "/slutfor", vila).krav(200);
    vanta(
        () -> {
          JsonNode rader = chef.get(inkorg).krav(200).get("innehall");
          return !rader.isEmpty() && !rader.get(0).get("uppgiftId").asString().equals(gammal);
        });
    return System.nanoTime() - start;
  }

  private void beslut() {
    List<Long> vara = new ArrayList<>();
    List<Long> svar = new ArrayList<>();
    for (int nr = 0; nr < BESLUT; nr++) {
      ettBeslut("Mätning av beslut " + nr, vara, svar);
    }
    skriv("Beslut → bokfört i GET /budget, p50 (ms)", p(vara, 50), p(svar, 50));
  }

  /** Jämförs med tiden för beslutets eget svar: resten är processens steg till bokföringen. */
  private void ettBeslut(String rubrik, List<Long> vara, List<Long> svar) {
    Map<String, Object> belopp =
        Map.of("ar", 2024, "beloppOre", 1_000_00L, "finansiering", "eget_kapital");
    Arendevag vag =
        nytt()
            .ide(rubrik)
            .workshop()
            .skriv(rubrik, Map.of(2024, 1_000_00L))
            .lamnaIn()
            .kontrollera()
            .bered()
            .skrivFram(List.of(belopp));
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    Map<String, Object> bifall =
        Map.of(
            "utfall",
            "bifall",
            "belopp",
            List.of(belopp),
            "villkor",
            List.of(),
            "motivering",
            "Enligt förslaget.");
    long start = System.nanoTime();
    vag.som("ordforande").post(mote.vag("beslut"), bifall).krav(201);
    svar.add(System.nanoTime() - start);
    vanta(() -> bokfort(vag, rubrik));
    vara.add(System.nanoTime() - start);
  }

  private static boolean bokfort(Arendevag vag, String rubrik) {
    for (JsonNode sektion : vag.som("ekonom").get("/budget/2024").krav(200).get("sektioner")) {
      for (JsonNode rad : sektion.get("rader")) {
        if (rad.get("rad").asString().equals(rubrik) && rad.get("beviljatOre").asLong() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static void vanta(BooleanSupplier villkor) {
    while (!villkor.getAsBoolean()) {
      LockSupport.parkNanos(PAUS_NANOS);
    }
  }

  private static double p(List<Long> nanos, int procent) {
    long[] ordnade = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(ordnade);
    return ordnade[Math.min(ordnade.length - 1, ordnade.length * procent / 100)] / 1_000_000.0;
  }

  /** Namn, mätt, jämfört: tabbade fält som ./bench ställer upp. */
  private static void skriv(String namn, double matt, double jamfort) {
    System.out.println(String.format(Locale.ROOT, "%s\t%.1f\t%.1f", namn, matt, jamfort));
  }
}
