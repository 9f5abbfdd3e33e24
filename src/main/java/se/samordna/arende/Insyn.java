package se.samordna.arende;

import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;

/**
 * En grund att få se ett ärende utöver modulens egna (registrets roller). Andra moduler lämnar en
 * böna: sökande genom sina parter, styrelsen genom föredragningslistan, styrgruppen genom insatsen.
 */
public interface Insyn {

  boolean far(Aktor aktor, ArendeId arende);

  /**
   * SQL-villkor med samma innebörd för listor: ett uttryck över {@code a} (tabellen arende) med
   * parametern {@code :anvandare}; kan vara {@code false}.
   */
  String villkor(Aktor aktor);
}
