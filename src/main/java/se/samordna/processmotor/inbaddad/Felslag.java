package se.samordna.processmotor.inbaddad;

import java.sql.SQLException;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.operaton.bpm.engine.ProcessEngineException;
import se.samordna.processmotor.Motorfel;

/**
 * Motorns fel som portens: det som ritningen inte klarar består, det som databasen nekar går över.
 */
final class Felslag {

  /** Felet visas för drift och sparas av motorn; längre än så tas inte emot. */
  private static final int LANGST = 1_000;

  private Felslag() {}

  static Motorfel motorfel(RuntimeException e) {
    if (e instanceof Motorfel redan) {
      return redan;
    }
    Motorfel.Slag slag = bestar(e) ? Motorfel.Slag.BESTAENDE : Motorfel.Slag.FORBIGAENDE;
    return new Motorfel(slag, text(e), e);
  }

  private static boolean bestar(RuntimeException e) {
    return e instanceof ProcessEngineException
        && !(e instanceof OptimisticLockingException)
        && !franDatabasen(e);
  }

  private static boolean franDatabasen(Throwable e) {
    for (Throwable orsak = e; orsak != null; orsak = orsak.getCause()) {
      if (orsak instanceof SQLException) {
        return true;
      }
    }
    return false;
  }

  static String text(Throwable e) {
    String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return text.substring(0, Math.min(LANGST, text.length()));
  }
}
