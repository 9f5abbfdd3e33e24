package se.samordna.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hur ofta en öppen kalenderadress får läsas")
class TaktgransTest {

  private final AtomicLong nu = new AtomicLong();

  private Taktgrans takt(int perAdress, int totalt) {
    return new Taktgrans(
        perAdress,
        totalt,
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return nu.get();
          }

          @Override
          public boolean isWallClockBased() {
            return false;
          }
        });
  }

  private void gar(Duration tid) {
    nu.addAndGet(tid.toNanos());
  }

  private static long rymda(Taktgrans takt, String adress, int forsok) {
    return IntStream.range(0, forsok).filter(i -> takt.ryms(adress)).count();
  }

  @Test
  @DisplayName("en adress får läsas så ofta per minut, och fylls på jämnt")
  void perAdress() {
    Taktgrans takt = takt(60, 1000);
    assertThat(rymda(takt, "a", 100)).isEqualTo(60);
    assertThat(rymda(takt, "b", 1)).isEqualTo(1);
    gar(Duration.ofSeconds(10));
    assertThat(rymda(takt, "a", 100)).isEqualTo(10);
    gar(Duration.ofMinutes(1));
    assertThat(rymda(takt, "a", 100)).isEqualTo(60);
  }

  @Test
  @DisplayName("alla tillsammans har ett tak, och en nekad adress tar inget av det")
  void tillsammans() {
    Taktgrans takt = takt(2, 3);
    assertThat(rymda(takt, "a", 50)).isEqualTo(2);
    assertThat(rymda(takt, "b", 2)).isEqualTo(1);
    assertThat(takt.ryms("c")).isFalse();
    gar(Duration.ofMinutes(1));
    assertThat(takt.ryms("c")).isTrue();
  }
}
