package se.samordna.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/**
 * Jämför varje tryckt summa i en version med vad den täcker. Vad en summa täcker föreslås av namnet
 * och ordningen, och av vad som går jämnt ut, om ingen har sagt det; en källa rättas aldrig.
 */
final class Trycktasummor {

  private final Budgetversion version;
  private final Buffert buffert;
  private final List<Summarad> summor = new ArrayList<>();
  private final Map<Integer, Trycktar> ren = new LinkedHashMap<>();

  Trycktasummor(Budgetversion version, Buffert buffert) {
    this.version = version;
    this.buffert = buffert;
    version.ar().forEach(this::raknaAr);
  }

  /** Årets tryckta uppgifter i filens ordning. */
  List<Tryckt> ar(int ar) {
    return summor.stream().map(Summarad::tryckt).filter(t -> t.ar() == ar).toList();
  }

  /** De som skiljer sig från sina egna delar. */
  List<Tryckt> differenser() {
    return summor.stream().map(Summarad::tryckt).filter(t -> !t.differens().arNoll()).toList();
  }

  /** Varje tryckt summa med det den täcker. */
  List<Summarad> summor() {
    return List.copyOf(summor);
  }

  /** Årets UB som det är tryckt; tomt för ett år som versionen inte har. */
  Optional<Belopp> trycktUb(int ar) {
    return Optional.ofNullable(ren.get(ar)).map(Trycktar::ubSomTryckt);
  }

  /** Årets UB räknat från grunden. */
  Optional<Belopp> beraknatUb(int ar) {
    return Optional.ofNullable(ren.get(ar)).map(Trycktar::beraknadUb);
  }

  /** Årets angivna ingående eget kapital. */
  Optional<Belopp> angivetIb(int ar) {
    return Optional.ofNullable(ren.get(ar)).flatMap(Trycktar::angivetIb);
  }

  private void raknaAr(int ar) {
    Optional<Trycktar> forra = ren.values().stream().reduce((a, b) -> b);
    Trycktar detta = new Trycktar(version, ar, buffert.av(version, ar), forra);
    summor.addAll(detta.rakna());
    ren.put(ar, detta);
  }
}
