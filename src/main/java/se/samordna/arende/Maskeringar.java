package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;

/** De maskeringar som gäller, för dem som visar något offentligt. Kräver anroparens transaktion. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Maskeringar {

  private final MaskeringStore store;

  Maskeringar(MaskeringStore store) {
    this.store = store;
  }

  public Map<ArendeId, Maskering> gallande() {
    return store.gallande();
  }
}
