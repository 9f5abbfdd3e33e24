package se.samordna.gemensam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ett belopp ett år. */
public record Arsbelopp(int ar, Belopp belopp) {

  /** Ett per år, i årens ordning. */
  public static List<Arsbelopp> av(Map<Integer, Belopp> perAr) {
    return new TreeMap<>(perAr)
        .entrySet().stream().map(e -> new Arsbelopp(e.getKey(), e.getValue())).toList();
  }

  public static Belopp summa(List<Arsbelopp> rader) {
    return Belopp.summa(rader.stream().map(Arsbelopp::belopp));
  }

  /** Summan av radernas belopp ett år. */
  public static Belopp ar(List<Arsbelopp> rader, int ar) {
    return summa(rader.stream().filter(r -> r.ar() == ar).toList());
  }

  /** Summan per år; år som blir noll utelämnas. */
  public static Map<Integer, Belopp> summor(List<Arsbelopp> rader) {
    Map<Integer, Belopp> summor = new TreeMap<>();
    rader.forEach(r -> summor.merge(r.ar(), r.belopp(), Belopp::plus));
    summor.values().removeIf(Belopp::arNoll);
    return summor;
  }
}
