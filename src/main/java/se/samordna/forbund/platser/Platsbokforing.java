package se.samordna.forbund.platser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Organanvandning;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Prövar en handling mot reglerna och skriver den: rader, historik, spår och version i ett. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Platsbokforing {

  /**
   * En handling.
   *
   * @param svar id:t som den ger tillbaka
   */
  record Handling(UUID svar, List<Platsandring> andringar, List<Platshandelse> handelser) {

    Handling {
      andringar = List.copyOf(andringar);
      handelser = List.copyOf(handelser);
    }
  }

  private final PlatsregisterStore store;
  private final Organanvandning anvandning;
  private final Spar spar;

  Platsbokforing(PlatsregisterStore store, Organanvandning anvandning, Spar spar) {
    this.store = store;
    this.anvandning = anvandning;
    this.spar = spar;
  }

  Svar<UUID> for_(Handling handling, List<Plats> fore, Instant nu) {
    List<Plats> efter = Platsandring.tillampa(fore, handling.andringar());
    Optional<Hinder> hinder =
        Platsregler.prova(new Platsregler.Lage(efter, handling.andringar(), senast()));
    if (hinder.isPresent()) {
      return Svar.nej(hinder.get());
    }
    if (!handling.andringar().isEmpty()) {
      skriv(handling, fore, nu);
    }
    return Svar.ja(handling.svar());
  }

  private void skriv(Handling handling, List<Plats> fore, Instant nu) {
    Aktor aktor = Inloggad.aktor();
    handling.andringar().forEach(a -> store.verkstall(aktor.forbund(), a));
    store.rakna();
    handling.handelser().forEach(h -> store.anteckna(h, aktor, nu));
    List<UUID> rorda = handling.andringar().stream().map(a -> a.plats().id()).toList();
    spar.skriv(
        "platser_andrade",
        "forbund:" + aktor.forbund(),
        Map.of("platser", fore.stream().filter(p -> rorda.contains(p.id())).toList()),
        Map.of(
            "platser", handling.andringar().stream().map(Platsandring::plats).toList(),
            "handelse",
                handling.handelser().stream().map(h -> h.mening().pa(Talsprak.SVENSKA)).toList()));
  }

  private Map<Organ, LocalDate> senast() {
    Map<Organ, LocalDate> senast = new EnumMap<>(Organ.class);
    for (Organ organ : Organ.values()) {
      anvandning.senast(organ).ifPresent(d -> senast.put(organ, d));
    }
    return senast;
  }
}
