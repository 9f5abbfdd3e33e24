package se.samordna.processmotor;

/** Felets text för drift: en rad, avkortad. */
public final class Feltext {

  private static final int MEST = 500;

  private Feltext() {}

  /** Motorns fel säger själva vad de är; andra känns igen på sin klass. */
  public static String av(Throwable fel) {
    String text =
        fel instanceof Motorfel
            ? "" + fel.getMessage()
            : fel.getClass().getSimpleName() + ": " + fel.getMessage();
    String rad = text.replaceAll("\\s+", " ");
    return rad.length() > MEST ? rad.substring(0, MEST) : rad;
  }
}
