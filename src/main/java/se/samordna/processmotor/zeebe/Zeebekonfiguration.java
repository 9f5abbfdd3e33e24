package se.samordna.processmotor.zeebe;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.camunda.client.CamundaClient;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Klienten till mäklaren, bara gRPC eftersom 8.5 saknar det nyare REST-gränssnittet, och lånens
 * förnyelse.
 */
@Configuration(proxyBeanMethods = false)
@OmZeebe
@EnableConfigurationProperties(Zeebekonfiguration.Adresser.class)
class Zeebekonfiguration {

  private static final int TRADAR = 8;
  private static final Duration LANGST_SLUT = Duration.ofSeconds(5);
  private static final Duration SVEP = Duration.ofMinutes(10);

  /**
   * Var motorn finns.
   *
   * @param adress motorns gRPC-adress
   * @param aktuator motorns driftgränssnitt, används bara lokalt för klockan
   */
  @ConfigurationProperties("samordna.zeebe")
  record Adresser(URI adress, URI aktuator) {}

  @Bean(destroyMethod = "")
  CamundaClient camundaClient(Adresser adresser) {
    return CamundaClient.newClientBuilder()
        .grpcAddress(adresser.adress())
        .preferRestOverGrpc(false)
        .applyEnvironmentVariableOverrides(false)
        .numJobWorkerExecutionThreads(TRADAR)
        .build();
  }

  @Bean
  Klientslut klientslut(CamundaClient klient) {
    return new Klientslut(klient, LANGST_SLUT);
  }

  @Bean
  Task<Void> uppgiftssvep(Svep svep) {
    return Tasks.recurring("uppgiftssvep", FixedDelay.of(SVEP)).execute((i, s) -> svep.kor());
  }
}
