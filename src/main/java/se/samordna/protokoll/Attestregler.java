package se.samordna.protokoll;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Legitimering.Legitimation;

/** När en inloggning räcker som underskrift. Tiderna är verkliga: det är inloggningstjänstens. */
final class Attestregler {

  /** Så gammal får en inloggning vara när en token används direkt mot API:t. */
  static final Duration TOKENS_TID = Duration.ofMinutes(5);

  /** Så länge gäller en påbörjad underskrift. */
  static final Duration FORSOKETS_TID = Duration.ofMinutes(15);

  private static final Hinder INTE_AUTENTISERAD =
      Hinder.roll("inte_autentiserad", Mening.av("inte_autentiserad"));

  private Attestregler() {}

  /**
   * På skärmen: inloggad efter att underskriften påbörjades, och den är inte för gammal. Tjänsten
   * räknar i hela sekunder.
   */
  static Optional<Hinder> efterStart(
      Optional<Legitimation> inloggning, Instant startad, Instant nu) {
    return efter(inloggning, startad) && !startad.plus(FORSOKETS_TID).isBefore(nu)
        ? Optional.empty()
        : Optional.of(INTE_AUTENTISERAD);
  }

  /** I API:t: inloggad efter att utgåvan skickades, och för högst fem minuter sedan. */
  static Optional<Hinder> farskToken(
      Optional<Legitimation> inloggning, Instant skickad, Instant nu) {
    boolean farsk = inloggning.filter(l -> !l.tid().plus(TOKENS_TID).isBefore(nu)).isPresent();
    return efter(inloggning, skickad) && farsk ? Optional.empty() : Optional.of(INTE_AUTENTISERAD);
  }

  private static boolean efter(Optional<Legitimation> inloggning, Instant tid) {
    return inloggning
        .filter(l -> !l.tid().isBefore(tid.truncatedTo(ChronoUnit.SECONDS)))
        .isPresent();
  }
}
