package se.samordna.huvudbok;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;

/** Saldon per konto, i fast ordning; noll finns inte. Positivt är in på kontot. */
public final class Saldon {

  private final SortedMap<Konto, Belopp> per = new TreeMap<>();

  Saldon lagg(Konto konto, Belopp belopp) {
    Belopp nytt = av(konto).plus(belopp);
    if (nytt.arNoll()) {
      per.remove(konto);
    } else {
      per.put(konto, nytt);
    }
    return this;
  }

  public Belopp av(Konto konto) {
    return per.getOrDefault(konto, Belopp.NOLL);
  }

  public Map<Konto, Belopp> alla() {
    return Collections.unmodifiableMap(per);
  }

  public Stream<Map.Entry<Konto, Belopp>> ar(int ar) {
    return per.entrySet().stream().filter(e -> e.getKey().ar() == ar);
  }

  boolean arTomt() {
    return per.isEmpty();
  }

  public Saldon plus(Saldon annat) {
    Saldon summa = new Saldon();
    per.forEach(summa::lagg);
    annat.per.forEach(summa::lagg);
    return summa;
  }

  public Saldon minus(Saldon annat) {
    Saldon skillnad = new Saldon();
    per.forEach(skillnad::lagg);
    annat.per.forEach((konto, belopp) -> skillnad.lagg(konto, belopp.negativt()));
    return skillnad;
  }

  @Override
  public boolean equals(Object annat) {
    return annat instanceof Saldon s && per.equals(s.per);
  }

  @Override
  public int hashCode() {
    return per.hashCode();
  }

  @Override
  public String toString() {
    return per.toString();
  }
}
