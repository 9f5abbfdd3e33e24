package se.samordna.budget.arbetsblad.ui;

import java.util.UUID;
import se.samordna.budget.arbetsblad.Bladcell;

/**
 * Vad tabellen i ett arbetsblad kan be om; {@code sedd} är bladets version när man började skriva.
 */
interface Bladhandlingar {

  /** Skriver text i en cell; {@code falt} får markeras om det inte går. */
  void skriv(Bladcell cell, String text, int sedd, Cellfalt falt);

  void klistra(Bladcell horn, String text, int sedd);

  /** Räknar upp raden med procenten i texten. */
  void raknaUpp(UUID rad, String procent, int sedd, Cellfalt falt);

  void angra();

  void gorOm();

  void oppnaRad(UUID rad);

  void nyRad(String slag);
}
