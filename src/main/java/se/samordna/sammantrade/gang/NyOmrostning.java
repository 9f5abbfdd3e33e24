package se.samordna.sammantrade.gang;

import java.util.Optional;
import se.samordna.sammantrade.Utfall;

/**
 * En omröstning att öppna på skärmarna (R13).
 *
 * @param jaText vad ett ja betyder, på knappen; tomt skrivs av förslaget
 */
public record NyOmrostning(Utfall forslag, Optional<String> jaText, Optional<String> nejText) {

  String ja() {
    return jaText.filter(t -> !t.isBlank()).orElseGet(() -> "Ja till " + forslag.namn()).strip();
  }

  String nej() {
    return nejText.filter(t -> !t.isBlank()).orElseGet(() -> "Nej till " + forslag.namn()).strip();
  }
}
