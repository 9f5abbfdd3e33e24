package se.samordna.utfall;

import java.time.LocalDate;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Gränser för det som kommer utifrån: det databasen inte rymmer nekas i ord. */
final class Rimligt {

  private static final int TIDIGAST = 1990;
  private static final int SENAST = 2200;

  private Rimligt() {}

  static boolean ar(int ar) {
    return ar >= TIDIGAST && ar <= SENAST;
  }

  static boolean dag(LocalDate dag) {
    return ar(dag.getYear());
  }

  /** Text utan styrtecken, radbrytning undantagen. */
  static boolean text(String text) {
    return text.chars()
        .noneMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f);
  }

  /** Ett år långt bort har ingen budget: 404. */
  static Svar<Integer> svar(int ar) {
    return ar(ar) ? Svar.ja(ar) : Svar.nej(Hinder.saknas(Mening.av("sak_9", ar)));
  }
}
