package se.samordna.forbund.registerbok;

import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

/** Vad en tjänst svarade om en rad. */
final class Radutfall {

  private Radutfall() {}

  /** Sant när det gick; annars står skälen vid raden. */
  static boolean av(Registerrad rad, Svar<?> svar) {
    if (svar instanceof Svar.Nej<?>(Hinder nej)) {
      if (nej.fel().isEmpty()) {
        rad.fel(nej.kod(), nej.mening());
      } else {
        nej.fel().forEach(f -> rad.fel(f.kod(), f.mening()));
      }
      return false;
    }
    return true;
  }
}
