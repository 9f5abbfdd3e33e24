package se.samordna.bench;

import java.util.Locale;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;

/**
 * Mäter mot ett program som är igång: slutförd uppgift till nästa synlig bredvid motorns eget steg,
 * och de offentliga sidorna. Motorns steg mäts i samma körning, varannan gång, så att maskinens
 * last drabbar båda lika.
 */
public final class Matning {

  private static final int UPPVARMNING = 30;
  private static final int STEG = 150;
  private static final int BESLUT = 5;

  private Matning() {}

  /** Argument: programmets port, realmens adress, Zeebes adress. */
  public static void main(String[] arg) throws Exception {
    Arendesteg steg = new Arendesteg(Api.mot(Integer.parseInt(arg[0]), arg[1]));
    uppgifter(steg, arg[2]);
    beslut(steg);
    Offentligmatning.mat(Integer.parseInt(arg[0]));
  }

  private static void uppgifter(Arendesteg steg, String zeebe) throws Exception {
    Arendevag vag = steg.nytt().ide("Mätning av steg");
    Tider vara = new Tider();
    Tider motorns = new Tider();
    try (BaraMotorn motorn = new BaraMotorn(zeebe)) {
      for (int nr = 0; nr < UPPVARMNING + STEG; nr++) {
        long ett = steg.uppgift(vag);
        long annat = motorn.steg();
        if (nr >= UPPVARMNING) {
          vara.med(ett);
          motorns.med(annat);
        }
      }
    }
    skriv("Uppgift klar → nästa synlig, p50 (ms)", vara.p(50), motorns.p(50));
    skriv("Uppgift klar → nästa synlig, p95 (ms)", vara.p(95), motorns.p(95));
  }

  /** Jämförs med tiden för beslutets eget svar: resten är processens steg till bokföringen. */
  private static void beslut(Arendesteg steg) {
    Tider bokfort = new Tider();
    Tider svar = new Tider();
    for (int nr = 0; nr < BESLUT; nr++) {
      String rubrik = "Mätning av beslut " + nr;
      Arendesteg.Beslut beslut = steg.beslut(steg.tillStyrelsen(rubrik), rubrik);
      bokfort.med(beslut.bokfort());
      svar.med(beslut.svar());
    }
    skriv("Beslut → bokfört i GET /budget, p50 (ms)", bokfort.p(50), svar.p(50));
  }

  /** Namn, mätt, jämfört: tabbade fält som ./bench ställer upp. */
  private static void skriv(String namn, double matt, double jamfort) {
    System.out.println(String.format(Locale.ROOT, "%s\t%.1f\t%.1f", namn, matt, jamfort));
  }
}
