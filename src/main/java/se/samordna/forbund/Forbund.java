package se.samordna.forbund;

import java.util.List;

/** Förbundet med sina medlemmar. {@code enhet} är kr eller tkr, så som budgeten skrivs. */
public record Forbund(
    String kod, String namn, String processvariant, String enhet, List<Medlem> medlemmar) {

  public Forbund {
    medlemmar = List.copyOf(medlemmar);
  }
}
