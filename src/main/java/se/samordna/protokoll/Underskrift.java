package se.samordna.protokoll;

import java.time.Instant;
import java.util.UUID;
import se.samordna.gemensam.Svar;

/**
 * Underskriften, så som protokollet behöver den. I dag är den en intern attest: personen visar vem
 * hon är en gång till hos inloggningstjänsten. En extern tjänst för e-underskrift är en annan sådan
 * port: den får fingeravtrycket, skickar personen till sin egen sida, och svarar med ett intyg.
 */
public interface Underskrift {

  /**
   * Det som ska skrivas under.
   *
   * @param sha256 fingeravtrycket, hexadecimalt
   * @param text vad personen skriver under, i ord
   */
  record Begaran(UUID utgava, String person, String sha256, String text) {}

  /** Påbörjad: {@code adress} är sidan personen ska till. */
  record Paborjad(UUID referens, String adress) {}

  /**
   * Beviset.
   *
   * @param metod namnet på sättet, i protokollets intyg
   * @param autentiserad när personen visade vem hon är, verklig tid
   */
  record Intyg(UUID utgava, String metod, String referens, String sha256, Instant autentiserad) {}

  Paborjad borja(Begaran begaran);

  /**
   * Prövar en påbörjad underskrift, en gång. Nej: {@code finns_inte} (404), {@code
   * inte_autentiserad} (403).
   */
  Svar<Intyg> verifiera(UUID referens, String person);
}
