package se.samordna.ansokan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    Ihop ihop = new Ihop(bas, forsta, andra, new ArrayList<>());
    Ansokan ansokan = falt(ihop);
    return new Sammanskrivning(ansokan, ihop.krockar());
  }

  /** Det skrivna, utom {@code falten} där det sparade står kvar. */
  public static Ansokan utom(List<String> falten, Ansokan skriven, Ansokan sparad) {
    return falt(
        new Val() {
          @Override
          public <T> T falt(String namn, Function<Ansokan, T> varde) {
            return varde.apply(falten.contains(namn) ? sparad : skriven);
          }
        });
  }

  /** Varifrån vart och ett av ansökans fält tas. */
  private interface Val {

    <T> T falt(String namn, Function<Ansokan, T> varde);
  }

  private static Ansokan falt(Val val) {
    return new Ansokan(
        val.falt("rubrik", Ansokan::rubrik),
        val.falt("insatstyp", Ansokan::insatstyp),
        val.falt("niva", Ansokan::niva),
        val.falt("bakgrund", Ansokan::bakgrund),
        val.falt("malgrupp", Ansokan::malgrupp),
        val.falt("syfte", Ansokan::syfte),
        val.falt("mal", Ansokan::mal),
        val.falt("parter", Ansokan::parter),
        val.falt("start", Ansokan::start),
        val.falt("slut", Ansokan::slut),
        val.falt("budget", Ansokan::budget),
        val.falt("medfinansiering", Ansokan::medfinansiering),
        val.falt("implementering", Ansokan::implementering),
        val.falt("risker", Ansokan::risker),
        val.falt("samverkan", Ansokan::samverkan),
        val.falt("uppfoljning", Ansokan::uppfoljning),
        val.falt("jamstalldhet", Ansokan::jamstalldhet));
  }

  private record Ihop(Ansokan bas, Ansokan forsta, Ansokan andra, List<String> krockar)
      implements Val {

    @Override
    public <T> T falt(String namn, Function<Ansokan, T> varde) {
      T min = varde.apply(forsta);
      T deras = varde.apply(andra);
      T fran = varde.apply(bas);
      if (min.equals(deras) || deras.equals(fran)) {
        return min;
      }
      if (min.equals(fran)) {
        return deras;
      }
      krockar.add(namn);
      return min;
    }
  }
}
