package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** API:ts svar när token saknas, är ogiltig eller inte räcker. */
@Component
class Nekad implements AuthenticationEntryPoint, AccessDeniedHandler {

  static final Hinder SAKNAR_ROLL = Hinder.roll("saknar_roll", Mening.av("saknar_roll"));

  private final Problemskrivare problem;

  Nekad(Problemskrivare problem) {
    this.problem = problem;
  }

  @Override
  public void commence(
      HttpServletRequest begaran, HttpServletResponse svar, AuthenticationException fel)
      throws IOException {
    ProblemDetail detalj =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, Mening.text("inte_inloggad"));
    detalj.setProperties(Problemfalt.med("inte_inloggad"));
    svar.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    problem.skriv(svar, detalj);
  }

  @Override
  public void handle(
      HttpServletRequest begaran, HttpServletResponse svar, AccessDeniedException fel)
      throws IOException {
    problem.skriv(svar, SAKNAR_ROLL);
  }
}
