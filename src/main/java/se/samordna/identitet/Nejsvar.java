package se.samordna.identitet;

import se.samordna.gemensam.Hinder;

/**
 * Ett nej på väg ut genom API:t. Tjänsterna svarar med värden; först här, när transaktionen är
 * slut, kastas hindret, så att en metods svarstyp bara säger vad ett ja bär.
 */
public final class Nejsvar extends RuntimeException {

  private final transient Hinder hinder;

  Nejsvar(Hinder hinder) {
    super(hinder.kod(), null, false, false);
    this.hinder = hinder;
  }

  public Hinder hinder() {
    return hinder;
  }
}
