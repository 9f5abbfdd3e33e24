package se.samordna.processmotor.zeebe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Motorslag;

@DisplayName("Pulsen i motorns märke")
class MotorpulsTest {

  private static Marke epok(long epok, long puls, long kvitterad) {
    return new Marke(
        new EpokStore.Epok(epok, Motorslag.ZEEBE, "marke", "1", Instant.EPOCH), puls, kvitterad);
  }

  private static Motormarke.Besked jamfor(Marke databasen, long motorn) {
    return Motormarke.jamfor(databasen, motorn, databasen);
  }

  @Test
  @DisplayName("lika på båda sidor: motorn är den vi känner")
  void lika() {
    assertThat(jamfor(epok(1, 5, 5), 5)).isEqualTo(Motormarke.Besked.KAND);
  }

  @Test
  @DisplayName("ett slag på väg är ingen återställning, vare sig det hunnit fram eller inte")
  void slag_pa_vag() {
    assertThat(jamfor(epok(1, 6, 5), 5)).isEqualTo(Motormarke.Besked.KAND);
    assertThat(jamfor(epok(1, 6, 5), 6)).isEqualTo(Motormarke.Besked.KAND);
  }

  @Test
  @DisplayName("ett slag som någon annan hann slå medan motorn frågades är ingen återställning")
  void slag_under_fragan() {
    assertThat(Motormarke.jamfor(epok(1, 5, 5), 6, epok(1, 6, 5)))
        .isEqualTo(Motormarke.Besked.KAND);
  }

  @Test
  @DisplayName("motorn minns ett slag som databasen aldrig slagit: databasen är äldre")
  void databasen_aldre() {
    assertThat(jamfor(epok(1, 3, 3), 9)).isEqualTo(Motormarke.Besked.DATABASEN_ALDRE);
  }

  @Test
  @DisplayName("motorn har glömt ett slag som den kvitterat: motorn är äldre")
  void motorn_aldre() {
    assertThat(jamfor(epok(1, 6, 5), 4)).isEqualTo(Motormarke.Besked.MOTORN_ALDRE);
  }

  @Test
  @DisplayName("byttes epoken medan motorn frågades säger den gamla pulsen inget")
  void ny_epok_under_fragan() {
    assertThat(Motormarke.jamfor(epok(1, 5, 5), 7, epok(2, 0, 0)))
        .isEqualTo(Motormarke.Besked.KAND);
  }
}
