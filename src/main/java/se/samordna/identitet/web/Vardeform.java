package se.samordna.identitet.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.gemensam.Vardemodul;
import tools.jackson.databind.JacksonModule;

/** All JSON i programmet, in och ut, skrivs med samma ord för samma värde. */
@Configuration(proxyBeanMethods = false)
class Vardeform {

  @Bean
  JacksonModule vardemodul() {
    return new Vardemodul();
  }
}
