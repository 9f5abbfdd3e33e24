package se.samordna.gemensam.ui;

/**
 * Ett fält som tolkar det som skrivs. Går det inte att tolka står det kvar med en anmärkning, och
 * fältets värde är det gamla.
 */
public interface Egenkontroll {

  /** Vad som är fel med det som står i fältet just nu; tomt när det är tolkat. */
  String egetFel();
}
