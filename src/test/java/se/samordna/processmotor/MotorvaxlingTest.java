package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.processmotor.Motorslag.INBADDAD;
import static se.samordna.processmotor.Motorslag.ZEEBE;
import static se.samordna.processmotor.Motorvaxling.FLYTTA;
import static se.samordna.processmotor.Motorvaxling.LAMNA;
import static se.samordna.processmotor.Motorvaxling.SAMMA;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Byte av motor: vem som flyttar ärendena, och när")
class MotorvaxlingTest {

  private static EpokStore.Epok epok(long nummer, Motorslag motor) {
    return new EpokStore.Epok(nummer, motor, "marke", "1", Instant.EPOCH);
  }

  @Test
  @DisplayName("den första motorn tas i bruk utan att något flyttas")
  void forsta_gangen() {
    assertThat(Motorvaxling.av(EpokStore.Epok.INGEN, 0, INBADDAD, true)).isEqualTo(SAMMA);
    assertThat(Motorvaxling.av(EpokStore.Epok.INGEN, 0, ZEEBE, true)).isEqualTo(SAMMA);
  }

  @Test
  @DisplayName("samma motor som förut: inget flyttas, vare sig vid starten eller sedan")
  void samma_motor() {
    assertThat(Motorvaxling.av(epok(3, ZEEBE), 3, ZEEBE, true)).isEqualTo(SAMMA);
    assertThat(Motorvaxling.av(epok(4, INBADDAD), 3, INBADDAD, false)).isEqualTo(SAMMA);
  }

  @Test
  @DisplayName("den som startar med en annan motor flyttar ärendena dit, åt båda hållen")
  void vid_starten() {
    assertThat(Motorvaxling.av(epok(3, ZEEBE), 3, INBADDAD, true)).isEqualTo(FLYTTA);
    assertThat(Motorvaxling.av(epok(4, INBADDAD), 4, ZEEBE, true)).isEqualTo(FLYTTA);
  }

  @Test
  @DisplayName("den som är igång när någon annan flyttar lämnar motorn")
  void igang() {
    assertThat(Motorvaxling.av(epok(4, INBADDAD), 3, ZEEBE, false)).isEqualTo(LAMNA);
  }

  @Test
  @DisplayName("den som ännu väntade på sin motor när någon annan flyttade tar inte tillbaka dem")
  void vantade_pa_sin_motor() {
    assertThat(Motorvaxling.av(epok(4, INBADDAD), 3, ZEEBE, true)).isEqualTo(LAMNA);
  }

  @Test
  @DisplayName("två som startar samtidigt med samma nya motor: den andra finner ärendena flyttade")
  void tva_som_startar() {
    assertThat(Motorvaxling.av(epok(4, INBADDAD), 3, INBADDAD, true)).isEqualTo(SAMMA);
  }
}
