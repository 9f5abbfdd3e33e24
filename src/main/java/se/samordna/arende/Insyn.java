package se.samordna.arende;

import se.samordna.identitet.Aktor;

/**
 * En grund att få se ett ärende utöver modulens egna (registrets roller). Andra moduler lämnar en
 * böna: sökande genom sina parter, styrelsen genom föredragningslistan, styrgruppen genom insatsen.
 */
public interface Insyn {

  /**
   * Vilka ärenden, i listan och vart och ett för sig: ett SQL-uttryck över {@code a} (tabellen
   * arende) med parametern {@code :anvandare}; kan vara {@code false}.
   */
  String villkor(Aktor aktor);
}
