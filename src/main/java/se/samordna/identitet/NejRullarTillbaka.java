package se.samordna.identitet;

import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samordna.gemensam.Svar;

/**
 * Inget sparas när något nekas: ett {@link Svar.Nej} ur den tjänst som äger transaktionen rullar
 * tillbaka den. En tjänst som deltar i en annans transaktion lämnar bara sitt nej; den yttre svarar
 * själv nej, eller har frågat utan att ändra något.
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
      TransactionStatus status = TransactionAspectSupport.currentTransactionStatus();
      if (status.isNewTransaction()) {
        status.setRollbackOnly();
      }
    }
  }
}
