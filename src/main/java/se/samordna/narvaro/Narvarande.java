package se.samordna.narvaro;

/**
 * En rad i uppropet.
 *
 * @param satt i rummet eller på distans (R19)
 * @param tjanstgor för en ersättare: tjänstgör i stället för en ledamot för samma medlem. För en
 *     ledamot: falskt lämnar platsen åt en ersättare som tjänstgör.
 */
public record Narvarande(String person, Satt satt, boolean tjanstgor) {

  public enum Satt {
    RUM,
    DISTANS
  }
}
