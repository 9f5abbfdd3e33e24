package se.samordna.beredning;

/** Yttrandenas utfall i löpande text. */
final class Utfallstext {

  private Utfallstext() {}

  static String av(Yttrandeutfall utfall) {
    return switch (utfall) {
      case TILLSTYRKER -> "Tillstyrker";
      case AVSTYRKER -> "Avstyrker";
      case KOMPLETTERA -> "Vill se komplettering";
      case AVSTAR -> "Avstår";
    };
  }

  /** Medlemmens utfall, eller varför det saknas. */
  static String av(Medlemsyttrande y) {
    return y.utfall()
        .map(Utfallstext::av)
        .orElse(y.tillstand() == Medlemsyttrande.Tillstand.JAV ? "Jäv" : "Har inte yttrat sig");
  }
}
