package se.samordna.identitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Larmet om begäran som misslyckas")
class UtfallsrakningTest {

  private final AtomicLong nu = new AtomicLong();
  private final Utfallsrakning utfall = new Utfallsrakning(nu::get);

  private void lyckade(int antal) {
    IntStream.range(0, antal).forEach(i -> utfall.lyckad());
  }

  private void misslyckade(int antal) {
    IntStream.range(0, antal).forEach(i -> utfall.misslyckad());
  }

  @Test
  @DisplayName("går när flera misslyckas, även bland många som lyckas")
  void larmar() {
    lyckade(97);
    misslyckade(2);
    assertThat(utfall.larmar()).as("två är ingen serie").isFalse();
    misslyckade(1);
    assertThat(utfall.larmar()).isTrue();
    lyckade(1000);
    assertThat(utfall.larmar()).as("tre av elvahundra").isFalse();
  }

  @Test
  @DisplayName("tystnar en minut efter det sista")
  void tystnar() {
    misslyckade(10);
    nu.addAndGet(59_000_000_000L);
    assertThat(utfall.larmar()).isTrue();
    nu.addAndGet(3_000_000_000L);
    assertThat(utfall.larmar()).isFalse();
  }
}
