package se.samordna.budget.sie;

import java.util.ArrayList;
import java.util.List;
import se.samordna.budget.tecken.Avkodad;
import se.samordna.budget.tecken.Teckenuppsattning;

/**
 * Vad läsaren bör veta om filens bokstäver. Formatet medger bara PC8 (CP437), men program skriver
 * också annat under samma märkning, och blandar.
 */
final class Teckenanmarkningar {

  private Teckenanmarkningar() {}

  static List<Anmarkning> av(Avkodad fil) {
    List<Anmarkning> alla = new ArrayList<>();
    if (!fil.baraAscii() && fil.kodning() != Teckenuppsattning.PC8) {
      alla.add(
          hela(
              "Filen är skriven i "
                  + fil.kodning().namn()
                  + ", inte i PC8 (CP437), och har lästs så."));
    }
    if (!fil.lagade().isEmpty()) {
      alla.add(
          hela(
              "Ord som är kodade på ett annat sätt än resten av filen har lästs efter sina egna"
                  + " bokstäver: "
                  + Avkodad.namnda(fil.lagade())
                  + "."));
    }
    if (!fil.trasiga().isEmpty()) {
      alla.add(
          hela(
              "Bokstäver i filen är trasiga och går inte att läsa: "
                  + Avkodad.namnda(fil.trasiga())
                  + ". Be byrån om en ny fil om namnen behövs."));
    }
    if (!fil.osakra().isEmpty()) {
      alla.add(
          hela(
              "Ord kan ha fått fel bokstäver, för filen är kodad på flera sätt: "
                  + Avkodad.namnda(fil.osakra())
                  + "."));
    }
    if (!fil.fragetecken().isEmpty()) {
      alla.add(
          hela(
              "Frågetecken står där det nog ska vara en bokstav: "
                  + Avkodad.namnda(fil.fragetecken())
                  + "."));
    }
    return alla;
  }

  private static Anmarkning hela(String text) {
    return new Anmarkning(0, text);
  }
}
