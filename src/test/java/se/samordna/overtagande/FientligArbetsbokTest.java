package se.samordna.overtagande;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import se.samordna.budget.FientligFilprov;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Malltabell;

@DisplayName("F16, F25: en arbetsbok som vill illa nekas som en budget")
class FientligArbetsbokTest extends FientligFilprov {

  @Override
  protected Svar<?> las(Innehall fil) {
    return Malltabell.las(fil, Mallblad.INSATSER.namn(), List.of("Insats"));
  }
}
