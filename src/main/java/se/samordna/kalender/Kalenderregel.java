package se.samordna.kalender;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;

/**
 * En namngiven mjuk regel.
 *
 * @param nummer regelns nummer (R20), eller varifrån den kommer
 */
record Kalenderregel(
    String nummer, String kod, Function<Kalenderlage, Stream<Kalenderregel.Brott>> brott) {

  /** Ett brott mot regeln: vid vilket möte, när det gäller ett, och vad man kan göra. */
  record Brott(java.util.Optional<Mote> mote, Mening mening) {

    static Brott vid(Mote mote, Mening mening) {
      return new Brott(java.util.Optional.of(mote), mening);
    }

    static Brott iAret(Mening mening) {
      return new Brott(java.util.Optional.empty(), mening);
    }
  }

  List<Kalendervarning> prova(Kalenderlage lage) {
    return brott
        .apply(lage)
        .map(b -> new Kalendervarning(nummer, kod, b.mote().map(Mote::id), b.mening().toString()))
        .toList();
  }
}
