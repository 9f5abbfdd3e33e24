package se.samordna.forbund.bildande;

import java.util.List;
import se.samordna.gemensam.Mening;

/** Det rummet som äger ett steg vet om vad som saknas i det. Varje steg utom det sista har ett. */
public interface Startkrav {

  Startsteg steg();

  /** Vad som återstår, en mening per sak; tomt när steget är gjort. */
  List<Mening> saknas();
}
