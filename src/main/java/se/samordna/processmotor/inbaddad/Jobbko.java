package se.samordna.processmotor.inbaddad;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samordna.gemensam.Klocka;

/**
 * Jobben på väg till programmet: läggs i motorns egen transaktion, och väcks när den är klar. En
 * nod som dör lämnar sina till en annan.
 */
final class Jobbko {

  static final TaskDescriptor<Void> ARBETE = TaskDescriptor.of("motorarbete");

  private final Klocka klocka;

  /** Hämtas sent: schemaläggaren känner arbetet, och arbetet känner motorn. */
  private final ObjectProvider<Scheduler> schema;

  Jobbko(Klocka klocka, ObjectProvider<Scheduler> schema) {
    this.klocka = klocka;
    this.schema = schema;
  }

  /** Väntan har börjat. */
  void lagg(ActivityExecution har) {
    lagg(adress(har).toString());
  }

  /**
   * Väntan har tagits bort. Ett arbete för sig: det som öppnade väntan kan pågå just nu, och samma
   * arbete en gång till läggs inte.
   */
  void laggBorttagen(ActivityExecution har) {
    lagg(adress(har).borttagen());
  }

  private static Jobbadress adress(ActivityExecution har) {
    return new Jobbadress(
        String.valueOf(har.getVariable("forbund")), har.getProcessInstanceId(), har.getId());
  }

  private void lagg(String arbete) {
    Scheduler s = schema.getObject();
    s.scheduleIfNotExists(ARBETE.instance(arbete).build(), klocka.verkligTid());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            s.triggerCheckForDueExecutions();
          }
        });
  }
}
