package se.samordna.konto;

/** Namn och adress så som inloggningstjänsten vill ha dem: ett namn före och ett efter. */
public record Kontouppgifter(String fornamn, String efternamn, String epost) {

  /**
   * @param forbund står som efternamn för den som bara har ett namn, en funktion till exempel
   */
  static Kontouppgifter av(String namn, String epost, String forbund) {
    int sist = namn.lastIndexOf(' ');
    return sist < 0
        ? new Kontouppgifter(namn, forbund, epost)
        : new Kontouppgifter(namn.substring(0, sist), namn.substring(sist + 1), epost);
  }
}
