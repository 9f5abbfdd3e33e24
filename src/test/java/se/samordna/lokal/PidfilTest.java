package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidfilTest {

  @TempDir Path katalog;
  private Process barn;

  /** En process som väntar på indata och bär miljöns märke på kommandoraden. */
  @BeforeEach
  void startaBarn() throws IOException {
    barn = new ProcessBuilder("sh", "-c", "read rad", "-Dsamordna.data=" + katalog).start();
  }

  @AfterEach
  void stannaBarn() {
    barn.destroyForcibly();
  }

  @Test
  void nasta_start_stannar_det_barn_som_en_dodad_foralder_lamnade() throws Exception {
    Pidfil fil = fil();
    fil.skriv(barn.toHandle());
    assertThat(fil.stada()).isTrue();
    assertThat(barn.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(fil.fil()).doesNotExist();
  }

  @Test
  void en_frammande_process_med_samma_nummer_lamnas_i_fred() throws Exception {
    Pidfil fil = fil();
    Files.writeString(fil.fil(), barn.pid() + "\n" + Instant.now().minusSeconds(3600) + "\n");
    assertThat(fil.stada()).isFalse();
    assertThat(barn.isAlive()).isTrue();
  }

  @Test
  void en_process_utan_market_lamnas_i_fred() {
    Pidfil fil = new Pidfil(katalog.resolve("barn"), "-Dsamordna.data=/en/annan");
    fil.skriv(barn.toHandle());
    assertThat(fil.stada()).isFalse();
    assertThat(barn.isAlive()).isTrue();
  }

  @Test
  void en_trasig_pidfil_stoppar_inte_starten() throws Exception {
    Pidfil fil = fil();
    Files.writeString(fil.fil(), "skräp");
    assertThat(fil.stada()).isFalse();
    assertThat(fil.fil()).doesNotExist();
  }

  private Pidfil fil() {
    return new Pidfil(katalog.resolve("barn"), "-Dsamordna.data=" + katalog);
  }
}
