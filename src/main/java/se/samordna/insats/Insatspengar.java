package se.samordna.insats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medel;

/** En insats pengar så som registret visar dem, per år. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Insatspengar {

  private final Medel medel;
  private final Insatsmedel insatsmedel;
  private final Minskningar minskningar;

  Insatspengar(Medel medel, Insatsmedel insatsmedel, Minskningar minskningar) {
    this.medel = medel;
    this.insatsmedel = insatsmedel;
    this.minskningar = minskningar;
  }

  /** Styrelsens egna ändringar räknas in; det som bara gått tillbaka gör det inte. */
  List<Arsbelopp> beviljat(Insats i) {
    return utom(insatsmedel.beslutat(i.id()), minskningar.beslutade(i.id()));
  }

  List<Arsbelopp> aterfort(Insats i) {
    return utom(insatsmedel.lamnat(i.id()), minskningar.beslutade(i.id()));
  }

  private static List<Arsbelopp> utom(Map<Integer, Belopp> allt, Map<Integer, Belopp> minskat) {
    Map<Integer, Belopp> per = new TreeMap<>();
    allt.forEach((ar, b) -> per.put(ar, b.minus(minskat.getOrDefault(ar, Belopp.NOLL))));
    per.values().removeIf(Belopp::arNoll);
    return Arsbelopp.av(per);
  }

  List<Arsbelopp> medfinansiering(Insats i) {
    Map<Integer, Belopp> per = new TreeMap<>();
    insatsmedel.medfinansiering(i.id()).stream()
        .filter(Insatsmedel.Medfinansierat::viaForbundet)
        .forEach(m -> per.merge(m.ar(), m.belopp(), Belopp::plus));
    return Arsbelopp.av(per);
  }

  Belopp utbetalt(Insats i) {
    return Belopp.summa(
        medel.stadier(i.id()).stream()
            .filter(s -> s.stadium() == Insatsstadium.UTBETALT)
            .map(Medel.Stadium::belopp));
  }
}
