package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.lokal.Motorval;
import se.samordna.lokal.Zeebe;
import se.samordna.stod.Arendevag;
import se.samordna.stod.PaMotor;
import se.samordna.stod.Servrar;

@PaMotor(Motorval.ZEEBE)
@DisplayName("När Zeebe eller programmet faller")
class ZeebeMotoravbrottFelTest extends Motoravbrott {

  @Autowired private EpokStore epoker;
  @Autowired private TransactionTemplate tx;

  @Override
  Motorval motor() {
    return Motorval.ZEEBE;
  }

  @Override
  void utanMotor(Runnable arbete) {
    Zeebe zeebe = Servrar.igang().zeebe();
    zeebe.doda();
    arbete.run();
    zeebe.starta();
  }

  /** Programmet märker själv att motorn är en ny. */
  @Override
  void tomMotorn(List<Arendevag> arenden) {
    long epok = epok();
    Zeebe zeebe = Servrar.igang().zeebe();
    zeebe.doda();
    zeebe.tom();
    zeebe.starta();
    lange("ny epok", () -> epok() > epok ? Optional.of(true) : Optional.empty());
    assertThat(avvikelser()).contains("NY_MOTOR");
    arenden.forEach(
        v ->
            lange(
                "ärendet uppbyggt",
                () -> Optional.of(avvikelser()).filter(a -> a.contains(v.arendeId()))));
  }

  private String avvikelser() {
    return som("drift").get("/drift/avvikelser").krav(200).toString();
  }

  private long epok() {
    return Optional.ofNullable(tx.execute(s -> epoker.aktuell())).orElseThrow();
  }
}
