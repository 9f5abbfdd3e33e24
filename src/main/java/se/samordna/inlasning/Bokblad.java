package se.samordna.inlasning;

import java.util.List;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/**
 * Ett blad i en arbetsbok som rader av text, innan någon vet vad de betyder. Bara det bladet visar
 * läses; dagar står som {@code 2024-01-15}.
 *
 * @param rader de som har något i någon cell
 */
public record Bokblad(String namn, List<Rad> rader) {

  public Bokblad {
    rader = List.copyOf(rader);
  }

  /**
   * En rad.
   *
   * @param nummer räknas från 1 som i kalkylbladet
   */
  public record Rad(int nummer, List<String> celler) {

    public Rad {
      celler = List.copyOf(celler);
    }

    /** Texten i kolumnen, tom bortom radens slut. */
    public String text(int kolumn) {
      return kolumn < celler.size() ? celler.get(kolumn) : "";
    }
  }

  /**
   * Bladen i en xlsx, i ordning. Nej (400) för det som inte är en arbetsbok, är för stort eller har
   * trasiga bokstäver: samma gränser som för en budget.
   */
  public static Svar<List<Bokblad>> alla(Innehall fil) {
    return Tabellasare.arbetsbok(fil).som(blad -> blad.stream().map(Bokblad::av).toList());
  }

  private static Bokblad av(Ratabell tabell) {
    return new Bokblad(
        tabell.kalla().blad(),
        tabell.rader().stream()
            .map(r -> new Rad(r.nummer(), r.celler().stream().map(Cell::text).toList()))
            .toList());
  }
}
