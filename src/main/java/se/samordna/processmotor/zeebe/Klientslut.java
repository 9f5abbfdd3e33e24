package se.samordna.processmotor.zeebe;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Stänger klienten när programmet slutar, men väntar inte för alltid: har mäklaren dött före
 * programmet kan klienten vänta på ett lås som dess egen tråd håller (sett). Tråden dör då med
 * programmet.
 */
record Klientslut(AutoCloseable klient, Duration langst) implements DisposableBean {

  private static final Logger LOGG = LoggerFactory.getLogger(Klientslut.class);

  @Override
  public void destroy() throws InterruptedException {
    Thread slut = Thread.ofPlatform().daemon().name("klientslut").start(this::stang);
    if (!slut.join(langst)) {
      LOGG.warn("Klienten till motorn stängdes inte inom {}", langst);
    }
  }

  private void stang() {
    try {
      klient.close();
    } catch (Exception e) {
      LOGG.warn("Klienten till motorn stängdes med ett fel", e);
    }
  }
}
