package se.samordna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;

/**
 * Det som skiljer motorerna åt, mätt på samma sätt i ett program på den ena eller den andra. Ett
 * mått per rad, namn och värde: ./bench ställer motorerna bredvid varandra.
 */
public final class Motormatning {

  private static final int UPPVARMNING = 50;
  private static final int STEG = 150;
  private static final int BESLUT = 10;
  private static final int SAMTIDIGA = 8;
  private static final int LIVSCYKLER = 24;
  private static final int FALL = 3;
  private static final double SEKUND = 1_000_000_000.0;

  private final Arendesteg steg;

  private Motormatning(Arendesteg steg) {
    this.steg = steg;
  }

  /**
   * Argument: programmets port, realmens adress, filen med programmets process, och filen med
   * motorns process om den har en egen.
   */
  public static void main(String[] arg) throws Exception {
    Motormatning matning =
        new Motormatning(new Arendesteg(Api.mot(Integer.parseInt(arg[0]), arg[1])));
    matning.uppgifter();
    matning.beslut();
    matning.livscykler();
    matning.fall("programmet", arg[2]);
    if (arg.length > 3) {
      matning.fall("motorn", arg[3]);
    }
  }

  private void uppgifter() {
    Arendevag vag = steg.nytt().ide("Mätning av steg");
    Tider tider = new Tider();
    for (int nr = 0; nr < UPPVARMNING + STEG; nr++) {
      long ett = steg.uppgift(vag);
      if (nr >= UPPVARMNING) {
        tider.med(ett);
      }
    }
    skriv("Uppgift klar → nästa synlig, p50 (ms)", tider.p(50));
    skriv("Uppgift klar → nästa synlig, p95 (ms)", tider.p(95));
  }

  private void beslut() {
    Tider tider = new Tider();
    for (int nr = 0; nr < BESLUT; nr++) {
      String rubrik = "Mätning av beslut " + nr;
      tider.med(steg.beslut(steg.tillStyrelsen(rubrik), rubrik).bokfort());
    }
    skriv("Beslut → bokfört i GET /budget, p50 (ms)", tider.p(50));
  }

  private void livscykler() throws Exception {
    samtidigt(SAMTIDIGA, "Uppvärmning ");
    long start = System.nanoTime();
    samtidigt(LIVSCYKLER, "Livscykel ");
    skriv(
        "Idé → beviljat → avslutat, åtta åt gången (/s)",
        LIVSCYKLER / ((System.nanoTime() - start) / SEKUND));
  }

  private void samtidigt(int antal, String rubrik) throws Exception {
    try (ExecutorService tradar = Executors.newFixedThreadPool(SAMTIDIGA)) {
      List<? extends Future<?>> alla =
          IntStream.range(0, antal)
              .mapToObj(nr -> tradar.submit(() -> steg.livscykel(rubrik + nr)))
              .toList();
      for (Future<?> en : alla) {
        en.get();
      }
    }
  }

  /** En uppgift slutförs, och processen dödas i samma stund; ./start tar upp den igen. */
  private void fall(String vad, String pidfil) throws IOException {
    Tider tider = new Tider();
    for (int nr = 0; nr < FALL; nr++) {
      Arendevag vag = steg.nytt().ide("Fall " + vad + nr);
      String gammal = steg.workshop(vag).get("uppgiftId").asString();
      steg.vila(vag);
      doda(Path.of(pidfil));
      long start = System.nanoTime();
      Arendesteg.vanta(() -> framme(vag, gammal));
      tider.med(System.nanoTime() - start);
    }
    skriv("kill -9 på " + vad + " → nästa uppgift, p50 (s)", tider.p(50) / 1000);
  }

  /** Processen vars nummer står på filens första rad; en ny för varje gång den startats. */
  private static void doda(Path pidfil) throws IOException {
    long pid = Long.parseLong(Files.readAllLines(pidfil).getFirst());
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  private boolean framme(Arendevag vag, String gammal) {
    try {
      return steg.nyWorkshop(vag, gammal);
    } catch (RuntimeException | AssertionError nere) {
      return false;
    }
  }

  private static void skriv(String namn, double varde) {
    System.out.println(String.format(Locale.ROOT, "%s\t%.2f", namn, varde));
  }
}
