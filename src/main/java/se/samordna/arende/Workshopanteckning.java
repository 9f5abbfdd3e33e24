package se.samordna.arende;

import java.time.LocalDate;
import java.util.List;

/** En hållen idéworkshop, så som den antecknades. */
public record Workshopanteckning(
    LocalDate datum, List<String> deltagare, String anteckning, Ideutfall utfall) {

  public Workshopanteckning {
    deltagare = List.copyOf(deltagare);
  }
}
