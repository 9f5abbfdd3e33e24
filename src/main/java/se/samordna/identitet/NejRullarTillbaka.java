package se.samordna.identitet;

import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samordna.gemensam.Svar;

/**
 * Inget sparas när något nekas: ett {@link Svar.Nej} ur en tjänst rullar tillbaka transaktionen.
 */
@Aspect
@Component
class NejRullarTillbaka {

  @AfterReturning(
      pointcut =
          "execution(se.samordna.gemensam.Svar *(..)) &&"
              + " (@annotation(org.springframework.transaction.annotation.Transactional) ||"
              + " @within(org.springframework.transaction.annotation.Transactional))",
      returning = "svar")
  void rullaTillbaka(Svar<?> svar) {
    if (svar instanceof Svar.Nej<?>
        && TransactionSynchronizationManager.isActualTransactionActive()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
  }
}
