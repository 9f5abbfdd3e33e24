package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /**
   * Ett bifall på en fri punkt.
   *
   * @param paragraf numret i årets följd
   */
  public record Sarskilt(UUID beslutId, LocalDate dag, int paragraf, String rubrik) {}

  /** De senaste bifallen på fria punkter: beslut om annat än ärenden och budget. */
  public List<Sarskilt> sarskilda() {
    return store.sarskilda();
  }

  /**
   * Ett beslut som bifaller, helt eller delvis, på en punkt utan eget ärende: ett särskilt beslut.
   */
  public Optional<Beslut> bifallet(BeslutId id) {
    return store.hitta(id).filter(b -> b.utfall().beviljar() && b.arende().isEmpty());
  }

  /** Beslutet som beviljade ärendet, helt eller delvis. */
  public Optional<Beslut> beviljande(ArendeId arende) {
    return store.beviljande(arende);
  }
}
