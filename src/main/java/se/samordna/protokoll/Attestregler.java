package se.samordna.protokoll;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.identitet.Legitimering.Legitimation;

/** När en inloggning räcker som underskrift. Tiderna är verkliga: det är inloggningstjänstens. */
final class Attestregler {

  /** Så gammal får en inloggning vara när en token används direkt mot API:t. */
  static final Duration TOKENS_TID = Duration.ofMinutes(5);

  /** Så länge gäller en påbörjad underskrift. */
  static final Duration FORSOKETS_TID = Duration.ofMinutes(15);

  /**
   * En underskrift.
   *
   * @param fran inloggningen ska vara gjord efter den stunden; tjänsten räknar i hela sekunder
   */
  record Underskrift(Optional<Legitimation> inloggning, Instant fran, Instant nu) {

    boolean efter() {
      return inloggning
          .filter(l -> !l.tid().isBefore(fran.truncatedTo(ChronoUnit.SECONDS)))
          .isPresent();
    }

    boolean farsk() {
      return inloggning.filter(l -> !l.tid().plus(TOKENS_TID).isBefore(nu)).isPresent();
    }

    boolean iTid() {
      return !fran.plus(FORSOKETS_TID).isBefore(nu);
    }
  }

  /** På skärmen: inloggad efter att underskriften påbörjades, och den är inte för gammal. */
  static final Regel<Underskrift> EFTER_START =
      Regel.roll(
          "R16",
          "inte_autentiserad",
          u -> !u.efter() || !u.iTid(),
          u -> Mening.av("inte_autentiserad"));

  /** I API:t: inloggad efter att utgåvan skickades, och för högst fem minuter sedan. */
  static final Regel<Underskrift> FARSK_TOKEN =
      Regel.roll(
          "R16",
          "inte_autentiserad",
          u -> !u.efter() || !u.farsk(),
          u -> Mening.av("inte_autentiserad"));

  private Attestregler() {}

  static Optional<Hinder> efterStart(
      Optional<Legitimation> inloggning, Instant startad, Instant nu) {
    return EFTER_START.prova(new Underskrift(inloggning, startad, nu));
  }

  static Optional<Hinder> farskToken(
      Optional<Legitimation> inloggning, Instant skickad, Instant nu) {
    return FARSK_TOKEN.prova(new Underskrift(inloggning, skickad, nu));
  }
}
