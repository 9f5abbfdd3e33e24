package se.samordna.processmotor;

/** Motorn som begärts finns inte; texten säger vilka som finns. */
class Motorvalsfel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Motorvalsfel(String text) {
    super(text);
  }
}
