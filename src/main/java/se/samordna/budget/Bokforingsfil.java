package se.samordna.budget;

import java.util.List;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Skriver underlag till byrån som SIE typ 4I, i anroparens transaktion. */
public interface Bokforingsfil {

  /**
   * Verifikationerna som en fil att läsa in i byråns program. Nekas (422) när en verifikation inte
   * går jämnt ut eller ett konto inte är ett nummer; varje fel nämner sin verifikation.
   */
  Svar<Innehall> verifikationer(List<Bokforingsunderlag> underlag);
}
