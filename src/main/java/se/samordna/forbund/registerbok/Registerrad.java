package se.samordna.forbund.registerbok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Dagtolk;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;

/**
 * En rad ur arbetsboken, med sina celler under kolumnernas nycklar, och felen som hittas i den.
 *
 * @param nummer räknas från 1 som i kalkylbladet
 */
record Registerrad(Registerblad blad, int nummer, Map<String, String> celler, List<Faltfel> fel) {

  Registerrad(Registerblad blad, int nummer, Map<String, String> celler) {
    this(blad, nummer, Map.copyOf(celler), new ArrayList<>());
  }

  String text(String kolumn) {
    return celler.getOrDefault(kolumn, "").strip();
  }

  /** Dagen i cellen; tom när cellen är tom, och ett fel när det som står där inte är en dag. */
  Optional<LocalDate> dag(String kolumn) {
    String text = text(kolumn);
    Optional<LocalDate> dag = text.isEmpty() ? Optional.empty() : Dagtolk.tolka(text);
    if (!text.isEmpty() && dag.isEmpty()) {
      fel("fel_dag", Mening.av("registerbok_fel_dag", text));
    }
    return dag;
  }

  /** Ja eller nej i cellen; tom när cellen är tom. */
  Optional<Boolean> janej(String kolumn) {
    String text = text(kolumn).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "" -> Optional.empty();
      case "ja", "j", "x", "sant", "yes" -> Optional.of(true);
      case "nej", "n", "-", "falskt", "no" -> Optional.of(false);
      default -> {
        fel("fel_form", Mening.av("registerbok_ja_nej", text));
        yield Optional.empty();
      }
    };
  }

  /** Felet vid sin rad: {@code Platser, rad 7: …}. */
  void fel(String kod, Mening mening) {
    fel.add(new Faltfel(namn(), kod, Mening.av("falt_kolon", Mening.ordagrant(namn()), mening)));
  }

  void fel(List<Faltfel> flera) {
    flera.forEach(f -> fel(f.kod(), f.mening()));
  }

  /** {@code Platser, rad 7}. */
  String namn() {
    return Mening.text("registerbok_rad", blad.namn(), nummer);
  }
}
