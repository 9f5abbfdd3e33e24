package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samordna.gemensam.Filko;
import se.samordna.gemensam.Innehall;

@DisplayName("En fil läses ur begäran")
class FilmottagareTest {

  private static final int STORST = 3 * 1024 * 1024;

  @Test
  @DisplayName("upp till gränsen kommer allt fram oförändrat")
  void till_gransen() throws IOException {
    for (int antal : new int[] {0, 1, 64 * 1024, 64 * 1024 + 1, STORST}) {
      byte[] bytes = new byte[antal];
      java.util.Arrays.fill(bytes, (byte) 7);
      assertThat(Filmottagare.las(new ByteArrayInputStream(bytes), STORST))
          .hasValue(new Innehall(bytes));
    }
  }

  @Test
  @DisplayName("en byte för mycket är för mycket")
  void over_gransen() throws IOException {
    assertThat(Filmottagare.las(new ByteArrayInputStream(new byte[STORST + 1]), STORST)).isEmpty();
  }

  @Test
  @DisplayName("den som aldrig slutar skicka läses inte längre än till gränsen")
  void utan_slut() throws IOException {
    AtomicLong last = new AtomicLong();
    InputStream evig =
        new InputStream() {
          @Override
          public int read() {
            last.incrementAndGet();
            return 1;
          }
        };
    assertThat(Filmottagare.las(evig, STORST)).isEmpty();
    assertThat(last.get()).isLessThan(STORST + 256L * 1024);
  }

  @Test
  @DisplayName("en avbruten överföring är inte en fil")
  void avbruten() {
    InputStream bruten =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("avbruten");
          }
        };
    InputStream halv =
        new SequenceInputStream(new ByteArrayInputStream(new byte[2 * 1024 * 1024]), bruten);
    assertThatThrownBy(() -> Filmottagare.las(halv, STORST)).isInstanceOf(IOException.class);
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @DisplayName("F17: filer som väntar på sessionen tar inga platser från den som har den")
  void sessionen_fore_platsen() throws Exception {
    ReentrantLock session = new ReentrantLock();
    CountDownLatch vantar = new CountDownLatch(Filko.SAMTIDIGA);
    Filmottagare.Sessionslas las =
        new Filmottagare.Sessionslas(
            () -> {
              boolean fick = session.tryLock();
              vantar.countDown();
              return fick;
            },
            session::lock,
            session::unlock);
    AtomicLong lamnade = new AtomicLong();
    try (ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> filer = new ArrayList<>();
      session.lock();
      try {
        for (int i = 0; i < Filko.SAMTIDIGA; i++) {
          filer.add(tradar.submit(() -> Filmottagare.iTur(las, lamnade::incrementAndGet)));
        }
        assertThat(vantar.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Filko.iTur(() -> "läst om")).isEqualTo("läst om");
        assertThat(lamnade).hasValue(0);
      } finally {
        session.unlock();
      }
      for (Future<?> fil : filer) {
        fil.get();
      }
    }
    assertThat(lamnade).hasValue(Filko.SAMTIDIGA);
  }
}
