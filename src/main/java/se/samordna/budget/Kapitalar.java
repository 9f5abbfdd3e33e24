package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;

/**
 * Det egna kapitalet ett år, som budgetbladet visar det. Belopp i öre.
 *
 * @param medlemsbidrag det som bufferten och rekommendationen är en andel av
 * @param prognos året som ekonomen väntar sig det; tomt utan prognoser
 */
public record Kapitalar(
    Budgetblad blad,
    Belopp medlemsbidrag,
    List<Varning> varningar,
    Optional<Kapitalprognos> prognos) {

  public Kapitalar {
    varningar = List.copyOf(varningar);
  }

  Kapitalar(Budgetblad blad, Belopp medlemsbidrag, List<Varning> varningar) {
    this(blad, medlemsbidrag, varningar, Optional.empty());
  }

  Kapitalar med(Optional<Kapitalprognos> vantat) {
    return new Kapitalar(blad, medlemsbidrag, varningar, vantat);
  }

  /** Året efter i samma plan: dess IB är det här årets UB. */
  boolean foljsAv(Budgetblad nasta) {
    return nasta.ar() == ar() + 1 && nasta.versionId().equals(blad.versionId());
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
