package se.samordna.andring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.insats.Insatsinsyn;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Forslagsstatus;

/**
 * Styrelsens väg till ändringarna: förslagen sätts upp, visas, prövas, och utförs eller avslutas i
 * beslutets egen transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Styrelsensandringar implements Andringsbeslut {

  private final ForslagStore store;
  private final InsatsStore insatser;
  private final Insatsinsyn insyn;
  private final Andringsbokforing bokforing;
  private final Andringsutforande utforande;
  private final Utforanden utforanden;
  private final Andringsvisning visning;

  Styrelsensandringar(
      ForslagStore store,
      InsatsStore insatser,
      Insatsinsyn insyn,
      Andringsbokforing bokforing,
      Andringsutforande utforande,
      Utforanden utforanden,
      Andringsvisning visning) {
    this.store = store;
    this.insatser = insatser;
    this.insyn = insyn;
    this.bokforing = bokforing;
    this.utforande = utforande;
    this.utforanden = utforanden;
    this.visning = visning;
  }

  @Override
  public List<Uppsatt> oppna() {
    return store.oppna().stream().map(this::uppsatt).toList();
  }

  private Uppsatt uppsatt(Andringsforslag f) {
    Insats insats = insats(f);
    return new Uppsatt(
        f.andringId(), insats.arende(), Andringsvisning.namn(f.forslag()), insats.rubrik());
  }

  private Insats insats(Andringsforslag f) {
    return insatser.hitta(f.insats()).orElseThrow();
  }

  @Override
  public void las(List<UUID> ids) {
    store.lasAlla(ids);
    insatser.lasAlla(forslagen(ids).stream().map(Andringsforslag::insats).toList());
  }

  @Override
  public Svar<List<Uppsatt>> sattUpp(List<UUID> ids) {
    store.lasAlla(ids);
    List<Uppsatt> uppsatta = new ArrayList<>();
    Set<UUID> sedda = new HashSet<>();
    for (UUID id : ids) {
      Optional<Andringsforslag> f = store.hitta(id);
      Optional<Hinder> hinder =
          f.isEmpty() ? Optional.of(Hinder.saknas(Mening.av("sak_8"))) : hinder(f.get(), sedda);
      if (hinder.isPresent()) {
        return Svar.nej(hinder.get());
      }
      store.satt(id, Forslagsstatus.UPPSATT);
      uppsatta.add(uppsatt(f.orElseThrow()));
    }
    return Svar.ja(uppsatta);
  }

  @Override
  public void slapp(List<UUID> ids) {
    store.lasAlla(ids);
    forslagen(ids).stream()
        .filter(f -> f.ar(Forslagsstatus.UPPSATT))
        .forEach(f -> store.satt(f.andringId(), Forslagsstatus.OPPET));
  }

  private static Optional<Hinder> hinder(Andringsforslag f, Set<UUID> sedda) {
    if (!sedda.add(f.insatsId())) {
      return Optional.of(Hinder.regel("samma_insats", Mening.av("samma_insats")));
    }
    if (f.ar(Forslagsstatus.UPPSATT)) {
      return Optional.of(Hinder.krock("redan_pa_listan", Mening.av("redan_pa_listan")));
    }
    return f.ar(Forslagsstatus.OPPET)
        ? Optional.empty()
        : Optional.of(Hinder.regel("inte_oppet", Mening.av("inte_oppet_3")));
  }

  @Override
  public List<Andringsbild> visa(List<UUID> ids) {
    return forslagen(ids).stream()
        .filter(f -> insyn.far(f.insats()))
        .map(f -> visning.av(f, insats(f)))
        .toList();
  }

  private List<Andringsforslag> forslagen(List<UUID> ids) {
    return ids.stream().flatMap(id -> store.hitta(id).stream()).toList();
  }

  @Override
  public List<Finansiering> okningar(List<UUID> ids) {
    return Andringsurval.okningar(forslagen(ids));
  }

  @Override
  public Svar<Klart> prova(Avgorande a) {
    return utforanden.av(a, forslagen(a.andringar())).sedan(bokforing::prova);
  }

  @Override
  public Svar<Klart> avgor(Avgorande a) {
    las(a.andringar());
    List<Andringsforslag> alla = forslagen(a.andringar());
    if (a.utfall().beviljar()) {
      return utforanden.av(a, alla).sedan(u -> utfor(a, alla, u));
    }
    alla.forEach(f -> utanBifall(a, f));
    return Svar.klart();
  }

  /** Avslag avslutar förslaget; återremiss, bordläggning och utgår lämnar det öppet. */
  private void utanBifall(Avgorande a, Andringsforslag f) {
    if (a.utfall() == Utfall.AVSLAG) {
      store.avgor(
          f.andringId(), Forslagsstatus.AVSLAGET, a.beslut(), visning.avgjort(f, insats(f)));
    } else {
      store.satt(f.andringId(), Forslagsstatus.OPPET);
    }
  }

  /** Alla pengar först, så att medlen låses före spåret. */
  private Svar<Klart> utfor(Avgorande a, List<Andringsforslag> alla, List<Utforande> u) {
    Map<UUID, Andringsforslag.Avgjort> fore = new HashMap<>();
    Svar<Klart> svar = Svar.klart();
    for (Utforande en : u) {
      fore.put(en.id(), visning.avgjort(en));
      svar = svar.sedan(ok -> bokforing.bokfor(en));
    }
    return svar.som(
        ok -> {
          u.forEach(utforande::anteckna);
          alla.forEach(
              f ->
                  store.avgor(
                      f.andringId(),
                      Forslagsstatus.UTFORT,
                      a.beslut(),
                      Objects.requireNonNull(fore.get(f.andringId()))));
          return ok;
        });
  }
}
