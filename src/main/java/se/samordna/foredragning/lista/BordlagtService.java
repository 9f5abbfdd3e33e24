package se.samordna.foredragning.lista;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Det som väntar på att sättas upp igen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
public class BordlagtService {

  private final BordlagtList bordlagt;

  BordlagtService(BordlagtList bordlagt) {
    this.bordlagt = bordlagt;
  }

  /** Äldst först. */
  public List<Bordlagt> vantar() {
    return bordlagt.vantar();
  }
}
