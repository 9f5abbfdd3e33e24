package se.samordna.foredragning.lista;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.mote.PunktId;

/** Läser listan låst, så att det som ändrar den går ett i taget. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Listlasning {

  private final ListaStore store;

  Listlasning(ListaStore store) {
    this.store = store;
  }

  /** Listan låst, med sina punkter i ordning. */
  record Lista(Listmote mote, List<Listpunkt> punkter) {

    Lista {
      punkter = List.copyOf(punkter);
    }

    Optional<Listpunkt> punkt(PunktId id) {
      return punkter.stream().filter(p -> p.id().equals(id)).findFirst();
    }
  }

  /** En punkt på en låst lista. */
  record Plats(Listmote mote, Listpunkt punkt) {}

  Svar<Lista> las(SammantradeId mote) {
    return Svar.finns(store.las(mote), Mening.av("sak_5"))
        .som(m -> new Lista(m, store.punkter(mote)));
  }

  /** Punkten, när reglerna släpper igenom. */
  Svar<Plats> las(
      SammantradeId mote, PunktId punkt, BiFunction<Listmote, Listpunkt, Optional<Hinder>> regler) {
    return las(mote)
        .sedan(
            l ->
                Svar.finns(l.punkt(punkt), Mening.av("sak_28"))
                    .sedan(p -> prova(new Plats(l.mote(), p), regler)));
  }

  private static Svar<Plats> prova(
      Plats plats, BiFunction<Listmote, Listpunkt, Optional<Hinder>> regler) {
    return regler
        .apply(plats.mote(), plats.punkt())
        .<Svar<Plats>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(plats));
  }
}
