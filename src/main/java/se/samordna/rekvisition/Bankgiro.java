package se.samordna.rekvisition;

/** Ett bankgironummer: sju eller åtta siffror, den sista en kontrollsiffra (modulus 10). */
final class Bankgiro {

  private Bankgiro() {}

  /** Numret utan bindestreck och mellanrum. */
  static String siffror(String skrivet) {
    return skrivet.replaceAll("[\\s\u00a0\u2010-\u2015-]", "");
  }

  static boolean stammer(String nummer) {
    if (!nummer.matches("[0-9]{7,8}")) {
      return false;
    }
    int summa = 0;
    for (int i = 0; i < nummer.length(); i++) {
      int siffra = nummer.charAt(nummer.length() - 1 - i) - '0';
      int vagd = i % 2 == 0 ? siffra : siffra * 2;
      summa += vagd / 10 + vagd % 10;
    }
    return summa % 10 == 0;
  }
}
