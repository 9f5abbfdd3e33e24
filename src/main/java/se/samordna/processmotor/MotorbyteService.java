package se.samordna.processmotor;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Sida;

/** Bytena av motor, för drift: när de gjordes, om de är klara och vilka ärenden som flyttades. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.har('drift')")
public class MotorbyteService {

  private final MotorbyteStore store;

  MotorbyteService(MotorbyteStore store) {
    this.store = store;
  }

  /** Senast först. */
  public Sida<Motorbyte> lista() {
    List<Motorbyte> alla = store.senaste(Sida.MEST);
    return new Sida<>(alla, alla.size());
  }

  /**
   * Ärendena som flyttats i ett byte.
   *
   * @param epok bytets epok; tomt för det senaste bytet
   */
  public Sida<FlyttatArende> arenden(Optional<Long> epok, Sida.Begaran sida) {
    return epok.or(() -> store.senaste(1).stream().map(Motorbyte::epok).findFirst())
        .map(e -> store.arenden(e, sida))
        .orElseGet(() -> new Sida<>(List.of(), 0));
  }
}
