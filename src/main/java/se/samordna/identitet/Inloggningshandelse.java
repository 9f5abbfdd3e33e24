package se.samordna.identitet;

import java.util.List;

/**
 * Någon har visat vem hon är, på skärmen eller med en token. Sägs högst en gång var tionde minut
 * per person.
 *
 * @param forbund förbunden hon hör till
 */
public record Inloggningshandelse(String anvandare, List<String> forbund) {

  public Inloggningshandelse {
    forbund = List.copyOf(forbund);
  }
}
