package se.samordna.beredning;

import se.samordna.arende.Aterkomst;

/** Varför ett ärende kom tillbaka, i löpande text i ett dokument. */
final class Aterkomsttext {

  private Aterkomsttext() {}

  static String av(Aterkomst a) {
    String skal = a.skal().isBlank() ? "" : "\n" + a.skal().strip();
    return vad(a) + skal;
  }

  private static String vad(Aterkomst a) {
    return switch (a.slag()) {
      case ATERREMISS ->
          "Styrelsen återremitterade ärendet %s, § %d.".formatted(a.dag(), a.paragraf());
      case UTGAR -> "Ärendet utgick ur listan %s, § %d.".formatted(a.dag(), a.paragraf());
      case UPPHAVT ->
          "%s upphävde beslutet i § %d den %s.".formatted(a.av(), a.paragraf(), a.dag());
    };
  }
}
