package se.samordna.sammantrade.pagaende;

import java.util.Optional;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;
import se.samordna.mote.Utfall;

/**
 * En omröstning att öppna på skärmarna (R13).
 *
 * @param jaText vad ett ja betyder, på knappen; tomt skrivs av förslaget
 */
public record NyOmrostning(Utfall forslag, Optional<String> jaText, Optional<String> nejText) {

  String ja() {
    return skrivet(jaText, "omrostning_ja");
  }

  String nej() {
    return skrivet(nejText, "omrostning_nej");
  }

  private String skrivet(Optional<String> text, String nyckel) {
    return text.filter(t -> !t.isBlank())
        .orElseGet(() -> Mening.av(nyckel, forslag.mening()).pa(Talsprak.SVENSKA))
        .strip();
  }

  /** Knappens ord på läsarens språk, när de är förslagets; ord någon valt står som de är. */
  public static String visat(Utfall forslag, String skrivet, boolean ja) {
    Mening forslagets = Mening.av(ja ? "omrostning_ja" : "omrostning_nej", forslag.mening());
    return skrivet.equals(forslagets.pa(Talsprak.SVENSKA)) ? forslagets.toString() : skrivet;
  }
}
