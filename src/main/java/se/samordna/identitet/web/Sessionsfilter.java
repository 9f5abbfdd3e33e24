package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * En begäran från en skärm vars inloggning är avslutad är en begäran från ingen. Ligger först i
 * kedjan, innan sessionens inloggning läses.
 */
@Component
class Sessionsfilter extends OncePerRequestFilter {

  /** Skärmens frågor, och svaret som den förstår som att sessionen är slut. */
  private static final Map<String, Integer> SVAR =
      Map.of(
          "v-r=uidl",
          HttpServletResponse.SC_UNAUTHORIZED,
          "v-r=heartbeat",
          HttpServletResponse.SC_FORBIDDEN);

  private final Skarmsessioner sessioner;

  Sessionsfilter(Skarmsessioner sessioner) {
    this.sessioner = sessioner;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    HttpSession session = begaran.getSession(false);
    Optional.ofNullable(session).flatMap(Skarmsessioner::av).ifPresent(sessioner::krav);
    Optional<Integer> nej = nej(begaran);
    if (nej.isPresent()) {
      svar.setStatus(nej.get());
    } else {
      kedja.doFilter(begaran, svar);
    }
  }

  /**
   * En öppen sida som frågar utan session får veta det. Skickas den till inloggningen i stället
   * hindrar webbläsaren den, och sidan tror att kontakten är bruten.
   */
  private static Optional<Integer> nej(HttpServletRequest begaran) {
    return Optional.ofNullable(begaran.getQueryString())
        .filter(f -> begaran.getSession(false) == null)
        .flatMap(f -> SVAR.keySet().stream().filter(f::contains).findFirst())
        .map(SVAR::get);
  }
}
