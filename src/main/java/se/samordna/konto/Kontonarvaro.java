package se.samordna.konto;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Inloggningshandelse;

/** Minns när var och en senast loggade in; den inbjudna är därmed igång. */
@Component
class Kontonarvaro {

  private static final Logger LOGG = LoggerFactory.getLogger(Kontonarvaro.class);

  private final KontoStore konton;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Kontonarvaro(KontoStore konton, Klocka klocka, TransactionTemplate tx) {
    this.konton = konton;
    this.klocka = klocka;
    this.tx = tx;
  }

  /** Går det inte att anteckna släpps personen in ändå; nästa gång antecknas den. */
  @EventListener
  void inne(Inloggningshandelse vem) {
    try {
      vem.forbund()
          .forEach(
              kod ->
                  Inloggad.som(
                      Aktor.process(kod),
                      () -> {
                        tx.executeWithoutResult(s -> konton.inne(vem.anvandare(), klocka.nu()));
                        return kod;
                      }));
    } catch (DataAccessException | TransactionException fel) {
      LOGG.warn("En inloggning kunde inte antecknas", fel);
    }
  }
}
