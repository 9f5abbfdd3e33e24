package se.samordna.gemensam.tecken;

import java.util.List;
import java.util.function.IntUnaryOperator;
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
 * @param fragetecken ord med ett frågetecken eller ett annat tecken i stället för en bokstav, som
 *     {@code m?ten} eller {@code m|ten}: bokstaven var borta redan i filen
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

  /** Samma text, med orden på sina rader i filen när den prövades rad för rad på annat sätt. */
  public Avkodad medRader(IntUnaryOperator rad) {
    return new Avkodad(
        text,
        kodning,
        baraAscii,
        pa(rad, lagade),
        pa(rad, trasiga),
        pa(rad, osakra),
        pa(rad, fragetecken));
  }

  private static List<Ord> pa(IntUnaryOperator rad, List<Ord> ord) {
    return ord.stream().map(o -> new Ord(rad.applyAsInt(o.rad()), o.text())).toList();
  }

  /** {@code rad 12 (”vår”), rad 14 (”för”)}. Bara så många sparas; då sägs ”minst”. */
  public static String namnda(List<Ord> ord) {
    String forsta =
        ord.stream()
            .distinct()
            .limit(VISAS)
            .map(o -> Mening.text("tecken_ord", o.rad(), o.text()))
            .collect(Collectors.joining(", "));
    long fler = ord.stream().distinct().count() - VISAS;
    String hurManga = ord.size() < Avkodare.MEST_SPARADE ? "tecken_fler" : "tecken_minst_fler";
    return fler > 0 ? Mening.text(hurManga, forsta, fler) : forsta;
  }
}
