package se.samordna;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Programmets start: en process som bär API, skärmar och arbetare. */
@SpringBootApplication
public class Samordna {

  private static final int BARARE = 16;

  public static void main(String[] args) {
    if (List.of(args).equals(List.of("migrera"))) {
      Migrering.kor(System.getenv());
    } else {
      flerBarartradar();
      SpringApplication.run(Samordna.class, args);
    }
  }

  /**
   * Lätta trådar delar på lika många bärare som maskinen har kärnor. Med två kärnor stannar då alla
   * begäranden medan två räknar på något tungt; med fler delar systemet rättvist.
   */
  private static void flerBarartradar() {
    String namn = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(namn) == null) {
      System.setProperty(
          namn, String.valueOf(Math.max(BARARE, Runtime.getRuntime().availableProcessors())));
    }
  }
}
