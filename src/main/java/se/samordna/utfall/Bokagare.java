package se.samordna.utfall;

import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.sie.Siehuvud;

/** Vems bok en fil är: en annan organisations läses aldrig in. */
final class Bokagare {

  /** Århundradet framför ett organisationsnummer (16) är ingen skillnad. */
  private static final int SIFFROR = 10;

  private Bokagare() {}

  /**
   * Nej ({@code fel_organisation}, 422) när båda numren är kända och olika; saknas ett går det inte
   * att veta.
   *
   * @param vart förbundets organisationsnummer
   */
  static Optional<Hinder> hinder(Optional<String> vart, Siehuvud huvud) {
    Optional<String> filens = huvud.organisationsnummer().map(Bokagare::siffror);
    boolean annan =
        filens.isPresent()
            && vart.map(Bokagare::siffror).filter(v -> !filens.get().equals(v)).isPresent();
    return annan
        ? Optional.of(
            Hinder.regel("fel_organisation", Mening.av("fel_organisation", huvud.firma())))
        : Optional.empty();
  }

  private static String siffror(String nummer) {
    String siffror = nummer.replaceAll("\\D", "");
    return siffror.substring(Math.max(0, siffror.length() - SIFFROR));
  }
}
