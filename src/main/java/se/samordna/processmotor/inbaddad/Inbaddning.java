package se.samordna.processmotor.inbaddad;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.operaton.bpm.engine.ManagementService;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import tools.jackson.databind.json.JsonMapper;

/**
 * Motorn som ett bibliotek i programmet: inga trådar, ingen historik, ingen mätning, inga egna
 * tabeller att skapa. Trådarna är schemaläggarens och {@link Timergang}, transaktionerna
 * programmets.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "samordna.motor", havingValue = "inbaddad")
@Import({
  Arendegang.class,
  Driftsattning.class,
  Feel.class,
  Ibruktagande.class,
  InbaddadMotor.class,
  Instanser.class,
  Jobbgang.class,
  Jobbko.class,
  Meddelandestore.class,
  Motorlas.class,
  Motorur.class,
  Postgang.class,
  Ritningslyssnare.class,
  Timergang.class
})
class Inbaddning {

  private static final Duration GALLRING = Duration.ofMinutes(10);

  @Bean(destroyMethod = "close")
  @DependsOnDatabaseInitialization
  ProcessEngine operaton(
      DataSource databas,
      PlatformTransactionManager transaktioner,
      Feel feel,
      Ritningslyssnare lyssnare,
      JsonMapper json) {
    var motor = new SpringTransactionsProcessEngineConfiguration();
    motor.setProcessEngineName("samordna-" + UUID.randomUUID());
    motor.setDataSource(databas);
    motor.setTransactionManager(transaktioner);
    motor.setDatabaseTablePrefix("motor.");
    motor.setDatabaseSchema("motor");
    motor.setDatabaseSchemaUpdate("false");
    motor.setJobExecutorActivate(false);
    motor.setExpressionManager(feel);
    // Beslutstabellerna är också FEEL; ett annat språk i dem går inte att läsa.
    motor.setDmnElProvider(
        text -> {
          throw new Uttrycksfel(text, "FEEL");
        });
    motor.setBpmnParseFactory(Ritningslasare::new);
    motor.setCustomPreBPMNParseListeners(List.of(lyssnare));
    motor.setCustomPreVariableSerializers(List.of(new Jsonvarde(json)));
    motor.setDefaultSerializationFormat(Jsonvarde.FORM);
    utanHistorik(motor);
    return motor.buildProcessEngine();
  }

  private static void utanHistorik(ProcessEngineConfigurationImpl motor) {
    motor.setHistory("none");
    motor.setDbHistoryUsed(false);
    motor.setDbIdentityUsed(false);
    motor.setCmmnEnabled(false);
    motor.setHistoryCleanupEnabled(false);
    motor.setEnforceHistoryTimeToLive(false);
    motor.setAuthorizationEnabled(false);
    motor.setTenantCheckEnabled(false);
    motor.setMetricsEnabled(false);
    motor.setDbMetricsReporterActivate(false);
    motor.setTaskMetricsEnabled(false);
    motor.setEnableCmdExceptionLogging(false);
  }

  @Bean
  RuntimeService motorkorning(ProcessEngine motor) {
    return motor.getRuntimeService();
  }

  @Bean
  RepositoryService motorritningar(ProcessEngine motor) {
    return motor.getRepositoryService();
  }

  @Bean
  ManagementService motordrift(ProcessEngine motor) {
    return motor.getManagementService();
  }

  @Bean
  CommandExecutor motorfragor(ProcessEngine motor) {
    return ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired();
  }

  @Bean
  Task<Void> motorarbete(Jobbgang jobb, Klocka klocka) {
    return Tasks.custom(Jobbko.ARBETE)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(2)))
        .onDeadExecutionRevive()
        .execute(
            (instans, sammanhang) ->
                jobb.kor(Jobbadress.av(instans.getId()))
                    .map(vantan -> senare(klocka.verkligTid().plus(vantan)))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new));
  }

  private static CompletionHandler<Void> senare(Instant tid) {
    return (klart, atgarder) -> atgarder.reschedule(klart, tid);
  }

  @Bean
  Task<Void> meddelandegallring(Meddelandestore meddelanden, TransactionTemplate tx) {
    return Tasks.recurring("meddelandegallring", FixedDelay.of(GALLRING))
        .execute((i, s) -> tx.executeWithoutResult(t -> meddelanden.gallra()));
  }
}
