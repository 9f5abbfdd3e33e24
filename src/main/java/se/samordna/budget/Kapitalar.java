package se.samordna.budget;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;

/**
 * Det egna kapitalet ett år, som budgetbladet visar det. Belopp i öre.
 *
 * @param medlemsbidrag det som bufferten och rekommendationen är en andel av
 */
public record Kapitalar(Budgetblad blad, Belopp medlemsbidrag, List<Varning> varningar) {

  public Kapitalar {
    varningar = List.copyOf(varningar);
  }

  /**
   * Något styrelsen bör veta innan den beslutar; hindrar inget.
   *
   * @param grans det som passerats, i öre eller i antal
   */
  public record Varning(String kod, String text, long grans) {}

  public int ar() {
    return blad.ar();
  }

  public Belopp reserverat() {
    return insatsernas(Budgetblad.Rad::reserverat);
  }

  /** Allt som beviljats, också det som sedan avtalats eller betalats ut. */
  public Belopp beviljat() {
    return insatsernas(Budgetblad.Rad::beviljat);
  }

  public Belopp utbetalt() {
    return insatsernas(Budgetblad.Rad::utbetalt);
  }

  /** Insatsrader som har reserverade eller beviljade medel i året. */
  public int insatser() {
    return (int) insatsrader().filter(r -> r.reserverat().plus(r.beviljat()).arPositivt()).count();
  }

  private Belopp insatsernas(Function<Budgetblad.Rad, Belopp> varde) {
    return insatsrader().map(varde).reduce(Belopp.NOLL, Belopp::plus);
  }

  private Stream<Budgetblad.Rad> insatsrader() {
    return blad.sektioner().stream()
        .filter(s -> s.slag().arInsats())
        .flatMap(s -> s.rader().stream());
  }
}
