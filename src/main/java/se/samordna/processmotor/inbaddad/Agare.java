package se.samordna.processmotor.inbaddad;

import se.samordna.gemensam.ArendeId;

/** Vems en instans är. */
record Agare(String forbund, ArendeId arende) {}
