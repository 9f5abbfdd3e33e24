package se.samordna.sammantrade;

/** En persons röst i en öppen omröstning. */
public record Rostning(String person, Rost rost) {

  public enum Rost {
    JA,
    NEJ,
    AVSTAR
  }
}
