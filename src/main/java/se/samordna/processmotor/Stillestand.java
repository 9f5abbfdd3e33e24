package se.samordna.processmotor;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Inloggad;

/**
 * Inget ärende stannar utan att någon ser det. Motorn har ingen fråga om incidenter, men databasen
 * vet: ett öppet ärende väntar på någon, på styrelsen eller på ett kommando. Annars noteras det.
 */
@Component
class Stillestand {

  private static final Duration TALAMOD = Duration.ofMinutes(2);
  private static final String STYRELSEN = "vanta_beslut";

  private final KommandoStore kommandon;
  private final AvvikelseStore avvikelser;
  private final Uppgiftsmottagare inkorg;
  private final TransactionTemplate tx;

  Stillestand(
      KommandoStore kommandon,
      AvvikelseStore avvikelser,
      Uppgiftsmottagare inkorg,
      TransactionTemplate tx) {
    this.kommandon = kommandon;
    this.avvikelser = avvikelser;
    this.inkorg = inkorg;
    this.tx = tx;
  }

  void prova(Ateruppbyggnad.Vantan v) {
    if (!v.element().equals(STYRELSEN)) {
      tx.executeWithoutResult(s -> noteraOmStilla(v));
    }
  }

  private void noteraOmStilla(Ateruppbyggnad.Vantan v) {
    if (stilla(v.arende())) {
      avvikelser.notera(
          Avvikelse.Slag.STILLASTAENDE,
          v.arende() + ":" + v.element(),
          Inloggad.aktor().forbund(),
          Optional.of(v.arende()),
          "Står vid " + v.element() + " utan öppen uppgift; en incident i motorn?");
    }
  }

  private boolean stilla(ArendeId arende) {
    return !inkorg.vantarPaNagon(arende)
        && !kommandon.harKvar(arende)
        && !kommandon.nyssRort(arende, TALAMOD);
  }
}
