package se.samordna.processmotor;

import java.util.Map;

/**
 * Ett automatiskt steg i processen. Varje modul lämnar en böna per jobbtyp; {@code utfor} körs som
 * processens aktör i ärendets förbund, i en egen transaktion, och måste tåla att köras igen.
 */
public interface Jobbhandlare {

  String typ();

  /** Utför steget och svarar med variabler till processen. */
  Map<String, Object> utfor(Jobb jobb);
}
