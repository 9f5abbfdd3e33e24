package se.samordna.processmotor;

import java.util.Locale;

/** Motorerna som samma ritningar går på. Inställningen {@code samordna.motor} väljer. */
public enum Motorslag {
  /** En mäklare för sig, nådd över nätet; kan vara ett kluster. */
  ZEEBE,
  /** En motor inne i programmet, i programmets egen databas. */
  INBADDAD;

  /** Så som motorn heter i inställningen och i databasen. */
  public String kod() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Motorn med koden. */
  public static Motorslag av(String kod) {
    return valueOf(kod.toUpperCase(Locale.ROOT));
  }
}
