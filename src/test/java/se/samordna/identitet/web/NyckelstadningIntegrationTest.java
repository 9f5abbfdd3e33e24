package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Integrationstest;

@DisplayName("Gamla nycklar glöms, i varje förbund och hos den som inte hör till något")
class NyckelstadningIntegrationTest extends Integrationstest {

  @Autowired private Idempotensnycklar nycklar;
  @Autowired private TransactionTemplate tx;
  @Autowired private JdbcClient jdbc;

  @Test
  @DisplayName("äldre än gränsen är borta, yngre är kvar")
  void glom() {
    String gammal = "gammal " + UUID.randomUUID();
    String ny = "ny " + UUID.randomUUID();
    List<Aktor> alla =
        List.of(
            Aktor.process("BKSV"),
            Aktor.process("LUND"),
            new Aktor("drift", "Drift", "", java.util.Set.of(), java.util.Set.of()));
    alla.forEach(a -> Inloggad.som(a, () -> tx.execute(s -> ta(gammal) && ta(ny))));
    alla.forEach(a -> Inloggad.som(a, () -> tx.execute(s -> aldra(gammal))));

    int glomda = Nyckelstadning.stada(nycklar, tx, Duration.ofDays(7));

    assertThat(glomda).isGreaterThanOrEqualTo(3);
    assertThat(alla)
        .allSatisfy(
            a -> {
              assertThat(antal(a, gammal)).isZero();
              assertThat(antal(a, ny)).isOne();
            });
  }

  private boolean ta(String nyckel) {
    return nycklar.ta(nyckel, new byte[] {1});
  }

  private int aldra(String nyckel) {
    return jdbc.sql(
            "update idempotensnyckel set skapad = now() - interval '8 days' where nyckel = :n")
        .params(Map.of("n", nyckel))
        .update();
  }

  private long antal(Aktor aktor, String nyckel) {
    Long antal =
        Inloggad.som(
            aktor,
            () ->
                tx.execute(
                    s ->
                        jdbc.sql("select count(*) from idempotensnyckel where nyckel = :n")
                            .param("n", nyckel)
                            .query(Long.class)
                            .single()));
    return antal;
  }
}
