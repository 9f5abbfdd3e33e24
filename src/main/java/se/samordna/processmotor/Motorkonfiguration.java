package se.samordna.processmotor;

import io.camunda.client.CamundaClient;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Klienten till motorn: bara gRPC, eftersom 8.5 saknar det nyare REST-gränssnittet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Motorkonfiguration.Adresser.class)
class Motorkonfiguration {

  private static final int TRADAR = 8;

  /**
   * Var motorn finns.
   *
   * @param adress motorns gRPC-adress
   * @param aktuator motorns driftgränssnitt, används bara lokalt för klockan
   */
  @ConfigurationProperties("samordna.zeebe")
  record Adresser(URI adress, URI aktuator) {}

  @Bean(destroyMethod = "close")
  CamundaClient camundaClient(Adresser adresser) {
    return CamundaClient.newClientBuilder()
        .grpcAddress(adresser.adress())
        .preferRestOverGrpc(false)
        .applyEnvironmentVariableOverrides(false)
        .numJobWorkerExecutionThreads(TRADAR)
        .build();
  }
}
