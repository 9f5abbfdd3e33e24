package se.samordna.forbund;

import org.junit.jupiter.api.DisplayName;
import se.samordna.budget.FientligFilprov;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Malltabell;

@DisplayName("F16, F25: registrets arbetsbok nekas som en budget när den vill illa")
class FientligRegisterbokTest extends FientligFilprov {

  @Override
  protected Svar<?> las(Innehall fil) {
    return Malltabell.alla(fil);
  }
}
