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

  /** Väntan har börjat, eller tagits bort; vilket syns när jobbet hämtas. */
  void lagg(ActivityExecution har) {
    Scheduler s = schema.getObject();
    Jobbadress adress =
        new Jobbadress(
            String.valueOf(har.getVariable("forbund")), har.getProcessInstanceId(), har.getId());
    s.scheduleIfNotExists(ARBETE.instance(adress.toString()).build(), klocka.verkligTid());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            s.triggerCheckForDueExecutions();
          }
        });
  }
}
