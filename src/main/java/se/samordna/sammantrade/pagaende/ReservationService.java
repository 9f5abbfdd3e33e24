package se.samordna.sammantrade.pagaende;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Punktlas;

/** Reservation mot ett beslut, innan sammanträdet avslutats (R14). */
@Service
@Transactional
public class ReservationService {

  private final Punktlas lage;
  private final ReservationStore store;
  private final Spar spar;
  private final Klocka klocka;

  ReservationService(Punktlas lage, ReservationStore store, Spar spar, Klocka klocka) {
    this.lage = lage;
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Antecknar reservationen. Var och en reserverar sig själv, den som leder också åt andra. Svarar
   * med beslutets id. Nekas: roll (403), {@code sammantradet_avslutat} (409), {@code inget_beslut},
   * {@code deltog_inte} (422), {@code redan_reserverat} (409).
   *
   * @param vem den som reserverar sig; tomt är den inloggade
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<UUID> reservera(
      SammantradeId mote, PunktId punkt, Optional<String> vem, String text) {
    String person = vem.orElseGet(() -> Inloggad.aktor().anvandare());
    return lage.las(mote, punkt)
        .sedan(l -> Punktvakt.talarFor(l, person))
        .sedan(l -> l.mote().oavslutat())
        .sedan(m -> new Granskning().text("text", text, 4_000).svar(m))
        .sedan(m -> prova(store.beslut(punkt), person))
        .sedan(beslut -> spara(beslut, person, text.strip()));
  }

  static Svar<UUID> prova(Optional<ReservationStore.Fattat> beslut, String person) {
    if (beslut.isEmpty()) {
      return Svar.nej(Hinder.regel("inget_beslut", Mening.av("inget_beslut")));
    }
    return beslut.get().deltog().contains(person)
        ? Svar.ja(beslut.get().id())
        : Svar.nej(Hinder.regel("deltog_inte", Mening.av("deltog_inte")));
  }

  private Svar<UUID> spara(UUID beslut, String person, String text) {
    if (!store.spara(beslut, person, text, Inloggad.aktor(), klocka.nu())) {
      return Svar.nej(Hinder.krock("redan_reserverat", Mening.av("redan_reserverat")));
    }
    spar.skriv(
        "reservation_antecknad",
        "beslut:" + beslut,
        Map.of(),
        Map.of("person", person, "text", text));
    return Svar.ja(beslut);
  }
}
