package se.samordna.insats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Aterforing;
import se.samordna.budget.Insatsmedel;
import se.samordna.budget.Medel;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.insats.AndringService.Provad;
import se.samordna.insats.Insatsandring.Slag;

/** Ändringens pengar: det som minskas läggs tillbaka först, sedan beviljas och avtalas det nya. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Andringsbokforing {

  private static final List<String> ALLA_STADIER =
      List.of("beviljat", "avtalat", "rekvirerat", "utbetalt");
  private static final List<String> OUTNYTTJAT = List.of("beviljat", "avtalat");

  private final Insatsmedel medel;
  private final Rekvisitionsstopp stopp;

  Andringsbokforing(Insatsmedel medel, Rekvisitionsstopp stopp) {
    this.medel = medel;
    this.stopp = stopp;
  }

  /** Vad som bokfördes, per år. */
  record Bokfort(
      Map<Integer, Belopp> minskat, Map<Integer, Belopp> okat, Optional<BigDecimal> procent) {}

  Svar<Bokfort> bokfor(Provad p, UUID id) {
    if (p.slag() == Slag.UPPHAVANDE) {
      stopp.stoppa(p.insats(), p.begaran().skal());
    }
    Optional<BigDecimal> procent = p.begaran().index().flatMap(Indexrakning::procent);
    List<Andringsbegaran.Okning> okningar =
        p.slag() == Slag.INDEX ? upprakning(p, procent.orElseThrow()) : p.begaran().okningar();
    Map<Integer, Belopp> minskat = minskat(p);
    return minska(p, id, minskat)
        .sedan(ok -> oka(p, id, okningar))
        .som(okat -> new Bokfort(minskat, okat, procent));
  }

  private List<Andringsbegaran.Okning> upprakning(Provad p, BigDecimal procent) {
    Map<Integer, Belopp> beviljat = summa(p, ALLA_STADIER);
    return p.begaran().okningar().stream()
        .map(
            o ->
                o.med(
                    Indexrakning.hojning(beviljat.getOrDefault(o.ar(), Belopp.NOLL), procent)
                        .ore()))
        .toList();
  }

  /** Utan angivna belopp: allt som inte rekvirerats. */
  private Map<Integer, Belopp> minskat(Provad p) {
    boolean allt =
        p.begaran().minskningar().isEmpty()
            && Stream.of(Slag.FORTIDA_SLUT, Slag.ATERFORING, Slag.UPPHAVANDE)
                .anyMatch(s -> s == p.slag());
    return allt ? summa(p, OUTNYTTJAT) : Rekvisition.summor(p.begaran().minskningar());
  }

  private Map<Integer, Belopp> summa(Provad p, List<String> stadier) {
    Map<Integer, Belopp> summor = new TreeMap<>();
    stadier.forEach(
        s -> medel.kvar(p.insats().id(), s).forEach((ar, b) -> summor.merge(ar, b, Belopp::plus)));
    return summor;
  }

  private Svar<Boolean> minska(Provad p, UUID id, Map<Integer, Belopp> minskat) {
    if (minskat.isEmpty()) {
      return p.slag() == Slag.ATERFORING
          ? Svar.nej(Hinder.regel("inget_kvar", "Insatsen har inga outnyttjade medel."))
          : Svar.ja(true);
    }
    Insatsmedel.Akt akt = p.insats().akt(id, p.dag(), p.begaran().skal());
    return medel.aterfor(akt, new Aterforing(minskat, p.begaran().mal()));
  }

  private Svar<Map<Integer, Belopp>> oka(Provad p, UUID id, List<Andringsbegaran.Okning> okningar) {
    if (okningar.isEmpty()) {
      return Svar.ja(Map.of());
    }
    BeslutId beslut = new BeslutId(p.begaran().beslutId().orElseThrow());
    Insatsmedel.Akt akt =
        new Insatsmedel.Akt(
            id,
            p.insats().arende(),
            p.insats().id(),
            Optional.of(beslut),
            p.dag(),
            p.begaran().skal());
    return medel
        .oka(akt, okning(p, beslut, okningar))
        .som(
            ok -> {
              if (p.insats().status() == Insats.Status.PAGAR) {
                medel.avtala(akt);
              }
              return Rekvisition.summor(
                  okningar.stream()
                      .map(o -> new Rekvisition.Arsbelopp(o.ar(), o.beloppOre()))
                      .toList());
            });
  }

  private static Medel.Reservation okning(
      Provad p, BeslutId beslut, List<Andringsbegaran.Okning> okningar) {
    return new Medel.Reservation(
        p.insats().arende(),
        beslut,
        p.insats().rubrik(),
        p.dag(),
        okningar.stream().map(Andringsbegaran.Okning::finansieringen).toList(),
        Optional.of(p.begaran().undantagSkal()).filter(s -> !s.isEmpty()));
  }
}
