package se.samordna.inlasning;

/** En kolumns namn som i ett kalkylblad: A, B, … Z, AA. */
public final class Kolumnnamn {

  private Kolumnnamn() {}

  /** {@code index} räknas från 0. */
  public static String av(int index) {
    String sista = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? sista : av(index / 26 - 1) + sista;
  }

  /** Index från 0, eller -1 för det som inte är ett kolumnnamn. */
  public static int index(String namn) {
    if (!namn.matches("[A-Za-z]{1,3}")) {
      return -1;
    }
    int index = 0;
    for (char c : namn.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      index = index * 26 + (c - 'A' + 1);
    }
    return index - 1;
  }
}
