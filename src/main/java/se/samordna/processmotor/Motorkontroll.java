package se.samordna.processmotor;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.samordna.gemensam.Mening;

/**
 * Prövar inställningen {@code samordna.motor} innan något annat skapas: ett ord som inte är någon
 * motor stoppar starten.
 */
@Configuration(proxyBeanMethods = false)
class Motorkontroll {

  @Bean
  static BeanFactoryPostProcessor motorvalet(Environment miljo) {
    return fabrik -> prova(miljo.getProperty("samordna.motor", Motorslag.ZEEBE.kod()));
  }

  static void prova(String kod) {
    if (Arrays.stream(Motorslag.values()).noneMatch(m -> m.kod().equals(kod))) {
      throw new Motorvalsfel(
          Mening.av("okand_motor", kod, Motorslag.ZEEBE.kod(), Motorslag.INBADDAD.kod()).svensk());
    }
  }
}
