package se.samordna.identitet;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Säger databasen vilket förbund transaktionen hör till. Utan aktör sätts inget, och då syns inga
 * rader: väggen är stängd när något glömts.
 */
@Component
class Forbundsvagg implements TransactionExecutionListener {

  /** Hämtas sent: källan bakom klienten byggs efter transaktionshanteraren som lyssnar här. */
  private final ObjectProvider<JdbcClient> jdbc;

  Forbundsvagg(ObjectProvider<JdbcClient> jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterBegin(TransactionExecution transaktion, @Nullable Throwable fel) {
    if (fel != null || !transaktion.isNewTransaction()) {
      return;
    }
    Inloggad.kanske()
        .ifPresent(
            a ->
                jdbc.getObject()
                    .sql(
                        """
                        select set_config('samordna.forbund', :forbund, true),
                               set_config('samordna.anvandare', :anvandare, true)
                        """)
                    .param("forbund", a.forbund())
                    .param("anvandare", a.anvandare())
                    .query()
                    .singleRow());
  }
}
