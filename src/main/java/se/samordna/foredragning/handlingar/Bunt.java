package se.samordna.foredragning.handlingar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.gemensam.HandlingId;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.bild.Motesbild;

/**
 * Allt att läsa inför ett sammanträde, så som en viss läsare får se det.
 *
 * @param alla vad listan gör med pengarna tillsammans; tomt när högst en punkt rör dem
 */
public record Bunt(Motesbild mote, Optional<Underlag> alla, List<Punkt> punkter) {

  public Bunt {
    punkter = List.copyOf(punkter);
  }

  /**
   * En punkt med sina papper.
   *
   * @param dold läsaren har jäv på punkten och får inte se dess handlingar (R15)
   * @param underlag det att läsa som text, på läsarens språk
   * @param kallelsens det kallelsen säger om punkten, på svenska: det sparas med den
   * @param papper filerna: ärendets handlingar och det som bifogats punkten
   */
  public record Punkt(
      Motesbild.Punktvy punkt,
      boolean dold,
      List<Underlag> underlag,
      Optional<Underlag> kallelsens,
      List<Papper> papper) {

    public Punkt {
      underlag = List.copyOf(underlag);
      papper = List.copyOf(papper);
    }

    /** En punkt där läsaren bara får veta varför den är stängd. */
    static Punkt stangd(Motesbild.Punktvy punkt, boolean dold, List<Underlag> varfor) {
      return new Punkt(punkt, dold, varfor, Optional.empty(), List.of());
    }

    /** Sant när det inte finns något att läsa som text. */
    public boolean utanText() {
      return underlag.isEmpty() && kallelsens.isEmpty();
    }
  }

  /**
   * En fil.
   *
   * @param egen skriven av programmet, till skillnad från en bilaga någon lämnat
   */
  public record Papper(String namn, String innehallstyp, long storlek, boolean egen, Kalla kalla) {

    public boolean arPdf() {
      return innehallstyp.equals("application/pdf");
    }
  }

  /** Var filen finns. */
  public sealed interface Kalla {

    record Arende(HandlingId handling) implements Kalla {}

    record Bifogad(PunktId punkt, UUID handling) implements Kalla {}
  }
}
