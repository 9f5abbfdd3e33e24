package se.samordna.processmotor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import tools.jackson.databind.json.JsonMapper;

/**
 * Motorns klocka, bara lokalt: flyttas framåt tillsammans med verksamhetstiden, aldrig bakåt.
 * Motorn glömmer sitt avstånd vid omstart; en klocka som går bakåt slutar lämna ut jobb (sett), så
 * avståndet sparas och ställs om.
 */
@Component
public class Motorklocka {

  private static final Logger LOGG = LoggerFactory.getLogger(Motorklocka.class);
  private static final String NYCKEL = "motorklocka";
  private static final Duration SLARV = Duration.ofSeconds(5);
  private static final Duration TID = Duration.ofSeconds(5);

  private final boolean lokal;
  private final URI aktuator;
  private final JdbcClient jdbc;
  private final Klocka klocka;
  private final JsonMapper json;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TID).build();

  Motorklocka(
      @Value("${samordna.lokal:false}") boolean lokal,
      Motorkonfiguration.Adresser adresser,
      JdbcClient jdbc,
      Klocka klocka,
      JsonMapper json) {
    this.lokal = lokal;
    this.aktuator = adresser.aktuator();
    this.jdbc = jdbc;
    this.klocka = klocka;
    this.json = json;
  }

  /**
   * Flyttar motorns klocka {@code steg} framåt. Avståndet sparas först: svarar motorn inte, eller
   * dör programmet däremellan, ställs klockan av vakten när motorn är tillbaka.
   */
  public synchronized void framat(Duration steg) {
    if (!lokal || steg.isNegative()) {
      throw new IllegalArgumentException("Motorns klocka flyttas bara framåt, och bara lokalt");
    }
    spara(avstand().plus(steg));
    try {
      stall();
    } catch (IllegalStateException e) {
      LOGG.warn("Motorns klocka ställs senare: {}", e.getMessage());
    }
  }

  /** Ställer motorns klocka där den ska vara om den halkat efter, till exempel efter en omstart. */
  synchronized void aterstall() {
    if (lokal && !avstand().isZero()) {
      stall();
    }
  }

  private void stall() {
    Instant mal = klocka.verkligTid().plus(avstand());
    Duration efter = Duration.between(motornsTid(), mal);
    if (efter.compareTo(SLARV) > 0) {
      anropa(
          HttpRequest.newBuilder(aktuator.resolve("/actuator/clock/add"))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      json.writeValueAsString(Map.of("offsetMilli", efter.toMillis())))));
    }
  }

  private Instant motornsTid() {
    String svar = anropa(HttpRequest.newBuilder(aktuator.resolve("/actuator/clock")).GET());
    return Instant.ofEpochMilli(json.readTree(svar).path("epochMilli").asLong());
  }

  private String anropa(HttpRequest.Builder begaran) {
    try {
      HttpResponse<String> svar =
          http.send(begaran.timeout(TID).build(), HttpResponse.BodyHandlers.ofString());
      if (svar.statusCode() != 200) {
        throw new IllegalStateException("Motorns klocka svarade " + svar.statusCode());
      }
      return svar.body();
    } catch (IOException e) {
      throw new IllegalStateException("Motorns klocka svarar inte", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Avbruten", e);
    }
  }

  /** Hur långt motorns klocka flyttats framåt från verklig tid. */
  Duration avstand() {
    return jdbc.sql("select varde from installation where nyckel = :nyckel")
        .param("nyckel", NYCKEL)
        .query(String.class)
        .optional()
        .map(Duration::parse)
        .orElse(Duration.ZERO);
  }

  private void spara(Duration avstand) {
    jdbc.sql(
            """
            insert into installation (nyckel, varde) values (:nyckel, :varde)
            on conflict (nyckel) do update set varde = excluded.varde
            """)
        .param("nyckel", NYCKEL)
        .param("varde", avstand.toString())
        .update();
  }
}
