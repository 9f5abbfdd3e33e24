package se.samordna.skal;

/** Klockan kan inte ställas som begärt; texten säger vad man ska göra i stället. */
class Klockfel extends RuntimeException {

  Klockfel(String text) {
    super(text);
  }
}
