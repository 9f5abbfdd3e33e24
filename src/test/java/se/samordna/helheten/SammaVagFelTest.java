package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.SoftAssertions;
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
      Map<String, SammaVag.Spar> ocksa = inbaddad.join();
      assertThat(ocksa.keySet()).containsExactlyElementsOf(pa.keySet());
      assertThat(pa.get("hela vägen").bok()).as("bokfört").isNotEmpty();
      SoftAssertions.assertSoftly(lika -> pa.forEach((vag, spar) -> lika(lika, vag, ocksa, spar)));
    }
  }

  /** Ett påstående per sak, så att en skillnad syns utan resten av spåret. */
  private static void lika(
      SoftAssertions lika, String vag, Map<String, SammaVag.Spar> ocksa, SammaVag.Spar spar) {
    SammaVag.Spar andra = Objects.requireNonNull(ocksa.get(vag));
    lika.assertThat(andra.lage()).as(vag + ": läge").isEqualTo(spar.lage());
    lika.assertThat(andra.tidslinje())
        .as(vag + ": tidslinje")
        .containsExactlyElementsOf(spar.tidslinje());
    lika.assertThat(andra.uppgifter())
        .as(vag + ": uppgifter")
        .containsExactlyElementsOf(spar.uppgifter());
    lika.assertThat(andra.bok()).as(vag + ": bok").containsExactlyElementsOf(spar.bok());
  }

  private static Map<String, SammaVag.Spar> ga(Motorval motor) {
    try (Programprocess program = Programprocess.pa(motor)) {
      return new SammaVag(program, Servrar.databas(motor)).ga();
    }
  }
}
