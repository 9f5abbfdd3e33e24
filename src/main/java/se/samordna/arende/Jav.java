package se.samordna.arende;

import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;

/**
 * R15: den som har jäv i ett ärende ser inte dess handlingar. Varje modul där jäv kan anmälas
 * (beredning, sammanträde) lämnar en böna.
 */
public interface Jav {

  boolean har(Aktor aktor, ArendeId arende);
}
