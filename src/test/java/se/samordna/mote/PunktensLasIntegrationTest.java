package se.samordna.mote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.foredragning.lista.Listprov;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

@DisplayName("F12: en punkt låses av den som beslutar, utan att stå i vägen för de andra besluten")
class PunktensLasIntegrationTest extends Listprov {

  private static final String LAST_AV_ANNAN = "55P03";
  private static final String KORT_TALAMOD = "set local lock_timeout = '2s'";

  @Autowired private PunktStore punkter;
  @Autowired private TransactionTemplate tx;
  @Autowired private JdbcClient jdbc;

  private <T> T iForbundet(Supplier<T> arbete) {
    return Inloggad.som(Aktor.process("BKSV"), () -> tx.execute(s -> arbete.get()));
  }

  /** Gör {@code arbete} i en egen transaktion medan någon annan håller punkten låst. */
  private <T> T medanLast(String mote, String punkt, Supplier<T> arbete) {
    SammantradeId id =
        new SammantradeId(UUID.fromString(mote.substring(mote.lastIndexOf('/') + 1)));
    return iForbundet(
        () -> {
          assertThat(punkter.las(id, new PunktId(UUID.fromString(punkt)))).isPresent();
          return invanta(CompletableFuture.supplyAsync(() -> iForbundet(arbete)));
        });
  }

  private static <T> T invanta(CompletableFuture<T> svar) {
    try {
      return svar.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException fel) {
      if (fel.getCause() instanceof RuntimeException inre) {
        throw inre;
      }
      throw new IllegalStateException(fel);
    } catch (Exception fel) {
      throw new IllegalStateException(fel);
    }
  }

  @Test
  @DisplayName("paragrafplanen kan nämna en låst punkt: nyckeln prövas utan väntan")
  void paragrafplanen() {
    String mote = kommande();
    String punkt = punkt(mote, "Punkt som någon beslutar om");
    int rader =
        medanLast(
            mote,
            punkt,
            () -> {
              jdbc.sql(KORT_TALAMOD).update();
              return jdbc.sql(
                      """
                      insert into paragrafplan (forbund, punkt_id, sammantrade_id, paragraf_ar, paragraf)
                      values ('BKSV', :punkt, :mote, 2098, 1)
                      """)
                  .param("punkt", UUID.fromString(punkt))
                  .param("mote", UUID.fromString(mote.substring(mote.lastIndexOf('/') + 1)))
                  .update();
            });
    assertThat(rader).isOne();
  }

  @Test
  @DisplayName("två beslut på samma punkt går ändå ett i taget")
  void samma_punkt() {
    String mote = kommande();
    String punkt = punkt(mote, "Punkt som två beslutar om");
    assertThatThrownBy(
            () ->
                medanLast(
                    mote,
                    punkt,
                    () ->
                        jdbc.sql(
                                "select 1 from punkt where punkt_id = :id for no key update nowait")
                            .param("id", UUID.fromString(punkt))
                            .query(Integer.class)
                            .single()))
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, fel -> assertThat(fel.getSQLState()).isEqualTo(LAST_AV_ANNAN));
  }
}
