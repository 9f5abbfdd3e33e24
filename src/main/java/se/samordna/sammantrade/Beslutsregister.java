package se.samordna.sammantrade;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;

/** Fattade beslut, för dem som verkställer dem. Kräver anroparens transaktion. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Beslutsregister {

  private final BeslutStore store;

  Beslutsregister(BeslutStore store) {
    this.store = store;
  }

  public Optional<Beslut> hitta(BeslutId id) {
    return store.hitta(id);
  }

  /** Vad som står offentligt i stället för punktens rubrik, när den är begränsad (R28). */
  public Optional<Begransning> begransning(BeslutId id) {
    return store.begransning(id);
  }

  /** Lagrummet och den publika rubriken. */
  public record Begransning(String lagrum, String publikRubrik) {}

  /** Det senaste beslut som beviljade ärendet, helt eller delvis. */
  public Optional<Beslut> beviljande(ArendeId arende) {
    return store.beviljande(arende);
  }
}
