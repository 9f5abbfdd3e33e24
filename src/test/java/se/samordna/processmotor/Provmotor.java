package se.samordna.processmotor;

import static se.samordna.stod.Integrationstest.vanta;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Zeebe;

/** En egen motor för tester som vill slippa programmets arbetare. */
final class Provmotor implements AutoCloseable {

  private final Portar portar = Portar.lediga();
  private final Zeebe zeebe =
      new Zeebe(
          new Kataloger(
              Path.of("target", "vagar", "" + portar.zeebe()), Kataloger.servrar(System.getenv())),
          portar);
  private final CamundaClient klient;

  private Provmotor() {
    zeebe.starta();
    klient =
        CamundaClient.newClientBuilder()
            .grpcAddress(URI.create("http://127.0.0.1:" + portar.zeebe()))
            .preferRestOverGrpc(false)
            .build();
    vanta("driftsättningen", this::driftsatt);
  }

  private Optional<Boolean> driftsatt() {
    try {
      motor().driftsatt(Motorstart.RITNINGAR);
      return Optional.of(true);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  static Provmotor starta() {
    return new Provmotor();
  }

  Motor motor() {
    return new Motor(klient);
  }

  /**
   * Ett jobb av typen för elementet i ärendet; jobb för andra lämnas tillbaka efter en kort stund.
   */
  ActivatedJob jobb(String typ, String element, String arende) {
    return vanta(
        "jobbet " + element,
        () ->
            klient
                .newActivateJobsCommand()
                .jobType(typ)
                .maxJobsToActivate(20)
                .timeout(Duration.ofMillis(300))
                .requestTimeout(Duration.ofMillis(500))
                .send()
                .join()
                .getJobs()
                .stream()
                .filter(j -> j.getElementId().equals(element))
                .filter(j -> arende.equals(j.getVariablesAsMap().getOrDefault("arendeId", "")))
                .findFirst());
  }

  void vantaSlut(String instans) {
    Motor motor = motor();
    vanta("instansens slut", () -> motor.lever(instans) ? Optional.empty() : Optional.of(true));
  }

  /** Flyttar motorns klocka framåt. */
  void framat(Duration steg) {
    try {
      HttpResponse<String> svar =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(
                              "http://127.0.0.1:" + portar.zeebeAktuator() + "/actuator/clock/add"))
                      .header("Content-Type", "application/json")
                      .POST(
                          HttpRequest.BodyPublishers.ofString(
                              "{\"offsetMilli\":" + steg.toMillis() + "}"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      if (svar.statusCode() != 200) {
        throw new IllegalStateException(svar.body());
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void meddela(String namn, String nyckel, Map<String, Object> variabler) {
    motor()
        .publicera(
            new Motor.Meddelande(
                namn, nyckel, namn + ":" + nyckel, Duration.ofHours(1), variabler));
  }

  @Override
  public void close() {
    klient.close();
    zeebe.stanna();
  }
}
