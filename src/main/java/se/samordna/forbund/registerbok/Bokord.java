package se.samordna.forbund.registerbok;

import java.util.Locale;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;

/** Arbetsbokens ord: en bok som hämtats på det ena språket går att läsa in på det andra. */
final class Bokord {

  private Bokord() {}

  /** Texten är koden, eller ordet på något av språken; stora och små bokstäver är lika. */
  static boolean ar(String text, String kod, String nyckel) {
    Mening ord = Mening.av(nyckel);
    return Stream.of(kod, ord.pa(Talsprak.SVENSKA), ord.pa(Locale.ENGLISH))
        .anyMatch(o -> o.equalsIgnoreCase(text.strip()));
  }
}
