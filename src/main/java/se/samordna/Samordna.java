package se.samordna;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Programmets start: en process som bär API, skärmar och arbetare. */
@SpringBootApplication
public class Samordna {

  public static void main(String[] args) {
    if (List.of(args).equals(List.of("migrera"))) {
      Migrering.kor(System.getenv());
    } else {
      SpringApplication.run(Samordna.class, args);
    }
  }
}
