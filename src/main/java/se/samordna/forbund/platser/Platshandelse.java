package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.forbund.Plats;

/** Det som antecknas i historiken, i klartext. */
record Platshandelse(
    String handelse,
    String organ,
    String medlem,
    String person,
    Optional<LocalDate> fran,
    String text) {

  static Platshandelse om(Plats p, String handelse, LocalDate fran, String text) {
    return new Platshandelse(
        handelse, p.organ(), p.medlem(), p.anvandare(), Optional.of(fran), text);
  }

  static Platshandelse omPerson(String person, String handelse, String text) {
    return new Platshandelse(handelse, "", "", person, Optional.empty(), text);
  }
}
