package se.samordna.processmotor;

/** Motorerna som samma ritningar går på. Inställningen {@code samordna.motor} väljer. */
public enum Motorslag {
  /** En mäklare för sig, nådd över nätet; kan vara ett kluster. */
  ZEEBE,
  /** En motor inne i programmet, i programmets egen databas. */
  INBADDAD
}
