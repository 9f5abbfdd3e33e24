package se.samordna.processmotor;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;

/** Säger drift att en ny epok börjar, innan motorn tas i bruk. */
@Component
@NamedInterface("lager")
public class Epokskifte {

  private static final Logger LOGG = LoggerFactory.getLogger(Epokskifte.class);

  private final AvvikelseStore avvikelser;
  private final TransactionTemplate tx;

  Epokskifte(AvvikelseStore avvikelser, TransactionTemplate tx) {
    this.avvikelser = avvikelser;
    this.tx = tx;
  }

  /**
   * Noterar varför epoken efter {@code forra} börjar. Den allra första är ingen avvikelse, och en
   * som ännu tas i bruk är redan noterad.
   */
  public void notera(EpokStore.Epok forra, Avvikelse.Slag slag, Mening varfor) {
    if (forra.epok() == 0 || forra.tasIBruk()) {
      return;
    }
    long epok = forra.epok() + 1;
    LOGG.warn("{}; öppna ärenden byggs upp ur databasen", varfor);
    tx.executeWithoutResult(
        s ->
            avvikelser.notera(
                slag,
                "epok:" + epok,
                "",
                Optional.empty(),
                Mening.av("avvikelse_epok", varfor, epok)));
  }
}
