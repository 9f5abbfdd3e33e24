package se.samordna.processmotor.inbaddad;

import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Motorslag;

/**
 * Motorn och ärendena är i samma databas och därför alltid från samma stund: motorn är den vi
 * känner när den senaste epoken är dess. Annars tas den i bruk tom, i en enda transaktion.
 */
final class Ibruktagande {

  private final EpokStore epoker;
  private final Instanser instanser;
  private final Meddelandestore meddelanden;
  private final Motorlas las;
  private final TransactionTemplate tx;

  Ibruktagande(
      EpokStore epoker,
      Instanser instanser,
      Meddelandestore meddelanden,
      Motorlas las,
      TransactionTemplate tx) {
    this.epoker = epoker;
    this.instanser = instanser;
    this.meddelanden = meddelanden;
    this.las = las;
    this.tx = tx;
  }

  boolean kannIgen(boolean start) {
    return Objects.requireNonNull(tx.execute(s -> taIBruk(start)));
  }

  /** Två noder som startar samtidigt: den andra väntar, och känner sedan igen motorn. */
  private boolean taIBruk(boolean start) {
    EpokStore.Epok senaste = epoker.senaste().orElse(EpokStore.Epok.INGEN);
    if (arVar(senaste)) {
      return false;
    }
    if (!start) {
      throw new IllegalStateException("Ärendena går i motorn " + senaste.motor().kod());
    }
    las.ibruktagandet();
    EpokStore.Epok nu = epoker.senaste().orElse(EpokStore.Epok.INGEN);
    if (arVar(nu)) {
      return false;
    }
    instanser.tom();
    meddelanden.tom();
    String marke = UUID.randomUUID().toString();
    if (!epoker.ny(nu, Motorslag.INBADDAD, marke)) {
      throw new IllegalStateException("En annan motor togs i bruk samtidigt");
    }
    epoker.satt(marke, Motorslag.INBADDAD.kod());
    return true;
  }

  private static boolean arVar(EpokStore.Epok epok) {
    return epok.epok() > 0 && epok.motor() == Motorslag.INBADDAD;
  }
}
