package se.samordna.processmotor.zeebe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Hur många incidenter motorn själv säger att den har. Frågan ställs till varje mäklares mätare:
 * den som leder en partition räknar den. Vilket ärende det är säger mätaren inte
 * (docs/decisions/006).
 */
@Component
@OmZeebe
class Incidenter {

  private static final Duration TID = Duration.ofSeconds(2);
  private static final Pattern MATARE =
      Pattern.compile(
          "^zeebe_pending_incidents_total\\{partition=\"(\\d+)\",?} ([0-9.E]+)", Pattern.MULTILINE);

  private final Zeebeanrop anrop;
  private final URI aktuator;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TID).build();

  Incidenter(Zeebeanrop anrop, Zeebekonfiguration.Adresser adresser) {
    this.anrop = anrop;
    this.aktuator = adresser.aktuator();
  }

  /** Tomt när motorn inte går att fråga. */
  Optional<Long> antal() {
    try {
      Map<String, Long> perPartition = new HashMap<>();
      for (String maklare : anrop.maklare()) {
        MATARE
            .matcher(matare(maklare))
            .results()
            .forEach(
                m ->
                    perPartition.merge(
                        m.group(1), (long) Double.parseDouble(m.group(2)), Math::max));
      }
      return Optional.of(perPartition.values().stream().mapToLong(Long::longValue).sum());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private String matare(String maklare) throws IOException, InterruptedException {
    URI fraga =
        URI.create(
            "%s://%s:%d/actuator/prometheus"
                .formatted(aktuator.getScheme(), maklare, aktuator.getPort()));
    HttpResponse<String> svar =
        http.send(
            HttpRequest.newBuilder(fraga).timeout(TID).build(),
            HttpResponse.BodyHandlers.ofString());
    if (svar.statusCode() != 200) {
      throw new IOException("Motorns mätare svarade " + svar.statusCode());
    }
    return svar.body();
  }
}
