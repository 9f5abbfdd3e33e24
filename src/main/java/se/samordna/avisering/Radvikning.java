package se.samordna.avisering;

import java.nio.charset.StandardCharsets;

/** Viker rader vid 75 oktetter (RFC 5545 3.1), aldrig mitt i ett tecken. */
final class Radvikning {

  private static final int MEST = 75;

  private Radvikning() {}

  /** Hela filen, med CRLF efter varje rad. */
  static String av(String fil) {
    StringBuilder vikt = new StringBuilder();
    fil.replace("\r\n ", "").lines().forEach(rad -> vik(rad, vikt));
    return vikt.toString();
  }

  private static void vik(String rad, StringBuilder till) {
    int oktetter = 0;
    for (int tecken : rad.codePoints().toArray()) {
      String ett = Character.toString(tecken);
      int langd = ett.getBytes(StandardCharsets.UTF_8).length;
      if (oktetter + langd > MEST) {
        till.append("\r\n ");
        oktetter = 1;
      }
      till.append(ett);
      oktetter += langd;
    }
    till.append("\r\n");
  }
}
