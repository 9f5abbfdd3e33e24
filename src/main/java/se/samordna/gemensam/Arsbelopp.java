package se.samordna.gemensam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ett belopp ett år, i ören. */
public record Arsbelopp(int ar, long beloppOre) {

  /** Ett per år, i årens ordning. */
  public static List<Arsbelopp> av(Map<Integer, Belopp> perAr) {
    return new TreeMap<>(perAr)
        .entrySet().stream().map(e -> new Arsbelopp(e.getKey(), e.getValue().ore())).toList();
  }

  /** Summan per år; år som blir noll utelämnas. */
  public static Map<Integer, Belopp> summor(List<Arsbelopp> rader) {
    Map<Integer, Belopp> summor = new TreeMap<>();
    rader.forEach(r -> summor.merge(r.ar(), new Belopp(r.beloppOre()), Belopp::plus));
    summor.values().removeIf(Belopp::arNoll);
    return summor;
  }
}
