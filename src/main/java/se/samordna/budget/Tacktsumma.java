package se.samordna.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Slag;

/**
 * En tryckt summa, vad den läses som och vad den täcker.
 *
 * @param art {@code delsumma, resultat, ib, ub, buffert} eller {@code kvar}
 * @param sagd vad någon har sagt att den täcker; tom när namn och ordning avgör
 * @param tacker avdelningars slag, och namnen på rader ur avdelningar som bara täcks till en del
 */
public record Tacktsumma(
    Summaart art, List<String> tacker, Budgetblad.Tryckt tryckt, Summatackning sagd) {

  public Tacktsumma {
    tacker = List.copyOf(tacker);
  }

  static Tacktsumma av(Summarad summa, Budgetversion version) {
    return new Tacktsumma(
        summa.art(), delar(summa, version), summa.tryckt(), version.tackning(summa.rad()));
  }

  private static List<String> delar(Summarad summa, Budgetversion version) {
    Set<Slag> slag = new LinkedHashSet<>();
    version
        .rader(summa.tryckt().ar())
        .filter(summa.tackt()::contains)
        .forEach(r -> slag.add(r.slag()));
    List<String> delar = new ArrayList<>();
    for (Slag s : slag) {
      List<Budgetrad> rader = version.rader(summa.tryckt().ar(), s).toList();
      if (summa.tackt().containsAll(rader)) {
        delar.add(s.kod());
      } else {
        rader.stream().filter(summa.tackt()::contains).map(Budgetrad::namn).forEach(delar::add);
      }
    }
    return delar;
  }
}
