package se.samordna.identitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Förbindelsen faller i varje tänkbart ögonblick; tråden ska vara ren efteråt. */
@DisplayName("F5: inget blir kvar på tråden, vad som än faller i en transaktion")
class TransaktionsstadningTest {

  private final Kalla kalla = new Kalla();
  private final Forbundsvagg vagg = new Forbundsvagg(kalla);

  @AfterEach
  void stada() {
    if (TransactionSynchronizationManager.hasResource(kalla)) {
      TransactionSynchronizationManager.unbindResource(kalla);
    }
  }

  private void kor(int spridning, boolean bara) {
    TransactionTemplate tx = new TransactionTemplate(vagg);
    tx.setPropagationBehavior(spridning);
    tx.setReadOnly(bara);
    Inloggad.som(Aktor.process("BKSV"), () -> Optional.ofNullable(tx.execute(s -> 1)));
  }

  private void rent() {
    assertThat(TransactionSynchronizationManager.hasResource(kalla)).isFalse();
    assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
    assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
    assertThat(kalla.oppna).as("förbindelser som inte lämnats tillbaka").hasValue(0);
  }

  @ParameterizedTest(name = "{0} kastar {1}")
  @CsvSource({
    "getConnection, 08001",
    "getConnection, 53300",
    "setAutoCommit, 08006",
    "prepareStatement, 57P01",
    "prepareStatement, 42501",
    "setString, 08006",
    "executeQuery, 57P01",
    "executeQuery, 57014",
    "commit, 08006",
    "commit, 57P01",
    "commit, 23505",
    "rollback, 08006",
  })
  void nasta_begaran_gar_bra(String var, String tillstand) {
    kalla.faller = var;
    kalla.tillstand = tillstand;
    assertThatThrownBy(
            () -> {
              if (var.equals("rollback")) {
                new TransactionTemplate(vagg)
                    .executeWithoutResult(
                        s -> {
                          throw new IllegalStateException("handlingen");
                        });
              } else {
                kor(TransactionDefinition.PROPAGATION_REQUIRED, true);
              }
            })
        .isInstanceOf(RuntimeException.class);
    rent();

    kalla.faller = "";
    assertThatCode(() -> kor(TransactionDefinition.PROPAGATION_REQUIRED, false))
        .doesNotThrowAnyException();
    rent();
  }

  @Test
  @DisplayName("en egen transaktion inuti en annan som inte kan börja lämnar den yttre hel")
  void inre_som_inte_borjar() {
    Boolean yttre =
        Inloggad.som(
            Aktor.process("BKSV"),
            () ->
                new TransactionTemplate(vagg)
                    .execute(
                        s -> {
                          kalla.faller = "executeQuery";
                          assertThatThrownBy(
                                  () -> kor(TransactionDefinition.PROPAGATION_REQUIRES_NEW, false))
                              .isInstanceOf(CannotCreateTransactionException.class);
                          kalla.faller = "";
                          assertThat(kalla.oppna).hasValue(1);
                          return true;
                        }));
    assertThat(yttre).isTrue();
    rent();
  }

  @Test
  @DisplayName("en död förbindelse vid starten byts mot en levande, innan något är gjort")
  void dod_forbindelse_byts() {
    kalla.faller = "executeQuery";
    kalla.antal = 3;
    kor(TransactionDefinition.PROPAGATION_REQUIRED, false);
    assertThat(kalla.uttag).hasValue(4);
    rent();
  }

  @Test
  @DisplayName("bryts förbindelsen i commit är utfallet okänt, inte ett nej")
  void commit_bryts() {
    kalla.faller = "commit";
    assertThatThrownBy(() -> kor(TransactionDefinition.PROPAGATION_REQUIRED, false))
        .isInstanceOf(OkantUtfall.class);
    kalla.tillstand = "23505";
    assertThatThrownBy(() -> kor(TransactionDefinition.PROPAGATION_REQUIRED, false))
        .isNotInstanceOf(OkantUtfall.class);
    rent();
  }

  /** En källa vars förbindelser faller i det anrop man säger, så många gånger man säger. */
  private static final class Kalla extends AbstractDataSource {

    private final AtomicInteger oppna = new AtomicInteger();
    private final AtomicInteger uttag = new AtomicInteger();
    private String faller = "";
    private String tillstand = "08006";
    private int antal = Integer.MAX_VALUE;

    @Override
    public Connection getConnection() throws SQLException {
      uttag.incrementAndGet();
      fall("getConnection");
      oppna.incrementAndGet();
      return som(Connection.class);
    }

    @Override
    public Connection getConnection(String anvandare, String losenord) throws SQLException {
      return getConnection();
    }

    private void fall(String anrop) throws SQLException {
      if (anrop.equals(faller) && antal > 0) {
        antal--;
        throw new SQLException("prov", tillstand);
      }
    }

    private <T> T som(Class<T> typ) {
      return typ.cast(
          Proxy.newProxyInstance(
              typ.getClassLoader(),
              new Class<?>[] {typ},
              (p, metod, argument) -> {
                fall(metod.getName());
                return switch (metod.getName()) {
                  case "close" -> {
                    if (typ == Connection.class) {
                      oppna.decrementAndGet();
                    }
                    yield null;
                  }
                  case "prepareStatement" -> som(PreparedStatement.class);
                  case "executeQuery" -> som(ResultSet.class);
                  case "getAutoCommit" -> true;
                  case "isReadOnly", "isClosed" -> false;
                  case "hashCode" -> System.identityHashCode(p);
                  case "equals" -> p == argument[0];
                  case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
                  default -> null;
                };
              }));
    }
  }
}
