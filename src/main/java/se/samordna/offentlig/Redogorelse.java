package se.samordna.offentlig;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;

/**
 * Redogörelsen för de offentliga sidornas tillgänglighet (R32, DOS-lagen 13 §).
 *
 * @param nummer 0 tills förbundet skrivit sin egen
 * @param forenlighet helt, delvis eller inte förenlig med WCAG 2.1 AA
 * @param brister det som återstår; tomt när inget är känt
 * @param granskad när sidorna senast granskades
 * @param hur hur de granskades
 * @param kontakt hur man når förbundet i frågor om tillgänglighet
 */
public record Redogorelse(
    int nummer,
    String forenlighet,
    String brister,
    LocalDate granskad,
    String hur,
    String kontakt) {

  private static final int LANGST = 5_000;

  /** En redogörelse som skickas in; saknade fält blir tomma. */
  public static Redogorelse av(
      int nummer,
      @Nullable String forenlighet,
      @Nullable String brister,
      LocalDate granskad,
      @Nullable String hur,
      @Nullable String kontakt) {
    return new Redogorelse(
        nummer,
        Skrivet.text(forenlighet).strip(),
        Skrivet.text(brister).strip(),
        granskad,
        Skrivet.text(hur).strip(),
        Skrivet.text(kontakt).strip());
  }

  /** Den som gäller tills förbundet skrivit sin egen. */
  static Redogorelse forsta(LocalDate idag) {
    return new Redogorelse(0, "delvis", "", idag, "", "");
  }

  Granskning granska(LocalDate idag) {
    return new Granskning()
        .krav(
            forenlighet.matches("helt|delvis|inte"),
            "forenlighet",
            "okant_varde",
            Mening.av("okant_varde_10"))
        .text("brister", brister, LANGST)
        .krav(
            forenlighet.equals("helt") || !brister.isBlank(),
            "brister",
            "saknas",
            Mening.av("saknas_31"))
        .krav(!granskad.isAfter(idag), "granskad", "framtida", Mening.av("framtida"))
        .obligatorisk("hur", hur, LANGST)
        .obligatorisk("kontakt", kontakt, LANGST);
  }
}
