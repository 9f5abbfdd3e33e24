package se.samordna.identitet.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Felens väg fram till {@link Felsida}, vilken dörr de än kom genom. */
@Configuration
class Felvagar {

  private static final Set<String> METODER =
      Set.copyOf(Stream.of(HttpMethod.values()).map(HttpMethod::name).toList());

  /** Början på nycklarna till sidans rubrik och text. */
  static String texter(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "saknas";
      case FORBIDDEN, UNAUTHORIZED -> "nekad";
      case SERVICE_UNAVAILABLE -> "avbrott";
      default -> status.is4xxClientError() ? "felbegaran" : "fel";
    };
  }

  /**
   * Felet har redan passerat sin dörr; att fråga om lov en gång till gör bara svaret tomt. Begärd
   * utifrån är adressen som vilken annan som helst som inte finns.
   */
  @Bean
  @Order(0)
  SecurityFilterChain felen(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            b ->
                b.getDispatcherType() == DispatcherType.ERROR
                    || b.getServletPath().equals(Felsida.VAG))
        .authorizeHttpRequests(a -> a.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(c -> c.disable())
        .csrf(c -> c.disable())
        .build();
  }

  /** Brandväggens nej: en okänd metod är 405, allt annat en begäran som inte går att ta emot. */
  @Bean
  RequestRejectedHandler avvisad() {
    return (begaran, svar, fel) -> svar.sendError(avvisad(begaran, svar));
  }

  private static int avvisad(HttpServletRequest begaran, HttpServletResponse svar) {
    if (METODER.contains(begaran.getMethod().toUpperCase(Locale.ROOT))
        && !begaran.getMethod().equals("TRACE")) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    svar.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
  }

  /** Det servern själv nekar, innan något filter sett det. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> serversFel() {
    return server ->
        server.addContextCustomizers(
            program -> {
              if (program.getParent() instanceof org.apache.catalina.core.StandardHost vard) {
                vard.setErrorReportValveClass(Felventil.class.getName());
              }
            });
  }
}
