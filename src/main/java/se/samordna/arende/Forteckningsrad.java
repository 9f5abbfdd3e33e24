package se.samordna.arende;

/**
 * En rad i ett dokuments förteckning.
 *
 * @param under det som står under texten, får vara tomt
 * @param till adressen raden leder till, tom för en rad utan länk
 */
public record Forteckningsrad(String nummer, String text, String under, String till) {

  public Forteckningsrad {
    text = Tecken.barbar(text);
  }

  public boolean harLank() {
    return !till.isEmpty();
  }
}
