package se.samordna.budget.version;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;

/**
 * En regel med sitt nummer, sin stabila kod och sin text.
 *
 * @param traffar sant när regeln har något att säga
 */
record Regel<T>(String nummer, String kod, Predicate<T> traffar, Function<T, Mening> text) {

  static <T> Optional<Regel<T>> forsta(List<Regel<T>> regler, T lage) {
    return traffade(regler, lage).findFirst();
  }

  static <T> Stream<Regel<T>> traffade(List<Regel<T>> regler, T lage) {
    return regler.stream().filter(r -> r.traffar().test(lage));
  }
}
