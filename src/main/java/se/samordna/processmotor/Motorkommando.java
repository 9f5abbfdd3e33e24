package se.samordna.processmotor;

import java.util.Map;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;

/**
 * Ett kommando i utkorgen. {@code data} bär {@code mal} (process, uppgift eller meddelande), för
 * meddelanden {@code nyckel}, och {@code variabler}.
 */
record Motorkommando(
    UUID id, String forbund, ArendeId arende, Slag slag, Data data, Status status, int forsok) {

  enum Slag {
    STARTA,
    /** En ny instans där databasen säger att ärendet väntar; de som levde avbryts. */
    BYGG_OM,
    SLUTFOR,
    MEDDELA
  }

  enum Status {
    OPPEN,
    KLAR,
    BLOCKERAD,
    SLAPPT
  }

  record Data(String mal, String nyckel, Map<String, Object> variabler) {}

  static Motorkommando nytt(String forbund, ArendeId arende, Slag slag, Data data) {
    return new Motorkommando(UUID.randomUUID(), forbund, arende, slag, data, Status.OPPEN, 0);
  }
}
