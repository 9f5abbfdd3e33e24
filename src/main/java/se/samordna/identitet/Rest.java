package se.samordna.identitet;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

/** Svar till omvärlden: värdet som JSON, eller hindret som problem+json (RFC 9457). */
public final class Rest {

  private static final List<String> PROGRAMMENS = List.of("/api/", "/v3/", "/actuator/");

  private Rest() {}

  /**
   * Sant när ett program frågar och ska få sina fel som JSON: på API:ts vägar, efter en fil med
   * JSON (öppna data) eller när det bara tar emot JSON. En människa får en sida.
   *
   * @param accept vad den som frågar tar emot, så som huvudet {@code Accept} säger det
   */
  public static boolean ettProgram(String vag, @Nullable String accept) {
    return PROGRAMMENS.stream().anyMatch((vag + "/")::startsWith)
        || vag.endsWith(".json")
        || (accept != null && accept.contains("json") && !accept.contains("html"));
  }

  /**
   * Värdet med 200. Svarets typ står i metodens huvud, så att API:ts beskrivning kan säga den.
   *
   * @throws Nejsvar när svaret är nej; blir problem+json
   */
  public static <T> ResponseEntity<T> ok(Svar<T> svar) {
    return med(HttpStatus.OK, svar);
  }

  /**
   * Värdet med 201.
   *
   * @throws Nejsvar när svaret är nej; blir problem+json
   */
  public static <T> ResponseEntity<T> skapad(Svar<T> svar) {
    return med(HttpStatus.CREATED, svar);
  }

  /** Ett fel i ett fält, så som API:t säger det. */
  public record Fel(String falt, String kod, String text) {}

  public static List<Fel> fel(List<Hinder.Faltfel> fel) {
    return fel.stream().map(f -> new Fel(f.falt(), f.kod(), f.text())).toList();
  }

  /** Hindret med sin svarskod; {@code kod} är stabil, {@code detail} säger vad man ska göra. */
  public static ResponseEntity<ProblemDetail> problem(Hinder hinder) {
    return ResponseEntity.status(status(hinder.slag()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detalj(hinder));
  }

  private static <T> ResponseEntity<T> med(HttpStatus status, Svar<T> svar) {
    return switch (svar) {
      case Svar.Ja<T>(T varde) -> ResponseEntity.status(status).body(varde);
      case Svar.Nej<T>(Hinder hinder) -> throw new Nejsvar(hinder);
    };
  }

  public static ProblemDetail detalj(Hinder hinder) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(hinder.slag()), hinder.text());
    problem.setType(URI.create("urn:samordna:" + hinder.kod()));
    problem.setTitle(status(hinder.slag()).getReasonPhrase());
    Map<String, Object> egna = new HashMap<>(hinder.utover());
    egna.putAll(Map.of("kod", hinder.kod(), "fel", fel(hinder.fel())));
    problem.setProperties(egna);
    return problem;
  }

  private static HttpStatus status(Hinder.Slag slag) {
    return switch (slag) {
      case FORM -> HttpStatus.BAD_REQUEST;
      case ROLL -> HttpStatus.FORBIDDEN;
      case SAKNAS -> HttpStatus.NOT_FOUND;
      case KROCK -> HttpStatus.CONFLICT;
      case REGEL -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
