package se.samordna.budget;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Slag;

/**
 * Ett år som ekonomen väntar sig det. En rad utan prognos räknas som sin budget. IB är det väntade
 * UB året före i samma plan, så att en avvikelse följer med till åren efter.
 *
 * @param insatser insatsernas väntade kostnad
 * @param ub eget kapital vid årets slut, enligt prognosen
 * @param kvar UB enligt prognosen minus bufferten
 */
public record Kapitalprognos(
    Belopp intakter, Belopp kostnader, Belopp insatser, Belopp ub, Belopp kvar) {

  /**
   * Tomt när varken året eller åren före i samma plan har någon prognos.
   *
   * @param forra året före, när det hör till samma plan
   * @param perRad årets prognoser; en post utan rad i årets budget är en kostnad eller intäkt efter
   *     sitt slag
   */
  static Optional<Kapitalprognos> av(
      Budgetblad blad,
      Map<UUID, Belopp> perRad,
      Map<UUID, Budgetpost> poster,
      Optional<Kapitalar> forra) {
    Belopp burit =
        forra.flatMap(f -> f.prognos().map(p -> p.ub().minus(f.blad().ub()))).orElse(Belopp.NOLL);
    return perRad.isEmpty() && forra.flatMap(Kapitalar::prognos).isEmpty()
        ? Optional.empty()
        : Optional.of(new Rakning(blad, perRad, poster).prognos(burit));
  }

  private record Rakning(Budgetblad blad, Map<UUID, Belopp> perRad, Map<UUID, Budgetpost> poster) {

    /** Något väntat i en avdelning. */
    private record Vantat(Slag slag, Belopp belopp) {}

    Kapitalprognos prognos(Belopp burit) {
      Belopp intakter = summa(Slag.INTAKT::equals);
      Belopp kostnader = summa(Slag::arKostnad);
      Belopp ub = blad.ib().plus(burit).plus(intakter).minus(kostnader);
      return new Kapitalprognos(
          intakter, kostnader, summa(Slag::arInsats), ub, ub.minus(blad.buffert()));
    }

    private Belopp summa(java.util.function.Predicate<Slag> slag) {
      return Stream.concat(iBudgeten(), utanRad())
          .filter(v -> slag.test(v.slag()))
          .map(Vantat::belopp)
          .reduce(Belopp.NOLL, Belopp::plus);
    }

    private Stream<Vantat> iBudgeten() {
      return blad.sektioner().stream()
          .flatMap(
              s ->
                  s.rader().stream()
                      .map(r -> new Vantat(s.slag(), perRad.getOrDefault(r.radId(), r.budget()))));
    }

    private Stream<Vantat> utanRad() {
      return perRad.entrySet().stream()
          .filter(
              e ->
                  blad.sektioner().stream()
                      .flatMap(s -> s.rader().stream())
                      .noneMatch(r -> r.radId().equals(e.getKey())))
          .flatMap(
              e ->
                  Optional.ofNullable(poster.get(e.getKey())).stream()
                      .map(p -> new Vantat(p.slag(), e.getValue())));
    }
  }
}
