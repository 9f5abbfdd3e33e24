package se.samordna.processmotor;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;

/**
 * Motorns klocka, bara lokalt: flyttas framåt tillsammans med verksamhetstiden, aldrig bakåt.
 * Motorn glömmer sitt avstånd vid omstart; en klocka som går bakåt slutar lämna ut jobb (sett), så
 * avståndet sparas och ställs om.
 */
@Component
public class Motorklocka {

  private static final Logger LOGG = LoggerFactory.getLogger(Motorklocka.class);
  private static final String NYCKEL = "motorklocka";

  private final boolean lokal;
  private final Motorport port;
  private final JdbcClient jdbc;
  private final Klocka klocka;

  Motorklocka(
      @Value("${samordna.lokal:false}") boolean lokal,
      Motorport port,
      JdbcClient jdbc,
      Klocka klocka) {
    this.lokal = lokal;
    this.port = port;
    this.jdbc = jdbc;
    this.klocka = klocka;
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
    } catch (Motorfel e) {
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
    port.stallKlockan(klocka.verkligTid().plus(avstand()));
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
