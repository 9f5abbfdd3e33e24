package se.samordna.budget;

import org.junit.jupiter.api.DisplayName;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("F16, F25: filer som vill illa nekas tydligt, med begränsat minne")
class FientligFilTest extends FientligFilprov {

  @Override
  protected Svar<?> las(Innehall fil) {
    return Budgetfil.las(fil, Tolkningsval.INGET);
  }
}
