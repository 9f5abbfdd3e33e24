package se.samordna.ansokan;

import java.util.ArrayList;
import java.util.List;

/**
 * Två har skrivit på samma utkast. Det som bara den ena ändrat gäller, fält för fält; där båda
 * ändrat samma fält olika gäller den första tills någon valt.
 *
 * @param krockar fälten som båda ändrat, med namnen som i API:t
 */
public record Sammanskrivning(Ansokan ansokan, List<String> krockar) {

  public Sammanskrivning {
    krockar = List.copyOf(krockar);
  }

  /**
   * Lägger ihop bådas ändringar.
   *
   * @param bas utkastet som båda utgick från
   * @param forsta den vars text gäller i en krock
   */
  public static Sammanskrivning av(Ansokan bas, Ansokan forsta, Ansokan andra) {
    Ansokan.Byggare bygge = forsta.andra();
    List<String> krockar = new ArrayList<>();
    for (Falt<?> falt : Falt.ALLA) {
      boolean min = andrat(falt, bas, forsta);
      if (andrat(falt, bas, andra) && andrat(falt, forsta, andra)) {
        if (min) {
          krockar.add(falt.namn());
        } else {
          kopiera(falt, andra, bygge);
        }
      }
    }
    return new Sammanskrivning(bygge.klar(), krockar);
  }

  /** Det skrivna, utom {@code falten} där det sparade står kvar. */
  public static Ansokan utom(List<String> falten, Ansokan skriven, Ansokan sparad) {
    Ansokan.Byggare bygge = skriven.andra();
    Falt.ALLA.stream()
        .filter(f -> falten.contains(f.namn()))
        .forEach(f -> kopiera(f, sparad, bygge));
    return bygge.klar();
  }

  private static boolean andrat(Falt<?> falt, Ansokan fore, Ansokan efter) {
    return !fore.varde(falt).equals(efter.varde(falt));
  }

  private static <T> void kopiera(Falt<T> falt, Ansokan fran, Ansokan.Byggare till) {
    till.med(falt, fran.varde(falt));
  }
}
