package se.samordna.inlasning;

import java.util.List;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** En läst budgetfil: hur den förstås, och raderna den ger. */
public final class Budgetfil {

  private final Tolkning tolkning;
  private final Svar<Langform> langform;

  Budgetfil(Tolkning tolkning, Svar<Langform> langform) {
    this.tolkning = tolkning;
    this.langform = langform;
  }

  /**
   * Läser filen och föreslår en tolkning, med {@code val} i stället där något är valt. Nej (400)
   * när filen inte kan läsas alls, eller inte har några rader.
   */
  public static Svar<Budgetfil> las(Innehall fil, Tolkningsval val) {
    return Tabellasare.las(fil, val.blad()).sedan(tabell -> las(tabell, val));
  }

  private static Svar<Budgetfil> las(Ratabell tabell, Tolkningsval val) {
    if (tabell.rader().size() < 2) {
      return Svar.nej(
          Filhinder.med(Filhinder.fil(Mening.av("fil_utan_rader")), tabell.anmarkningar()));
    }
    if (Rubrikrad.liknar(tabell.rader().getFirst())) {
      return Langlasning.las(tabell, val).som(f -> f.med(tabell.anmarkningar()));
    }
    Bredform bred = Tolkare.bred(tabell, val);
    return Svar.ja(new Budgetfil(bred.tolkning(), bred.langform()).med(tabell.anmarkningar()));
  }

  /** Det som gäller hela filen står först bland frågorna, på rad 0. */
  private Budgetfil med(List<String> anmarkningar) {
    List<Langform.Fraga> forst = anmarkningar.stream().map(a -> new Langform.Fraga(0, a)).toList();
    Svar<Langform> medForst =
        switch (langform) {
          case Svar.Ja<Langform>(Langform l) -> Svar.ja(l.medForst(forst));
          case Svar.Nej<Langform>(Hinder h) -> Svar.nej(Filhinder.med(h, anmarkningar));
        };
    return new Budgetfil(tolkning, medForst);
  }

  /** Hur filen förstås. */
  public Tolkning tolkning() {
    return tolkning;
  }

  /** Raderna, eller vilka som nekas och varför. */
  public Svar<Langform> langform() {
    return langform;
  }
}
