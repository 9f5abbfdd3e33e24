package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import se.samordna.lokal.Motorval;
import se.samordna.stod.Arendevag;
import se.samordna.stod.PaMotor;
import se.samordna.stod.Servrar;

/** Motorn är programmet och dess databas: den faller när dess tabeller inte går att nå. */
@PaMotor(Motorval.INBADDAD)
@DisplayName("När den inbäddade motorn eller programmet faller")
class InbaddadMotoravbrottFelTest extends Motoravbrott {

  @Override
  Motorval motor() {
    return Motorval.INBADDAD;
  }

  /** Någon håller motorns tabeller, som vid en lång uppgradering av dem. */
  @Override
  void utanMotor(Runnable arbete) {
    iMotorn(
        sql -> {
          sql.execute("lock table motor.act_ru_execution in access exclusive mode");
          arbete.run();
        });
  }

  /** Tabellerna har gått förlorade; drift kör avstämningen. */
  @Override
  void tomMotorn(List<Arendevag> arenden) {
    iMotorn(
        sql -> {
          sql.execute("truncate motor.act_ru_execution cascade");
          // Det som nyss hänt räknas som på väg; här har det gått en timme.
          sql.execute("update motorkommando set klar = klar - interval '1 hour'");
        });
    lange(
        "att ärendena byggts upp",
        () -> {
          som("drift").post("/drift/avstamning", java.util.Map.of()).krav(200);
          String avvikelser = som("drift").get("/drift/avvikelser").krav(200).toString();
          return Optional.of(true)
              .filter(x -> arenden.stream().allMatch(v -> avvikelser.contains(v.arendeId())));
        });
    assertThat(som("drift").get("/drift/motor").krav(200).get("blockerade").asLong()).isZero();
  }

  /** Gör arbetet i en transaktion som får allt i databasen. */
  private void iMotorn(Arbete arbete) {
    try (Connection db = Servrar.databas(motor()).somAllt();
        Statement sql = db.createStatement()) {
      db.setAutoCommit(false);
      arbete.gor(sql);
      db.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Arbete {
    void gor(Statement sql) throws SQLException;
  }
}
