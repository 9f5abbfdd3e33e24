package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsamTest {

  /** En andra process, för ett fillås gäller mellan processer. */
  public static void main(String[] argument) {
    try {
      Ensam.i(new Kataloger(Path.of(argument[0]), Path.of(argument[0]))).slapp();
      System.out.print("fritt");
    } catch (Startfel e) {
      System.out.print(e.getMessage());
    }
  }

  @Test
  void en_andra_start_i_samma_katalog_nekas_med_botemedlet(@TempDir Path data) throws Exception {
    Ensam forsta = Ensam.i(new Kataloger(data, data));
    assertThat(andra(data)).contains("körs redan med " + data).contains("SAMORDNA_DATA=");
    forsta.slapp();
    assertThat(andra(data)).isEqualTo("fritt");
  }

  private static String andra(Path data) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Barnorder.java(),
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    EnsamTest.class.getName(),
                    data.toString()))
            .start();
    return new String(
        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
