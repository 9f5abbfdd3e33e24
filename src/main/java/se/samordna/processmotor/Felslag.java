package se.samordna.processmotor;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;

/** Vad ett fel från motorn betyder, samlat på ett ställe. */
enum Felslag {
  /** Motorn säger nej och kommer att säga nej igen: kommandot stannar och visas för drift. */
  BESTAENDE,
  /** Upptagen, full eller okänt utfall: upprepas, alla kommandon tål det. */
  FORBIGAENDE,
  /** Det kommandot gäller finns inte: redan gjort eller stängt, databasen avgör. */
  BORTA,
  /** Redan gjort med samma nyckel. */
  REDAN_GJORT;

  static Felslag av(Throwable fel) {
    for (Throwable t = fel; t != null; t = t.getCause()) {
      if (t instanceof ClientStatusException s) {
        return av(s.getStatusCode());
      }
      if (t instanceof IllegalArgumentException) {
        return BESTAENDE;
      }
    }
    return FORBIGAENDE;
  }

  /**
   * RESOURCE_EXHAUSTED är mottryck eller full disk. UNAVAILABLE, DEADLINE_EXCEEDED och INTERNAL
   * säger inte om kommandot verkade, så det upprepas.
   */
  static Felslag av(Status.Code kod) {
    return switch (kod) {
      case NOT_FOUND -> BORTA;
      case ALREADY_EXISTS -> REDAN_GJORT;
      case INVALID_ARGUMENT,
          FAILED_PRECONDITION,
          OUT_OF_RANGE,
          UNIMPLEMENTED,
          PERMISSION_DENIED,
          UNAUTHENTICATED ->
          BESTAENDE;
      default -> FORBIGAENDE;
    };
  }
}
