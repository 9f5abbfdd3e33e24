package se.samordna.processmotor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;

/**
 * Inget ärende stannar utan att någon ser det. Motorn har ingen fråga om incidenter, men databasen
 * vet: ett öppet ärende väntar på någon, på styrelsen eller på ett kommando. Annars står det stilla
 * (docs/decisions/006).
 */
@Component
class Stillestand {

  /**
   * Från steg till steg tar det 0,15 s, som mest 0,3 s på en belastad dator (mätt); ett jobb som
   * tappats kommer igen inom en halv minut.
   */
  static final Duration TALAMOD = Duration.ofSeconds(30);

  private static final String STYRELSEN = Element.VANTA_BESLUT;

  private final Motorport port;
  private final Motorlage lage;
  private final ObjectProvider<Ateruppbyggnad> arenden;
  private final Uppgiftsmottagare inkorg;
  private final StillestandStore store;
  private final AvvikelseStore avvikelser;
  private final Forbundslista forbund;
  private final Klocka klocka;
  private final TransactionTemplate tx;
  private volatile boolean sedd;

  Stillestand(
      Motorport port,
      Motorlage lage,
      ObjectProvider<Ateruppbyggnad> arenden,
      Uppgiftsmottagare inkorg,
      StillestandStore store,
      AvvikelseStore avvikelser,
      Forbundslista forbund,
      Klocka klocka,
      TransactionTemplate tx) {
    this.port = port;
    this.lage = lage;
    this.arenden = arenden;
    this.inkorg = inkorg;
    this.store = store;
    this.avvikelser = avvikelser;
    this.forbund = forbund;
    this.klocka = klocka;
    this.tx = tx;
  }

  /**
   * Medan motorn är borta står inget ärende stilla för sin egen skull; då börjar väntan om, och
   * likaså när programmet nyss fått motorn redo. Ett program som inte har den redo vet inget, och
   * rör inte det som ett annat sett.
   */
  void rond() {
    if (!lage.redo()) {
      sedd = false;
      return;
    }
    boolean nas = nas();
    if (!nas || !sedd) {
      tx.executeWithoutResult(s -> store.borjaOm());
    }
    sedd = nas;
    if (!nas) {
      return;
    }
    forbund
        .koder()
        .forEach(kod -> Inloggad.som(Aktor.process(kod), () -> tx.execute(s -> prova(kod))));
  }

  private boolean nas() {
    try {
      return port.frisk();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Svarar med hur många som nyss passerat tålamodet. */
  private Integer prova(String kod) {
    store.ersatt(kod, stilla(kod));
    List<Ateruppbyggnad.Plats> nya = store.nya(kod, klocka.verkligTid().minus(TALAMOD));
    nya.forEach(p -> notera(kod, p));
    return nya.size();
  }

  private List<Ateruppbyggnad.Plats> stilla(String kod) {
    Set<ArendeId> hosNagon = inkorg.medOppenUppgift();
    Set<ArendeId> paVag = store.medKommando(kod);
    return arenden.stream()
        .flatMap(a -> a.platser().stream())
        .filter(p -> !p.element().equals(STYRELSEN))
        .filter(p -> !hosNagon.contains(p.arende()) && !paVag.contains(p.arende()))
        .toList();
  }

  private void notera(String kod, Ateruppbyggnad.Plats p) {
    avvikelser.notera(
        Avvikelse.Slag.STILLASTAENDE,
        p.arende() + ":" + p.element(),
        kod,
        Optional.of(p.arende()),
        Mening.av("avvikelse_stilla", p.element()));
  }
}
