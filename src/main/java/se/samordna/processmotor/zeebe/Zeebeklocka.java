package se.samordna.processmotor.zeebe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Feltext;
import se.samordna.processmotor.Motorfel;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mäklarens klocka, ställd genom dess driftgränssnitt. Mäklaren glömmer den vid omstart, och en
 * klocka som går bakåt slutar lämna ut jobb (sett): den ställs bara framåt.
 */
@Component
@OmZeebe
class Zeebeklocka {

  private static final Duration SLARV = Duration.ofSeconds(5);
  private static final Duration TID = Duration.ofSeconds(5);

  private final URI aktuator;
  private final JsonMapper json;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TID).build();

  Zeebeklocka(Zeebekonfiguration.Adresser adresser, JsonMapper json) {
    this.aktuator = adresser.aktuator();
    this.json = json;
  }

  /** Ställer klockan på ögonblicket, om den är efter. */
  void stall(Instant mal) {
    Duration efter = Duration.between(nu(), mal);
    if (efter.compareTo(SLARV) > 0) {
      anropa(
          HttpRequest.newBuilder(aktuator.resolve("/actuator/clock/add"))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      json.writeValueAsString(Map.of("offsetMilli", efter.toMillis())))));
    }
  }

  private Instant nu() {
    String svar = anropa(HttpRequest.newBuilder(aktuator.resolve("/actuator/clock")).GET());
    return Instant.ofEpochMilli(json.readTree(svar).path("epochMilli").asLong());
  }

  private String anropa(HttpRequest.Builder begaran) {
    try {
      HttpResponse<String> svar =
          http.send(begaran.timeout(TID).build(), HttpResponse.BodyHandlers.ofString());
      if (svar.statusCode() != 200) {
        throw fel(new IOException("HTTP " + svar.statusCode()));
      }
      return svar.body();
    } catch (IOException e) {
      throw fel(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fel(e);
    }
  }

  private static Motorfel fel(Exception orsak) {
    return new Motorfel(
        Motorfel.Slag.FORBIGAENDE, Mening.av("motorns_klocka", Feltext.av(orsak)).svensk(), orsak);
  }
}
