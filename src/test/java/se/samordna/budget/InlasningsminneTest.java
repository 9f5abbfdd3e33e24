package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Filko;

@DisplayName("F17: en fil som läses in tolkas hel, men aldrig mer än ryms")
class InlasningsminneTest {

  /** Hälften av den hög som programmet har lokalt, i MB. */
  private static final int HOG = 256;

  /** Fyra slag, vart och ett av så många som får läsa samtidigt. */
  private static final int LASNINGAR = 4 * Filko.SAMTIDIGA;

  @Test
  @DisplayName(
      "så många av de största filerna som kön släpper fram, av varje slag, ryms i halva högen")
  void fyra_samtidigt() throws Exception {
    Process egen =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HOG + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Inlasningsminne.class.getName())
            .redirectErrorStream(true)
            .start();
    String sagt = new String(egen.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(egen.waitFor()).as(sagt).isZero();
    assertThat(sagt.lines().filter(r -> r.contains("läst:"))).as(sagt).hasSize(LASNINGAR);
  }
}
