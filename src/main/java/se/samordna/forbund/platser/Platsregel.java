package se.samordna.forbund.platser;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/**
 * En namngiven regel för registret: nummer, kod, och vad som bryter mot den.
 *
 * @param nummer regelns nummer (R6–R9)
 * @param brott meningen om brottet, tomt när regeln hålls
 */
record Platsregel<L>(String nummer, String kod, Function<L, Optional<Mening>> brott) {

  Optional<Hinder> prova(L lage) {
    return brott.apply(lage).map(mening -> Hinder.regel(kod, mening));
  }

  static <L> Optional<Hinder> forsta(List<Platsregel<L>> regler, L lage) {
    return regler.stream().flatMap(r -> r.prova(lage).stream()).findFirst();
  }
}
