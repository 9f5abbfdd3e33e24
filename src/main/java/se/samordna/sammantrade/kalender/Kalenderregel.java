package se.samordna.sammantrade.kalender;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * En namngiven mjuk regel.
 *
 * @param nummer regelns nummer (R20), eller varifrån den kommer
 */
record Kalenderregel(
    String nummer, String kod, Function<Kalenderlage, Stream<Kalenderregel.Brott>> brott) {

  /** Ett brott mot regeln: vid vilket möte, när det gäller ett, och vad man kan göra. */
  record Brott(java.util.Optional<Mote> mote, String text) {

    static Brott vid(Mote mote, String text) {
      return new Brott(java.util.Optional.of(mote), text);
    }

    static Brott iAret(String text) {
      return new Brott(java.util.Optional.empty(), text);
    }
  }

  List<Kalendervarning> prova(Kalenderlage lage) {
    return brott
        .apply(lage)
        .map(b -> new Kalendervarning(nummer, kod, b.mote().map(Mote::id), b.text()))
        .toList();
  }
}
