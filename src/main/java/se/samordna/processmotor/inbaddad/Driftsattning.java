package se.samordna.processmotor.inbaddad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.ClassPathResource;

/** Lägger ritningarna i motorn, så som de är. Det som inte ändrats ger ingen ny version. */
final class Driftsattning {

  private static final String NAMN = "samordna";

  private final RepositoryService motor;

  Driftsattning(RepositoryService motor) {
    this.motor = motor;
  }

  void driftsatt(List<String> ritningar) {
    DeploymentBuilder lagg = motor.createDeployment().name(NAMN).enableDuplicateFiltering(true);
    for (String ritning : ritningar) {
      try (InputStream innehall = new ClassPathResource(ritning).getInputStream()) {
        lagg.addInputStream(ritning, innehall);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    try {
      lagg.deploy();
    } catch (RuntimeException e) {
      throw Felslag.motorfel(e);
    }
  }
}
