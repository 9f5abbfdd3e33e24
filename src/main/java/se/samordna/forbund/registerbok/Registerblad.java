package se.samordna.forbund.registerbok;

import java.util.List;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Bladen i registrets arbetsbok, i den ordning de läses in, med sina kolumner. */
enum Registerblad {
  MEDLEMMAR,
  PERSONER,
  VERKSAMHETER,
  PLATSER;

  /** Kolumnernas nycklar, i ordning. */
  List<String> kolumner() {
    return switch (this) {
      case MEDLEMMAR ->
          List.of("kort_namn", "namn", "part", "fran", "till", "uppsagd", "anslagsplats");
      case PERSONER -> List.of("anvandare", "namn", "titel", "epost", "forordnad", "bjud_in");
      case VERKSAMHETER -> List.of("medlem", "verksamhet", "soker");
      case PLATSER ->
          List.of("organ", "medlem", "som", "person", "ordning", "uppdrag", "fran", "till");
    };
  }

  /** Bladets namn i arbetsboken. */
  String namn() {
    return Mening.text("registerblad_" + kod());
  }

  /** Kolumnens rubrik i arbetsboken. */
  static String rubrik(String kolumn) {
    return Mening.text("registerkolumn_" + kolumn);
  }

  String kod() {
    return Kod.av(this);
  }
}
