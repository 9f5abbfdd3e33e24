package se.samordna.forbund.registerbok;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.inlasning.Malltabell;

/**
 * En rad ur arbetsboken.
 *
 * @param rubriker kolumnens rubrik i just den boken, under kolumnens nyckel
 */
record Registerrad(Malltabell.Rad rad, Map<String, String> rubriker) {

  Registerrad {
    rubriker = Map.copyOf(rubriker);
  }

  String text(String kolumn) {
    return rubrik(kolumn).map(rad::text).map(String::strip).orElse("");
  }

  /** Dagen i cellen; tom när cellen är tom, och ett fel när det som står där inte är en dag. */
  Optional<LocalDate> dag(String kolumn) {
    return rubrik(kolumn).flatMap(rad::dag);
  }

  /** Ja eller nej i cellen; tom när cellen är tom. */
  Optional<Boolean> janej(String kolumn) {
    return rubrik(kolumn).flatMap(rad::jaNej);
  }

  /** Felet vid sin rad: {@code Platser, rad 7: …}. */
  void fel(String kod, Mening mening) {
    rad.fel(kod, mening);
  }

  List<Faltfel> fel() {
    return rad.fel();
  }

  private Optional<String> rubrik(String kolumn) {
    return Optional.ofNullable(rubriker.get(kolumn));
  }
}
