package se.samordna.identitet.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filtren hör till säkerhetskedjorna; servern ska inte köra dem en gång till vid sidan av. */
@Configuration
class Filterplats {

  @Bean
  FilterRegistrationBean<Aktorsfilter> aktorBaraIKedjan(Aktorsfilter filter) {
    FilterRegistrationBean<Aktorsfilter> registrering = new FilterRegistrationBean<>(filter);
    registrering.setEnabled(false);
    return registrering;
  }

  @Bean
  FilterRegistrationBean<Filkofilter> filkoBaraIKedjan(Filkofilter filter) {
    FilterRegistrationBean<Filkofilter> registrering = new FilterRegistrationBean<>(filter);
    registrering.setEnabled(false);
    return registrering;
  }

  @Bean
  FilterRegistrationBean<Sessionsfilter> sessionBaraIKedjan(Sessionsfilter filter) {
    FilterRegistrationBean<Sessionsfilter> registrering = new FilterRegistrationBean<>(filter);
    registrering.setEnabled(false);
    return registrering;
  }

  @Bean
  FilterRegistrationBean<Idempotensfilter> idempotensBaraIKedjan(Idempotensfilter filter) {
    FilterRegistrationBean<Idempotensfilter> registrering = new FilterRegistrationBean<>(filter);
    registrering.setEnabled(false);
    return registrering;
  }
}
