package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Klockan")
class KlockaTest {

  private static Klocka klocka(String instant) {
    return new Klocka(Clock.fixed(Instant.parse(instant), Klocka.STOCKHOLM));
  }

  @Test
  @DisplayName("räknar dagen i Stockholm, inte i UTC")
  void dagen_ar_stockholms() {
    assertThat(klocka("2024-06-30T22:30:00Z").idag()).isEqualTo(LocalDate.of(2024, 7, 1));
  }

  @Test
  @DisplayName("låter en frist gälla till slutet av sin dag")
  void fristen_galler_hela_dagen() {
    LocalDate frist = LocalDate.of(2024, 1, 15);
    assertThat(klocka("2024-01-15T22:59:59Z").passerad(frist)).isFalse();
    assertThat(klocka("2024-01-15T23:00:00Z").passerad(frist)).isTrue();
  }

  @Test
  @DisplayName("skiljer verksamhetstid från verklig tid")
  void tva_klockor() {
    Klocka klocka = klocka("2026-11-22T10:00:00Z");
    klocka.stallAvstand(Duration.ofDays(-1098));
    assertThat(klocka.idag()).isEqualTo(LocalDate.of(2023, 11, 20));
    assertThat(klocka.verkligTid()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
  }
}
