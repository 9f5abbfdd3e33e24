package se.samordna.identitet;

import java.net.InetAddress;
import java.util.HexFormat;

/** En nätadress så som gränserna räknar den. */
final class Adress {

  private static final int IPV6 = 16;
  private static final int NAT = 8;

  private Adress() {}

  /** En IPv6-abonnent har ett helt /64 för sig själv, och räknas som en. */
  static String grupp(String adress) {
    if (!adress.contains(":")) {
      return adress;
    }
    try {
      byte[] delar = InetAddress.ofLiteral(adress).getAddress();
      return delar.length == IPV6 ? HexFormat.of().formatHex(delar, 0, NAT) : adress;
    } catch (IllegalArgumentException okand) {
      return adress;
    }
  }
}
