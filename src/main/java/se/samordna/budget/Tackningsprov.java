package se.samordna.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Slag;

/** Prövar att det en summa sägs täcka finns i versionen: avdelningar, summor och rader. */
final class Tackningsprov {

  private final Set<String> finns = new HashSet<>();

  Tackningsprov(Budgetversion version) {
    version.rader().forEach(r -> finns.add(litet(r.namn())));
    version.rader().forEach(r -> finns.add(r.slag().kod()));
  }

  /** De delar som inte finns. */
  List<String> okanda(Summatackning tackning) {
    return tackning.tacker().stream().filter(t -> !finns.contains(litet(t))).toList();
  }

  /** Felet för en summa som sägs täcka något som inte finns. */
  Faltfel fel(String var, String summa, Summatackning tackning) {
    return new Faltfel(
        var, "okand_del", Mening.av("okand_del_2", summa, String.join("”, ”", okanda(tackning))));
  }

  /** Avdelningarna, de tryckta summorna och raderna ett år. */
  static List<String> delar(Budgetversion version, int ar) {
    List<Budgetrad> rader = version.rader(ar).toList();
    return Stream.of(
            rader.stream().filter(r -> !r.slag().arTryckt()).map(r -> r.slag().kod()),
            rader.stream().filter(r -> r.slag().equals(Slag.SUMMA)).map(Budgetrad::namn),
            rader.stream().filter(r -> !r.slag().arTryckt()).map(Budgetrad::namn))
        .flatMap(s -> s)
        .distinct()
        .toList();
  }

  static String litet(String namn) {
    return namn.toLowerCase(Locale.of("sv"));
  }
}
