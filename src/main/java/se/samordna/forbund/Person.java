package se.samordna.forbund;

import java.util.Optional;

/**
 * En tjänsteman eller förtroendevald, känd under sitt användarnamn.
 *
 * @param titel som den skrivs efter namnet i en handling, till exempel "enhetschef"
 */
public record Person(
    String anvandare, String namn, Optional<String> titel, Optional<String> epost) {

  /** "Namn, titel", så som en handling namnger den som skrivit eller beslutat. */
  public String undertecknare() {
    return undertecknare("");
  }

  /**
   * "Namn, titel". Den som registret bara känner till titeln skrivs en gång.
   *
   * @param annars det som står efter namnet när personen inte har någon titel; får vara tomt
   */
  public String undertecknare(String annars) {
    String efter = titel.orElse(annars);
    boolean samma = namn.equalsIgnoreCase(efter);
    return efter.isEmpty() || samma ? namn : namn + ", " + efter;
  }
}
