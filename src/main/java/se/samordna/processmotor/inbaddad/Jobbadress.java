package se.samordna.processmotor.inbaddad;

import java.util.List;

/**
 * Var ett jobb finns, så som schemaläggaren minns det.
 *
 * @param forbund förbundets kod
 * @param instans motorns nyckel på instansen
 * @param jobb motorns nyckel på jobbet
 */
record Jobbadress(String forbund, String instans, String jobb) {

  private static final String MELLAN = "/";

  static Jobbadress av(String text) {
    List<String> delar = List.of(text.split(MELLAN, -1));
    return new Jobbadress(delar.get(0), delar.get(1), delar.get(2));
  }

  /** Namnet på arbetet att säga att jobbet är borta; läses som samma adress. */
  String borttagen() {
    return this + MELLAN + "borttagen";
  }

  @Override
  public String toString() {
    return String.join(MELLAN, forbund, instans, jobb);
  }
}
