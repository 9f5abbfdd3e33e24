package se.samordna.ansokan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Medel;

/**
 * Frågar budgeten om pengar ryms, bara som upplysning. Frågan rullas alltid tillbaka till där den
 * började: ett nej här ska inte fälla den handling som frågar. Den får en punkt i den transaktion
 * som pågår, inte en egen: den som håller en förbindelse får inte vänta på en till.
 */
@Component
public class Ramprov {

  private final Medel medel;
  private final PlatformTransactionManager transaktioner;
  private final Klocka klocka;

  Ramprov(Medel medel, PlatformTransactionManager transaktioner, Klocka klocka) {
    this.medel = medel;
    this.transaktioner = transaktioner;
    this.klocka = klocka;
  }

  /** Vad budgeten invänder mot raderna, eller tomt om de ryms. */
  public Optional<Hinder> invandning(ArendeId arende, String rubrik, List<Finansiering> rader) {
    TransactionStatus fraga =
        transaktioner.getTransaction(
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    try {
      Svar<Klart> svar =
          medel.prova(
              new Medel.Reservation(
                  arende, BeslutId.ny(), rubrik, klocka.idag(), rader, Optional.empty()));
      return svar instanceof Svar.Nej<Klart>(Hinder hinder)
          ? Optional.of(hinder)
          : Optional.empty();
    } finally {
      transaktioner.rollback(fraga);
    }
  }

  /** Sökt belopp ryms i kvar att disponera, om allt betalas ur eget kapital. */
  boolean ryms(ArendeId arende, Ansokan ansokan) {
    List<Finansiering> rader = Sokt.urEgetKapital(ansokan);
    return rader.isEmpty() || invandning(arende, ansokan.rubrik(), rader).isEmpty();
  }
}
