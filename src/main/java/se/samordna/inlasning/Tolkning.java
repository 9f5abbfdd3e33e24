package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Kod;

/**
 * Hur en fil förstås: varje kolumn och rad, enheten och tecknen. Ett värde; den som läser in kan
 * ändra allt i det med ett {@link Tolkningsval}.
 *
 * @param form lång: den kanoniska långformen; bred: en tabell som i en verksamhetsplan
 * @param enhet {@code kr} eller {@code tkr}; tom när filen inte säger det och man måste välja
 * @param skal varför det tolkas så, att visa
 * @param brister vad som måste väljas innan filen kan läsas in
 */
public record Tolkning(
    Form form,
    Filkalla kalla,
    boolean vand,
    Optional<String> enhet,
    Teckenregel tecken,
    Decimaltecken decimal,
    List<Kolumn> kolumner,
    List<Rad> rader,
    List<String> skal,
    List<String> brister) {

  public Tolkning {
    kolumner = List.copyOf(kolumner);
    rader = List.copyOf(rader);
    skal = List.copyOf(skal);
    brister = List.copyOf(brister);
  }

  /** Slaget för en avdelning som någon namnger; tomt när namnet inte kan bli ett. */
  public static Optional<String> slagkod(String namn) {
    return Avdelningsnamn.kod(namn).or(() -> Avdelningsnamn.egen(namn));
  }

  public enum Form {
    LANG,
    BRED;

    public String kod() {
      return Kod.av(this);
    }
  }

  /** Vad en kolumn är. */
  public enum Kolumnart {
    NAMN,
    KONTO,
    AVDELNING,
    LAGE,
    /** Belopp för kolumnens år. */
    AR,
    /** Radens år. */
    ARTAL,
    /** Belopp för radens år. */
    BELOPP,
    IGNORERAS;

    public String kod() {
      return Kod.av(this);
    }

    public static Optional<Kolumnart> av(String kod) {
      return List.of(values()).stream().filter(a -> a.kod().equals(kod)).findFirst();
    }
  }

  /**
   * En kolumn.
   *
   * @param index från 0
   * @param ar året för en kolumn med belopp; 0 annars
   */
  public record Kolumn(int index, String rubrik, Kolumnart art, int ar) {

    public String namn() {
      return Kolumnnamn.av(index);
    }

    boolean ar(Kolumnart sokt) {
      return art == sokt;
    }
  }

  /** Slag för en rad som bara är en rubrik, och för en som inte ska läsas. */
  public static final String RUBRIK = "rubrik";

  public static final String IGNORERAS = "ignoreras";

  /**
   * En rad under filens rubrikrad.
   *
   * @param slag avdelningen, {@code summa}, {@value #RUBRIK} eller {@value #IGNORERAS}
   * @param celler som filen har dem, att visa
   */
  public record Rad(
      int nummer,
      String namn,
      String slag,
      String lage,
      Summatackning tackning,
      List<String> celler) {

    public Rad {
      celler = List.copyOf(celler);
    }

    boolean lases() {
      return !slag.equals(RUBRIK) && !slag.equals(IGNORERAS);
    }

    Rad med(Tolkningsval.Radval val) {
      return new Rad(
          nummer,
          namn,
          val.slag().orElse(slag),
          val.lage().orElse(val.slag().isPresent() && !val.slag().get().equals(slag) ? "" : lage),
          val.tackning().orElse(tackning),
          celler);
    }
  }
}
