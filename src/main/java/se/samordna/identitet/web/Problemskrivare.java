package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Hinder;
import se.samordna.identitet.Rest;
import tools.jackson.databind.json.JsonMapper;

/** Skriver ett hinder som problem+json där ingen kontroller hunnit ta vid. */
@Component
class Problemskrivare {

  private final JsonMapper json;

  Problemskrivare(JsonMapper json) {
    this.json = json;
  }

  void skriv(HttpServletResponse svar, Hinder hinder) throws IOException {
    skriv(svar, Rest.detalj(hinder));
  }

  void skriv(HttpServletResponse svar, ProblemDetail detalj) throws IOException {
    svar.setStatus(detalj.getStatus());
    svar.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
    svar.getWriter().write(json.writeValueAsString(detalj));
  }
}
