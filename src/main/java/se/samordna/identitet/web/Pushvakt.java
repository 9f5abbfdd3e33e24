package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Webbläsaren skickar kakan med en WebSocket från vilken sida som helst, utan att fråga oss. Därför
 * prövas här att den kommer från en egen sida och hör till en levande session (ASVS 4.4.2).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
class Pushvakt extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest begaran) {
    return !"websocket".equalsIgnoreCase(begaran.getHeader(HttpHeaders.UPGRADE));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    if (begaran.getSession(false) != null && franEgenSida(begaran)) {
      kedja.doFilter(begaran, svar);
    } else {
      svar.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean franEgenSida(HttpServletRequest begaran) {
    return Optional.ofNullable(begaran.getHeader(HttpHeaders.ORIGIN))
        .map(o -> arEgen(o, begaran))
        .orElse(false);
  }

  private static boolean arEgen(String ursprung, HttpServletRequest begaran) {
    try {
      URI fran = URI.create(ursprung);
      return begaran.getScheme().equalsIgnoreCase(fran.getScheme())
          && begaran.getServerName().equalsIgnoreCase(fran.getHost())
          && begaran.getServerPort() == port(fran);
    } catch (IllegalArgumentException ingenAdress) {
      return false;
    }
  }

  private static int port(URI adress) {
    return adress.getPort() >= 0 ? adress.getPort() : "https".equals(adress.getScheme()) ? 443 : 80;
  }
}
