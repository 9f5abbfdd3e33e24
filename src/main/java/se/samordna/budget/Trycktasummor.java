package se.samordna.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.Budgetblad.Tryckt;

/**
 * Jämför varje tryckt summa i en version med vad den täcker. Vad en summa täcker föreslås av namnet
 * och ordningen, och av vad som går jämnt ut; en källa rättas aldrig.
 */
final class Trycktasummor {

  private final Budgetversion version;
  private final Buffert buffert;
  private final List<Tryckt> tryckta = new ArrayList<>();
  private Optional<Trycktar> forra = Optional.empty();

  Trycktasummor(Budgetversion version, Buffert buffert) {
    this.version = version;
    this.buffert = buffert;
    version.ar().forEach(this::raknaAr);
  }

  /** Årets tryckta uppgifter i filens ordning. */
  List<Tryckt> ar(int ar) {
    return tryckta.stream().filter(t -> t.ar() == ar).toList();
  }

  /** De som skiljer sig från sina egna delar. */
  List<Tryckt> differenser() {
    return tryckta.stream().filter(t -> !t.differens().arNoll()).toList();
  }

  private void raknaAr(int ar) {
    Trycktar detta = new Trycktar(version, ar, buffert.av(version, ar), forra);
    tryckta.addAll(detta.rakna());
    forra = Optional.of(detta);
  }
}
