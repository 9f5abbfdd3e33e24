package se.samordna.arende;

import java.util.Map;

/**
 * Vad en modul vet om ett ärendes väntan, när en tom motor byggs upp ur databasen. Varje modul som
 * skickat variabler till processen lämnar en böna och svarar med dem igen.
 */
public interface Processvariabler {

  Map<String, Object> variabler(Arende arende);
}
