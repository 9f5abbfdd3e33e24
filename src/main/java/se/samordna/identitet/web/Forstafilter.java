package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samordna.gemensam.Korrelation;
import se.samordna.identitet.Utfallsrakning;

/**
 * Först av alla: ger begäran dess nummer ({@code X-Request-Id}, anroparens eget om det har rätt
 * form) och räknar hur den slutade.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Forstafilter extends OncePerRequestFilter {

  private static final String HUVUD = "X-Request-Id";

  private final Utfallsrakning utfall;

  Forstafilter(Utfallsrakning utfall) {
    this.utfall = utfall;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    String nummer =
        begaran.getAttribute(HUVUD) instanceof String redan
            ? redan
            : Korrelation.av(Optional.ofNullable(begaran.getHeader(HUVUD)).orElse(""));
    begaran.setAttribute(HUVUD, nummer);
    svar.setHeader(HUVUD, nummer);
    MDC.put(Korrelation.NAMN, nummer);
    boolean kastade = true;
    try {
      kedja.doFilter(begaran, svar);
      kastade = false;
    } finally {
      MDC.remove(Korrelation.NAMN);
      rakna(begaran, kastade || svar.getStatus() >= 500);
    }
  }

  /** Felets egen vända är samma begäran en gång till, och hälsan frågar vi oss själva om. */
  private void rakna(HttpServletRequest begaran, boolean misslyckad) {
    if (begaran.getDispatcherType() != jakarta.servlet.DispatcherType.REQUEST
        || begaran.getRequestURI().startsWith("/actuator/")) {
      return;
    }
    if (misslyckad) {
      utfall.misslyckad();
    } else {
      utfall.lyckad();
    }
  }
}
