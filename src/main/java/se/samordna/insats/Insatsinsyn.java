package se.samordna.insats;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Insatsen om aktören får se dess ärende; annars finns den inte (404). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Insatsinsyn {

  private final InsatsStore store;
  private final Arenden arenden;

  Insatsinsyn(InsatsStore store, Arenden arenden) {
    this.store = store;
    this.arenden = arenden;
  }

  public Svar<Insats> synlig(InsatsId id) {
    return Svar.finns(
        store.hitta(id).filter(i -> arenden.oppna(i.arende()).arJa()), Mening.av("sak_24"));
  }

  /** Sant när den som frågar får se insatsens ärende. */
  public boolean far(InsatsId id) {
    return synlig(id).arJa();
  }

  public static <T> Svar<T> utom(Optional<Hinder> hinder, T varde) {
    return hinder.<Svar<T>>map(Svar::nej).orElseGet(() -> Svar.ja(varde));
  }
}
