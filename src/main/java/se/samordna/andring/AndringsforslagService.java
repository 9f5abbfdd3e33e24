package se.samordna.andring;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;
import se.samordna.sammantrade.Andringsslag;
import se.samordna.sammantrade.Forslagsstatus;

/**
 * Förbundschefen förbereder ändringar av en insats, som styrelsen sedan beslutar om på en punkt.
 * Medan förslaget står på en föredragningslista ligger det fast.
 */
@Service
@Transactional
public class AndringsforslagService {

  private final Insatsinsyn insyn;
  private final ForslagStore store;
  private final Andringsbokforing bokforing;
  private final Indexunderlagsrakning index;
  private final Spar spar;
  private final Klocka klocka;

  AndringsforslagService(
      Insatsinsyn insyn,
      ForslagStore store,
      Andringsbokforing bokforing,
      Indexunderlagsrakning index,
      Spar spar,
      Klocka klocka) {
    this.insyn = insyn;
    this.store = store;
    this.bokforing = bokforing;
    this.index = index;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Det som ska skrivas: begäran med uträknade belopp, och uträkningen. */
  private record Innehall(Andringsbegaran begaran, Optional<Indexunderlag> underlag) {}

  /**
   * Förbereder en ändring. Nej i den här ordningen: form (400), {@code inget_beslut_behovs}, {@code
   * insatsen_pagar_inte}, slagets egna regler, {@code fel_index}, {@code indextal_saknas} (422).
   * Finansiering och pengar prövas av beslutet.
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Andringsforslag> forbered(InsatsId insats, Andringsbegaran b) {
    return insyn
        .synlig(insats)
        .sedan(i -> innehall(i, b).som(n -> forslag(i, n)))
        .som(
            f -> {
              store.spara(f);
              anteckna("andring_forberedd", f, Map.of());
              return f;
            });
  }

  /** Skriver om ett öppet förslag. Nej: {@code inte_oppet} (422), {@code inaktuell_version}. */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Andringsforslag> andra(InsatsId insats, UUID id, Andringsbegaran b) {
    return insyn
        .synlig(insats)
        .sedan(
            i ->
                oppet(i, id, b.version())
                    .sedan(fore -> innehall(i, b).som(n -> andra(fore, i, n))));
  }

  private Andringsforslag andra(Andringsforslag fore, Insats insats, Innehall n) {
    Andringsforslag nytt = forslag(insats, n);
    Andringsforslag efter =
        new Andringsforslag(
            fore.andringId(),
            fore.insatsId(),
            nytt.forslag(),
            nytt.underlag(),
            fore.status(),
            Optional.empty(),
            Optional.empty(),
            fore.version() + 1,
            fore.skapad(),
            fore.skapadAv());
    store.andra(efter);
    anteckna("andring_omskriven", efter, Map.of("forslag", fore.forslag()));
    return efter;
  }

  /** Tar tillbaka ett öppet förslag. Nej som {@link #andra}. */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Andringsforslag> aterkalla(InsatsId insats, UUID id, Optional<Integer> version) {
    return insyn
        .synlig(insats)
        .sedan(i -> oppet(i, id, version))
        .som(
            f -> {
              store.satt(id, Forslagsstatus.ATERKALLAT);
              anteckna("andring_aterkallad", f, Map.of("status", f.status()));
              return store.hitta(id).orElse(f);
            });
  }

  private Svar<Andringsforslag> oppet(Insats insats, UUID id, Optional<Integer> version) {
    return ForslagslasService.finns(store.las(id), insats)
        .sedan(f -> Insatsinsyn.utom(hinder(f, version.orElse(0)), f));
  }

  private static Optional<Hinder> hinder(Andringsforslag f, int version) {
    if (!f.ar(Forslagsstatus.OPPET)) {
      return Optional.of(
          Hinder.regel(
              "inte_oppet",
              f.ar(Forslagsstatus.UPPSATT) ? Mening.av("inte_oppet") : Mening.av("inte_oppet_2")));
    }
    return f.version() == version ? Optional.empty() : Optional.of(Hinder.inaktuellVersion());
  }

  private Svar<Innehall> innehall(Insats insats, Andringsbegaran b) {
    return b.granska()
        .svar(b)
        .sedan(ok -> Insatsinsyn.utom(prova(insats, b), b))
        .sedan(
            ok -> b.slaget().orElseThrow() == Andringsslag.INDEX ? uppraknat(insats, b) : rakt(b));
  }

  private static Optional<Hinder> prova(Insats insats, Andringsbegaran b) {
    Andringsslag slag = b.slaget().orElseThrow();
    return slag.kraverBeslut()
        ? Andringsregler.prova(insats, slag, b)
        : Optional.of(Hinder.regel("inget_beslut_behovs", Mening.av("inget_beslut_behovs")));
  }

  private static Svar<Innehall> rakt(Andringsbegaran b) {
    return Svar.ja(new Innehall(b, Optional.empty()));
  }

  private Svar<Innehall> uppraknat(Insats insats, Andringsbegaran b) {
    return index
        .rakna(b.index().orElseThrow(), b.okningar(), bokforing.beviljat(insats))
        .som(u -> new Innehall(b.med(u.hojningar(b.okningar())), Optional.of(u)));
  }

  private Andringsforslag forslag(Insats insats, Innehall n) {
    return new Andringsforslag(
        UUID.randomUUID(),
        insats.id().varde(),
        n.begaran(),
        n.underlag(),
        Forslagsstatus.OPPET,
        Optional.empty(),
        Optional.empty(),
        1,
        klocka.nu(),
        Inloggad.aktor().anvandare());
  }

  private void anteckna(String handelse, Andringsforslag f, Map<String, ?> fore) {
    spar.skriv(
        handelse,
        "andring:" + f.andringId(),
        fore,
        Map.of("insats", f.insatsId().toString(), "forslag", f.forslag()));
  }
}
