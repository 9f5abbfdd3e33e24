package se.samordna.konto;

import java.util.Set;
import java.util.UUID;

/**
 * Ett konto så som inloggningstjänsten har det.
 *
 * @param bekraftad adressen är bekräftad av den som har den
 * @param atgarder det som måste göras före nästa inloggning
 * @param grupper kontots grupper, som vägar, i alla förbund
 */
public record Inloggningskonto(
    UUID id,
    String anvandare,
    String epost,
    boolean oppet,
    boolean bekraftad,
    Set<String> atgarder,
    Set<String> grupper) {

  public static final String SATT_LOSENORD = "UPDATE_PASSWORD";
  public static final String BEKRAFTA_ADRESS = "VERIFY_EMAIL";

  public Inloggningskonto {
    atgarder = Set.copyOf(atgarder);
    grupper = Set.copyOf(grupper);
  }

  /** Ingen har satt något lösenord: kontot har aldrig använts. */
  boolean oanvant() {
    return atgarder.contains(SATT_LOSENORD);
  }

  /** Adressen är, eller blir före inloggningen, bevisad. */
  boolean adressenHaller() {
    return bekraftad || atgarder.contains(BEKRAFTA_ADRESS);
  }

  /** Något annat förbund har kontot. */
  boolean iAnnatForbund(String forbund) {
    return grupper.stream().anyMatch(g -> !Grupper.hor(forbund, g));
  }
}
