package se.samordna.processmotor.zeebe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Klienten till motorn stängs när programmet slutar")
class KlientslutTest {

  @Test
  @DisplayName("en klient som svarar är stängd när programmet går vidare")
  void stangs() throws InterruptedException {
    AtomicBoolean stangd = new AtomicBoolean();
    new Klientslut(() -> stangd.set(true), Duration.ofMinutes(1)).destroy();
    assertThat(stangd).isTrue();
  }

  @Test
  @DisplayName("en klient som hänger håller inte kvar programmet")
  void hanger() {
    CountDownLatch aldrig = new CountDownLatch(1);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> new Klientslut(aldrig::await, Duration.ofMillis(20)).destroy());
  }
}
