package se.samordna.processmotor.zeebe;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import se.samordna.processmotor.Feltext;
import se.samordna.processmotor.Motorfel;

/** Vad ett fel från Zeebe betyder, samlat på ett ställe. */
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

  /** Felet så som porten säger det; där det varken är ett svar att något är borta eller gjort. */
  static Motorfel motorfel(RuntimeException fel) {
    Motorfel.Slag slag =
        av(fel) == FORBIGAENDE ? Motorfel.Slag.FORBIGAENDE : Motorfel.Slag.BESTAENDE;
    return new Motorfel(slag, text(fel), fel);
  }

  /** Motorns egna fel känns igen på sin kod. */
  private static String text(RuntimeException fel) {
    return fel instanceof ClientStatusException s
        ? s.getStatusCode().name() + ": " + s.getMessage()
        : Feltext.av(fel);
  }
}
