package se.samordna.processmotor.inbaddad;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Varje ändring av ett ärendes instans i motorn: en egen transaktion som processens aktör i
 * ärendets förbund, med ärendets lås först och de väntande meddelandena sist.
 *
 * <p>Låset är ett rådgivande lås på ärendets id, för det egna: utan det möttes tre som godkände
 * samtidigt i motorns rader, och två av tre föll. Det tas innan något annat, och bara ett per
 * transaktion; inget arbete i en annan modul tar det, och transaktionen här rör inga rader utanför
 * motorn och schemaläggaren. Två lås kan därför aldrig vänta på varandra.
 */
final class Arendegang {

  private final Motorlas las;
  private final TransactionTemplate tx;
  private final Postgang post;

  Arendegang(Motorlas las, TransactionTemplate tx, Postgang post) {
    this.las = las;
    this.tx = tx;
    this.post = post;
  }

  /** Gör ändringen; den som inte går görs inte alls, och felet är ett {@code Motorfel}. */
  <T> T andra(Agare agare, Supplier<T> andring) {
    try {
      return Inloggad.som(
          Aktor.process(agare.forbund()),
          () -> Objects.requireNonNull(tx.execute(s -> last(agare.arende(), andring))));
    } catch (RuntimeException e) {
      throw Felslag.motorfel(e);
    }
  }

  private <T> T last(ArendeId arende, Supplier<T> andring) {
    las.arendet(arende);
    T svar = andring.get();
    post.lamna(arende);
    return svar;
  }
}
