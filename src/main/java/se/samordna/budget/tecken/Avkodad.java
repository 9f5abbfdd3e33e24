package se.samordna.budget.tecken;

import java.util.List;
import java.util.stream.Collectors;
import se.samordna.gemensam.Mening;

/**
 * En textfil som text.
 *
 * @param kodning uppsättningen som filens ord visar
 * @param baraAscii sant när ingen bokstav behöver avgöras
 * @param lagade ord som var kodade på ett annat sätt än resten, eller två gånger, och lästs rätt
 * @param trasiga ord vars bokstäver inte går att veta
 * @param osakra ord som kan vara rätta, men också kan vara svenska ord i en annan kodning
 * @param fragetecken ord med ett frågetecken mellan bokstäver: bokstaven var borta redan i filen
 */
public record Avkodad(
    String text,
    Teckenuppsattning kodning,
    boolean baraAscii,
    List<Ord> lagade,
    List<Ord> trasiga,
    List<Ord> osakra,
    List<Ord> fragetecken) {

  private static final int VISAS = 10;

  /** Ett ord, som det lästes, på en rad i filen. */
  public record Ord(int rad, String text) {}

  public Avkodad {
    lagade = List.copyOf(lagade);
    trasiga = List.copyOf(trasiga);
    osakra = List.copyOf(osakra);
    fragetecken = List.copyOf(fragetecken);
  }

  /** {@code rad 12 (”vår”), rad 14 (”för”)}. */
  public static String namnda(List<Ord> ord) {
    String forsta =
        ord.stream()
            .distinct()
            .limit(VISAS)
            .map(o -> Mening.text("tecken_ord", o.rad(), o.text()))
            .collect(Collectors.joining(", "));
    long fler = ord.stream().distinct().count() - VISAS;
    return fler > 0 ? Mening.text("tecken_fler", forsta, fler) : forsta;
  }
}
