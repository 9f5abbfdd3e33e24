package se.samordna.identitet;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.gemensam.Klocka;

/** Programmets enda klocka. */
@Configuration
class Klockbygge {

  @Bean
  Klocka klocka() {
    return new Klocka(Clock.systemUTC());
  }
}
