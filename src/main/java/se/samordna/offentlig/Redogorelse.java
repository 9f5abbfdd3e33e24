package se.samordna.offentlig;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;

/**
 * Redogörelsen för de offentliga sidornas tillgänglighet (R32, DOS-lagen 13 §).
 *
 * @param nummer 0 tills förbundet skrivit sin egen
 * @param forenlighet koden för {@link Forenlighet}, så som den skrevs
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
    return new Redogorelse(0, Kod.av(Forenlighet.DELVIS), "", idag, "", "");
  }

  private Optional<Forenlighet> graden() {
    return Kod.tolka(Forenlighet.class, forenlighet);
  }

  Granskning granska(LocalDate idag) {
    return new Granskning()
        .krav(graden().isPresent(), "forenlighet", "okant_varde", Mening.av("okant_varde_10"))
        .text("brister", brister, LANGST)
        .krav(
            graden().filter(Forenlighet.HELT::equals).isPresent() || !brister.isBlank(),
            "brister",
            "saknas",
            Mening.av("saknas_31"))
        .krav(!granskad.isAfter(idag), "granskad", "framtida", Mening.av("framtida"))
        .obligatorisk("hur", hur, LANGST)
        .obligatorisk("kontakt", kontakt, LANGST);
  }
}
