package se.samordna.sie;

import java.util.ArrayList;
import java.util.List;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.tecken.Avkodad;
import se.samordna.gemensam.tecken.Teckenuppsattning;

/**
 * Vad läsaren bör veta om filens bokstäver. Formatet medger bara PC8 (CP437), men program skriver
 * också annat under samma märkning, och blandar.
 */
final class Teckenanmarkningar {

  private Teckenanmarkningar() {}

  static List<Anmarkning> av(Avkodad fil) {
    List<Anmarkning> alla = new ArrayList<>();
    if (!fil.baraAscii() && fil.kodning() != Teckenuppsattning.PC8) {
      alla.add(hela(Mening.text("sie_kodning", fil.kodning().namn())));
    }
    if (!fil.lagade().isEmpty()) {
      alla.add(hela(Mening.text("sie_lagade", Avkodad.namnda(fil.lagade()))));
    }
    if (!fil.trasiga().isEmpty()) {
      alla.add(hela(Mening.text("sie_trasiga", Avkodad.namnda(fil.trasiga()))));
    }
    if (!fil.osakra().isEmpty()) {
      alla.add(hela(Mening.text("sie_osakra", Avkodad.namnda(fil.osakra()))));
    }
    if (!fil.fragetecken().isEmpty()) {
      alla.add(hela(Mening.text("sie_fragetecken", Avkodad.namnda(fil.fragetecken()))));
    }
    return alla;
  }

  private static Anmarkning hela(String text) {
    return new Anmarkning(0, text);
  }
}
