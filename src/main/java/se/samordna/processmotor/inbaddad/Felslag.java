package se.samordna.processmotor.inbaddad;

import java.sql.SQLException;
import java.util.Optional;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import se.samordna.processmotor.Motorfel;

/**
 * Motorns fel som portens: det som ritningen inte klarar består, det som databasen nekar går över.
 */
final class Felslag {

  /** Felet visas för drift och sparas av motorn; längre än så tas inte emot. */
  private static final int LANGST = 1_000;

  /** SQLSTATE klass 22, data exception. */
  private static final String VARDEFEL = "22";

  private Felslag() {}

  static Motorfel motorfel(RuntimeException e) {
    if (e instanceof Motorfel redan) {
      return redan;
    }
    Motorfel.Slag slag = bestar(e) ? Motorfel.Slag.BESTAENDE : Motorfel.Slag.FORBIGAENDE;
    return new Motorfel(slag, text(e), e);
  }

  private static boolean bestar(RuntimeException e) {
    return franDatabasen(e)
        .map(Felslag::arVardefel)
        .orElseGet(
            () ->
                !(e instanceof OptimisticLockingException
                    || e instanceof TransactionException
                    || e instanceof TransientDataAccessException));
  }

  private static Optional<SQLException> franDatabasen(Throwable e) {
    for (Throwable orsak = e; orsak != null; orsak = orsak.getCause()) {
      if (orsak instanceof SQLException fel) {
        return Optional.of(fel);
      }
    }
    return Optional.empty();
  }

  /** Ett värde som databasen inte kan lagra: samma nej nästa gång. */
  private static boolean arVardefel(SQLException fel) {
    return String.valueOf(fel.getSQLState()).startsWith(VARDEFEL);
  }

  static String text(Throwable e) {
    String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return text.substring(0, Math.min(LANGST, text.length()));
  }
}
