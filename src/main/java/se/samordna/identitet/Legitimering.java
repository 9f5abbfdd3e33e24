package se.samordna.identitet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** När den som handlar senast visade vem hon är, och hur hon gör det igen. */
public interface Legitimering {

  /**
   * Inloggningen bakom den här begäran.
   *
   * @param tid när inloggningstjänsten prövade personen, verklig tid i hela sekunder
   * @param token sant när begäran bar en token till API:t, falskt på skärmen
   */
  record Legitimation(Instant tid, boolean token) {}

  /** Tomt när inloggningen inte säger när den gjordes. */
  Optional<Legitimation> denna();

  /** Sidan där personen loggar in på nytt; därifrån kommer hon till {@code underskrift/id}. */
  String nyInloggning(UUID id);
}
