package se.samordna.andring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Räknar ut en indexuppräkning ur registret, eller ur procenten. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Indexunderlagsrakning {

  private static final Hinder FEL_INDEX = Hinder.regel("fel_index", Mening.av("fel_index"));

  private final IndextalStore tal;

  Indexunderlagsrakning(IndextalStore tal) {
    this.tal = tal;
  }

  /**
   * Nej: {@code fel_index}, {@code indextal_saknas} (422).
   *
   * @param beviljat insatsens belopp per år nu
   */
  Svar<Indexunderlag> rakna(
      Andringsbegaran.Index index,
      List<Andringsbegaran.Okning> okningar,
      Map<Integer, Belopp> beviljat) {
    List<Arsbelopp> ar =
        okningar.stream()
            .map(Andringsbegaran.Okning::ar)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(a -> new Arsbelopp(a, beviljat.getOrDefault(a, Belopp.NOLL)))
            .toList();
    YearMonth bas = index.bas();
    YearMonth ny = index.ny();
    if (bas == null || ny == null) {
      return underlag(index.procent(), Optional.empty(), ar);
    }
    return Kod.tolka(Indexserie.class, Objects.requireNonNullElse(index.serie(), "kpi"))
        .map(
            s ->
                hitta(s, bas)
                    .sedan(b -> hitta(s, ny).som(n -> new Par(s, b, n)))
                    .sedan(p -> underlag(p.procent(), Optional.of(p), ar)))
        .orElseGet(() -> Svar.nej(FEL_INDEX));
  }

  private record Par(Indexserie serie, Indextal bas, Indextal ny) {

    BigDecimal procent() {
      return Indexrakning.procent(bas.varde(), ny.varde());
    }
  }

  private Svar<Indextal> hitta(Indexserie serie, YearMonth manad) {
    return tal.gallande(serie, manad)
        .map(Svar::ja)
        .orElseGet(
            () ->
                Svar.nej(
                    Hinder.regel(
                        "indextal_saknas", Mening.av("indextal_saknas", serie.name(), manad))));
  }

  private static Svar<Indexunderlag> underlag(
      @Nullable BigDecimal procent, Optional<Par> par, List<Arsbelopp> ar) {
    return Indexrakning.rimlig(procent)
        .map(
            p ->
                Svar.ja(
                    new Indexunderlag(
                        p,
                        par.map(x -> Kod.av(x.serie())),
                        par.map(x -> Indexunderlag.Tal.av(x.bas())),
                        par.map(x -> Indexunderlag.Tal.av(x.ny())),
                        ar)))
        .orElseGet(() -> Svar.nej(FEL_INDEX));
  }
}
