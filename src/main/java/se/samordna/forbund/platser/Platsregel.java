package se.samordna.forbund.platser;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.gemensam.Hinder;

/**
 * En namngiven regel för registret: nummer, kod, och vad som bryter mot den.
 *
 * @param nummer regelns nummer (R6–R9)
 * @param brott texten om brottet, tomt när regeln hålls
 */
record Platsregel<L>(String nummer, String kod, Function<L, Optional<String>> brott) {

  Optional<Hinder> prova(L lage) {
    return brott.apply(lage).map(text -> Hinder.regel(kod, text));
  }

  static <L> Optional<Hinder> forsta(List<Platsregel<L>> regler, L lage) {
    return regler.stream().flatMap(r -> r.prova(lage).stream()).findFirst();
  }
}
