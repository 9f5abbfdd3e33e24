package se.samordna.inlasning;

import java.util.Optional;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Läser en budgetfil som långform, utan att någon väljer något. */
public final class Langformslasare {

  private Langformslasare() {}

  /** Filen som långform, eller varför den nekas (400) med radnummer. */
  public static Svar<Langform> las(Innehall fil, Optional<String> enhet) {
    Tolkningsval val = enhet.map(Tolkningsval.INGET::medEnhet).orElse(Tolkningsval.INGET);
    return Budgetfil.las(fil, val).sedan(Budgetfil::langform);
  }
}
