package se.samordna.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Förbundets ordning, daterad (R5): vad som gäller en dag, och en ny version från en dag. */
@Service
@Transactional
public class OrdningService {

  private final OrdningStore store;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  OrdningService(OrdningStore store, Register register, Spar spar, Klocka klocka) {
    this.store = store;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Versionen som gäller den dagen; lagens värden när inget är bestämt. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public Ordningsversion visa(LocalDate dag) {
    return versioner().stream()
        .filter(v -> v.fran().filter(f -> !f.isAfter(dag)).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                new Ordningsversion(
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Ordning.lagens(),
                    Ordningsversion.Gallande.av(Ordning.lagens())));
  }

  /** Versionerna, senast först. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public List<Ordningsversion> versioner() {
    List<OrdningStore.Rad> rader = store.alla();
    return rader.stream()
        .map(
            r ->
                new Ordningsversion(
                    Optional.of(r.fran()),
                    rader.stream()
                        .map(OrdningStore.Rad::fran)
                        .filter(f -> f.isAfter(r.fran()))
                        .min(LocalDate::compareTo)
                        .map(f -> f.minusDays(1)),
                    r.version(),
                    r.ordning(),
                    Ordningsversion.Gallande.av(r.ordning())))
        .toList();
  }

  /**
   * En ny version från en dag som inte varit. Finns dagen redan, men inte börjat gälla, ersätts den
   * när {@code version} är dess version.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Ordningsversion> bestam(LocalDate fran, Optional<Integer> version, Ordning ordning) {
    return new Granskning()
        .dag("fran", fran)
        .svar(ordning)
        .sedan(
            o ->
                Ordningsgranskning.granska(
                    o, fran, register.medlemmar().stream().map(Medlem::kod).toList()))
        .sedan(o -> spara(fran, version, o));
  }

  private Svar<Ordningsversion> spara(LocalDate fran, Optional<Integer> version, Ordning ordning) {
    if (fran.isBefore(klocka.idag())) {
      return Svar.nej(Hinder.regel("redan_gallt", Mening.av("redan_gallt")));
    }
    Optional<OrdningStore.Rad> forut =
        store.alla().stream().filter(r -> r.fran().equals(fran)).findFirst();
    Optional<Hinder> hinder = skriv(fran, version, ordning, forut);
    if (hinder.isPresent()) {
      return Svar.nej(hinder.get());
    }
    spar.skriv(
        "ordning_bestamd",
        "forbund:" + Inloggad.aktor().forbund(),
        forut.map(r -> Map.of("fran", r.fran(), "ordning", r.ordning())).orElse(Map.of()),
        Map.of("fran", fran, "ordning", ordning));
    return Svar.ja(visa(fran));
  }

  private Optional<Hinder> skriv(
      LocalDate fran,
      Optional<Integer> version,
      Ordning ordning,
      Optional<OrdningStore.Rad> forut) {
    if (forut.isEmpty()) {
      return store.laggTill(Inloggad.aktor().forbund(), fran, ordning)
          ? Optional.empty()
          : Optional.of(Hinder.inaktuellVersion());
    }
    if (!fran.isAfter(klocka.idag())) {
      return Optional.of(Hinder.regel("finns_redan", Mening.av("finns_redan", fran)));
    }
    if (version.isEmpty()) {
      return Optional.of(Hinder.regel("finns_redan", Mening.av("finns_redan_2", fran)));
    }
    return store.ersatt(fran, version.get(), ordning)
        ? Optional.empty()
        : Optional.of(Hinder.inaktuellVersion());
  }
}
