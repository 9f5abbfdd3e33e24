package se.samordna.identitet.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** API:ts vägar: frågesträngen granskas, och en väg som inte finns är 404 och aldrig en skärm. */
@Configuration
class Apivagar implements WebMvcConfigurer {

  private static final String API = "/api/**";

  /** Efter kontrollernas vägar (0), före skärmarnas, som annars tar emot alla adresser. */
  private static final int EFTER_KONTROLLERNA = 1;

  private final Fragegranskning granskning;
  private final Problemskrivare problem;

  Apivagar(Fragegranskning granskning, Problemskrivare problem) {
    this.granskning = granskning;
    this.problem = problem;
  }

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(granskning).addPathPatterns(API);
  }

  @Bean
  SimpleUrlHandlerMapping okandaVagar() {
    HttpRequestHandler saknas =
        (begaran, svar) -> problem.skriv(svar, Hinder.saknas(Mening.av("sak_21")));
    return new SimpleUrlHandlerMapping(Map.of(API, saknas, "/v3/**", saknas), EFTER_KONTROLLERNA);
  }
}
