package se.samordna.insats;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Insatsmedel;
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
  Map<Integer, Belopp> beviljat(Insats i) {
    return utom(insatsmedel.beslutat(i.id()), minskningar.beslutade(i.id()));
  }

  Map<Integer, Belopp> aterfort(Insats i) {
    return utom(insatsmedel.lamnat(i.id()), minskningar.beslutade(i.id()));
  }

  private static Map<Integer, Belopp> utom(
      Map<Integer, Belopp> allt, Map<Integer, Belopp> minskat) {
    Map<Integer, Belopp> per = new TreeMap<>();
    allt.forEach((ar, b) -> per.put(ar, b.minus(minskat.getOrDefault(ar, Belopp.NOLL))));
    per.values().removeIf(Belopp::arNoll);
    return per;
  }

  Map<Integer, Belopp> medfinansiering(Insats i) {
    return insatsmedel.medfinansiering(i.id()).stream()
        .filter(Insatsmedel.Medfinansierat::viaForbundet)
        .collect(
            Collectors.toMap(
                Insatsmedel.Medfinansierat::ar, Insatsmedel.Medfinansierat::belopp, Belopp::plus));
  }

  Belopp utbetalt(Insats i) {
    return medel.stadier(i.id()).stream()
        .filter(s -> s.stadium().equals("utbetalt"))
        .map(Medel.Stadium::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }
}
