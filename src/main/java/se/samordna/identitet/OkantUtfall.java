package se.samordna.identitet;

import org.springframework.transaction.TransactionSystemException;

/**
 * Förbindelsen bröts medan transaktionen slutfördes: antingen gäller allt i den eller inget. Samma
 * {@code Idempotency-Key} en gång till avgör vilket.
 */
public final class OkantUtfall extends TransactionSystemException {

  OkantUtfall(Throwable orsak) {
    super("Förbindelsen bröts i commit", orsak);
  }
}
