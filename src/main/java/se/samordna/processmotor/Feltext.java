package se.samordna.processmotor;

/** Felets text för drift: en rad, avkortad. */
final class Feltext {

  private static final int MEST = 500;

  private Feltext() {}

  static String av(Throwable fel) {
    String text = fel.getClass().getSimpleName() + ": " + fel.getMessage();
    String rad = text.replaceAll("\\s+", " ");
    return rad.length() > MEST ? rad.substring(0, MEST) : rad;
  }
}
