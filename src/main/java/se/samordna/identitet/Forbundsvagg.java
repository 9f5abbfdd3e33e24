package se.samordna.identitet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import se.samordna.gemensam.Korrelation;

/**
 * Programmets transaktioner, som säger databasen vilket förbund de hör till. Utan aktör sätts
 * inget, och då syns inga rader: väggen är stängd när något glömts.
 *
 * <p>Förbundet sätts medan förbindelsen ännu är transaktionens egen och inte bunden till tråden.
 * Går det inte lämnas förbindelsen tillbaka, och inget blir kvar som nästa begäran på samma tråd
 * skulle delta i. En lyssnare efter starten duger inte: det den kastar städas inte.
 */
@Component("transactionManager")
final class Forbundsvagg extends JdbcTransactionManager {

  /** Flera förbindelser kan ha dött på en gång; innan något är gjort kan nästa provas. */
  private static final int STARTFORSOK = 4;

  private static final String FORBUND =
      """
      select set_config('samordna.forbund', ?, true), set_config('samordna.anvandare', ?, true),
             set_config('samordna.korrelation', ?, true)
      """;

  Forbundsvagg(DataSource databas) {
    super(databas);
  }

  @Override
  protected void doBegin(Object transaktion, TransactionDefinition definition) {
    for (int forsok = 1; ; forsok++) {
      try {
        super.doBegin(transaktion, definition);
        return;
      } catch (CannotCreateTransactionException fel) {
        if (forsok == STARTFORSOK || !Databasavbrott.varBruten(fel)) {
          throw fel;
        }
      }
    }
  }

  /** Anropas sist i starten, innanför dess egen städning. */
  @Override
  protected void prepareTransactionalConnection(
      Connection forbindelse, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(forbindelse, definition);
    Optional<Aktor> aktor = Inloggad.kanske();
    if (aktor.isPresent()) {
      try (PreparedStatement satt = forbindelse.prepareStatement(FORBUND)) {
        satt.setString(1, aktor.get().forbund());
        satt.setString(2, aktor.get().anvandare());
        satt.setString(3, Korrelation.nu().orElse(""));
        satt.executeQuery().close();
      }
    }
  }

  /** Bryts förbindelsen mitt i commit vet ingen här om den hann gälla. */
  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    try {
      super.doCommit(status);
    } catch (RuntimeException fel) {
      throw Databasavbrott.bakom(fel) ? new OkantUtfall(fel) : fel;
    }
  }
}
