package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.lokal.Motorval;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;

/**
 * Två program bredvid varandra, ett per motor och databas, går samma vägar och dödas på samma
 * ställe.
 */
@Tag("fel")
@Order(Felordning.FLYTTAD_KLOCKA)
@DisplayName("Samma väg på båda motorerna")
class SammaVagFelTest {

  @Test
  @DisplayName(
      "idé till avslutad insats, avböjt avtal, återremiss, återkallelse och en komplettering efter"
          + " sin dag: samma läge, tidslinje, uppgifter och bok, fast programmet dödas på vägen")
  void samma_spar() {
    try (ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Map<String, SammaVag.Spar>> zeebe =
          CompletableFuture.supplyAsync(() -> ga(Motorval.ZEEBE), tradar);
      CompletableFuture<Map<String, SammaVag.Spar>> inbaddad =
          CompletableFuture.supplyAsync(() -> ga(Motorval.INBADDAD), tradar);
      Map<String, SammaVag.Spar> pa = zeebe.join();
      assertThat(inbaddad.join()).containsExactlyEntriesOf(pa);
      assertThat(pa.get("hela vägen").bok()).as("bokfört").isNotEmpty();
    }
  }

  private static Map<String, SammaVag.Spar> ga(Motorval motor) {
    try (Programprocess program = Programprocess.pa(motor)) {
      return new SammaVag(program, Servrar.databas(motor)).ga();
    }
  }
}
