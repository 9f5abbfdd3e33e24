package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Mening;

/** Det som antecknas i historiken; meningen sägs på läsarens språk. */
record Platshandelse(
    String handelse,
    String organ,
    String medlem,
    String person,
    Optional<LocalDate> fran,
    Mening mening) {

  static Platshandelse om(Plats p, String handelse, LocalDate fran, Mening mening) {
    return new Platshandelse(
        handelse, p.organ().kod(), p.medlem(), p.anvandare(), Optional.of(fran), mening);
  }

  static Platshandelse omPerson(String person, String handelse, Mening mening) {
    return new Platshandelse(handelse, "", "", person, Optional.empty(), mening);
  }
}
