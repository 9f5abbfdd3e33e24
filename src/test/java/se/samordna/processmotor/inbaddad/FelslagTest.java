package se.samordna.processmotor.inbaddad;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.operaton.bpm.engine.ProcessEngineException;
import org.springframework.dao.QueryTimeoutException;
import se.samordna.processmotor.Motorfel;

@DisplayName("Motorns fel består när ritningen säger nej, och går över när databasen gör det")
class FelslagTest {

  private static Motorfel.Slag slag(RuntimeException e) {
    return Felslag.motorfel(e).slag();
  }

  @Test
  @DisplayName("ett vägval utan väg består, och texten namnger det")
  void bestar() {
    Motorfel fel = Felslag.motorfel(new ProcessEngineException("ingen väg från vagval_ide"));
    assertThat(fel.slag()).isEqualTo(Motorfel.Slag.BESTAENDE);
    assertThat(fel).hasMessageContaining("vagval_ide");
  }

  @Test
  @DisplayName("en samtidig ändring och en bruten förbindelse går över")
  void gar_over() {
    assertThat(slag(new OptimisticLockingException("samtidigt")))
        .isEqualTo(Motorfel.Slag.FORBIGAENDE);
    assertThat(slag(new ProcessEngineException("skriva", new SQLException("bruten"))))
        .isEqualTo(Motorfel.Slag.FORBIGAENDE);
    assertThat(slag(new QueryTimeoutException("sent"))).isEqualTo(Motorfel.Slag.FORBIGAENDE);
  }

  @Test
  @DisplayName(
      "ett fel i programmet, eller ett värde som inte går att lagra, är detsamma nästa gång")
  void samma_nasta_gang() {
    assertThat(slag(new IllegalStateException("fel i ett uttryck")))
        .isEqualTo(Motorfel.Slag.BESTAENDE);
    assertThat(slag(new ProcessEngineException("skriva", new SQLException("för långt", "22001"))))
        .isEqualTo(Motorfel.Slag.BESTAENDE);
  }

  @Test
  @DisplayName("adressen till ett jobb är densamma läst tillbaka")
  void adress() {
    Jobbadress adress = new Jobbadress("PROV", "i-1", "j-2");
    assertThat(Jobbadress.av(adress.toString())).isEqualTo(adress);
    assertThat(Jobbadress.av(adress.borttagen())).isEqualTo(adress);
  }
}
