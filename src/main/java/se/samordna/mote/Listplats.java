package se.samordna.mote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;

/**
 * Var det som sätts upp på en lista hamnar: före den avslutande följden av stående punkter som hör
 * hemma sist. Har någon flyttat dem för hand är följden kortare, eller ingen, och då hamnar det nya
 * sist.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Listplats {

  private final ListordningStore ordning;

  Listplats(ListordningStore ordning) {
    this.ordning = ordning;
  }

  /**
   * En rad på listan.
   *
   * @param sist en stående punkt som hör hemma sist
   * @param utgatt struken; den varken bryter följden eller börjar den
   * @param behandlad avgjord, lämnad, har paragraf eller behandlas nu: inget ställs före den
   */
  public record Rad(boolean sist, boolean utgatt, boolean behandlad) {}

  /** Platsen där den avslutande följden börjar, räknat från 0; listans längd när ingen finns. */
  public static int avslutande(List<Rad> lista) {
    int borjar = lista.size();
    for (int nr = lista.size() - 1; nr >= 0; nr--) {
      Rad rad = lista.get(nr);
      if (rad.behandlad() || !(rad.sist() || rad.utgatt())) {
        break;
      }
      borjar = rad.sist() ? nr : borjar;
    }
    return borjar;
  }

  /** Flyttar det nyss uppsatta, som står sist, till sin plats; sinsemellan i samma ordning. */
  public void placera(SammantradeId mote, List<PunktId> nya) {
    List<ListordningStore.Listad> lista = ordning.listade(mote);
    Predicate<ListordningStore.Listad> arNy = p -> nya.contains(p.id());
    List<ListordningStore.Listad> ordnad = new ArrayList<>(lista);
    ordnad.removeIf(arNy);
    int plats = avslutande(ordnad.stream().map(ListordningStore.Listad::rad).toList());
    ordnad.addAll(plats, lista.stream().filter(arNy).toList());
    ordning.ordna(mote, ordnad.stream().map(ListordningStore.Listad::id).toList());
  }
}
