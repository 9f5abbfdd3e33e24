package se.samordna;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Programmets start: en process som bär API, skärmar och arbetare. */
@SpringBootApplication
public class Samordna {

  public static void main(String[] args) {
    SpringApplication.run(Samordna.class, args);
  }
}
