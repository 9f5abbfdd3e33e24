package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Integrationstest;

@DisplayName("R22: frågan om pengarna ryms är bara en upplysning")
class RamprovIntegrationTest extends Integrationstest {

  /** Ett år som inget förbund har någon budget för. */
  private static final int UTAN_BUDGET = 2099;

  @Autowired private Ramprov ramprov;
  @Autowired private TransactionTemplate tx;
  @Autowired private JdbcClient jdbc;
  @Autowired private HikariDataSource pool;

  private <T> T iForbundet(Callable<T> arbete) {
    return Inloggad.som(
        Aktor.process("PROV"),
        () ->
            tx.execute(
                s -> {
                  try {
                    return arbete.call();
                  } catch (Exception fel) {
                    throw new IllegalStateException(fel);
                  }
                }));
  }

  private Optional<Hinder> fraga() {
    return ramprov.invandning(
        ArendeId.ny(),
        "Ryms det?",
        List.of(
            new Finansiering(
                UTAN_BUDGET,
                Belopp.kronor(1),
                Optional.of(Finansiering.Kalla.EGET_KAPITAL),
                Optional.empty())));
  }

  @Test
  @DisplayName("ett nej fäller inte den handling som frågar: det skrivna står kvar efteråt")
  void ett_nej_faller_inget() {
    String nyckel = "ramprov-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    Optional<Hinder> svar =
        iForbundet(
            () -> {
              jdbc.sql("select set_config('samordna.prov', :varde, true)")
                  .param("varde", nyckel)
                  .query(String.class)
                  .single();
              Optional<Hinder> hinder = fraga();
              assertThat(
                      jdbc.sql("select current_setting('samordna.prov', true)")
                          .query(String.class)
                          .single())
                  .as("det som sattes före frågan gäller ännu")
                  .isEqualTo(nyckel);
              return hinder;
            });
    assertThat(svar).isPresent();
  }

  @Test
  @DisplayName("alla förbindelser är tagna av dem som frågar: ingen av dem väntar på en till")
  void poolen_full_av_fragande() throws Exception {
    int alla = pool.getMaximumPoolSize();
    CyclicBarrier samtidigt = new CyclicBarrier(alla);
    try (ExecutorService tradar = Executors.newFixedThreadPool(alla)) {
      List<Future<Optional<Hinder>>> svar =
          IntStream.range(0, alla)
              .mapToObj(
                  nr ->
                      tradar.submit(
                          () ->
                              iForbundet(
                                  () -> {
                                    jdbc.sql("select 1").query(Integer.class).single();
                                    samtidigt.await(30, TimeUnit.SECONDS);
                                    return fraga();
                                  })))
              .toList();
      for (Future<Optional<Hinder>> s : svar) {
        assertThat(s.get()).isPresent();
      }
    }
  }
}
