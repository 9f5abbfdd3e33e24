package se.samordna.gemensam;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * En namngiven regel: nummer, kod och skälet, som en mening.
 *
 * @param nummer regelns nummer i regelförteckningen (R1–R33), tomt när regeln är API:ts egen
 * @param bryts om läget bryter mot regeln
 */
public record Regel<L>(String nummer, String kod, Predicate<L> bryts, Function<L, Mening> text) {

  public Optional<Hinder> prova(L lage) {
    return bryts.test(lage) ? Optional.of(Hinder.regel(kod, text.apply(lage))) : Optional.empty();
  }

  /** Hindret från den första regeln som bryts, i listans ordning. */
  public static <L> Optional<Hinder> forsta(List<Regel<L>> regler, L lage) {
    return regler.stream().flatMap(r -> r.prova(lage).stream()).findFirst();
  }
}
