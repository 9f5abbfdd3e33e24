package se.samordna.offentlig;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Mallarna har samma textfiler som skärmarna. */
@Configuration
class Malltexter {

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource texter = new ResourceBundleMessageSource();
    texter.setBasename("vaadin-i18n/translations");
    texter.setDefaultEncoding(StandardCharsets.UTF_8.name());
    texter.setFallbackToSystemLocale(false);
    return texter;
  }
}
