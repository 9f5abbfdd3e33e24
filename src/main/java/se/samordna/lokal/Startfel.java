package se.samordna.lokal;

/** Något hindrar den lokala miljön; texten är en rad på svenska som namnger botemedlet. */
public final class Startfel extends RuntimeException {

  public Startfel(String text) {
    super(text);
  }

  public Startfel(String text, Throwable orsak) {
    super(text, orsak);
  }
}
