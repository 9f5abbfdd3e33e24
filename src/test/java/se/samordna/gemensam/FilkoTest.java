package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("F17: mottagna filer tolkas och skrivs några i taget")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FilkoTest {

  private static final int MANGA = Filko.SAMTIDIGA * 4;

  @Test
  @DisplayName("hur många som än kommer arbetar bara så många samtidigt, och alla får sin tur")
  void nagra_i_taget() throws Exception {
    AtomicInteger nu = new AtomicInteger();
    AtomicInteger flest = new AtomicInteger();
    CountDownLatch fullt = new CountDownLatch(Filko.SAMTIDIGA);
    List<Future<Boolean>> alla = new ArrayList<>();
    try (ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < MANGA; i++) {
        alla.add(
            tradar.submit(
                () ->
                    Filko.iTur(
                        () -> {
                          flest.accumulateAndGet(nu.incrementAndGet(), Math::max);
                          fullt.countDown();
                          boolean alltUpptaget = vanta(fullt);
                          nu.decrementAndGet();
                          return alltUpptaget;
                        })));
      }
      for (Future<Boolean> en : alla) {
        assertThat(en.get()).isTrue();
      }
    }
    assertThat(flest).hasValue(Filko.SAMTIDIGA);
  }

  private static boolean vanta(CountDownLatch pa) {
    try {
      return pa.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  @DisplayName("den som har en plats och läser igen tar ingen till: alla på en gång låser sig inte")
  void en_plats_racker() throws Exception {
    CyclicBarrier alltUpptaget = new CyclicBarrier(Filko.SAMTIDIGA);
    List<Future<String>> alla = new ArrayList<>();
    try (ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < Filko.SAMTIDIGA; i++) {
        alla.add(
            tradar.submit(
                () ->
                    Filko.iTur(
                        () -> {
                          mots(alltUpptaget);
                          return Filko.iTur(() -> "läst igen");
                        })));
      }
      for (Future<String> en : alla) {
        assertThat(en.get()).isEqualTo("läst igen");
      }
    }
  }

  private static void mots(CyclicBarrier alla) {
    try {
      alla.await(10, TimeUnit.SECONDS);
    } catch (Exception fel) {
      throw new IllegalStateException(fel);
    }
  }
}
