package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * En begäran från en skärm vars inloggning är avslutad är en begäran från ingen. Ligger först i
 * kedjan, innan sessionens inloggning läses.
 */
@Component
class Sessionsfilter extends OncePerRequestFilter {

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
    kedja.doFilter(begaran, svar);
  }
}
