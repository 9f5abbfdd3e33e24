package se.samordna.beredning;

/** Yttrandenas utfall i löpande text. */
final class Utfallstext {

  private Utfallstext() {}

  static String av(String utfall) {
    return switch (utfall) {
      case "tillstyrker" -> "Tillstyrker";
      case "avstyrker" -> "Avstyrker";
      case "komplettera" -> "Vill se komplettering";
      case "avstar" -> "Avstår";
      case "jav" -> "Jäv";
      default -> "Har inte yttrat sig";
    };
  }
}
