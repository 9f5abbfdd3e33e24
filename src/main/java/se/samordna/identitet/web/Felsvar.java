package se.samordna.identitet.web;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.samordna.gemensam.Filko;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Korrelation;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Fellogg;
import se.samordna.identitet.Nejsvar;
import se.samordna.identitet.Rest;
import tools.jackson.core.JacksonException;

/** Fel som ingen tjänst hunnit svara på, i samma form som hindren. */
@RestControllerAdvice
class Felsvar {

  private final Fellogg logg;

  Felsvar(Fellogg logg) {
    this.logg = logg;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> nej(Nejsvar nej) {
    return Rest.problem(nej.hinder());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> nekad(AccessDeniedException fel) {
    return Rest.problem(Nekad.SAKNAR_ROLL);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> olasligt(HttpMessageNotReadableException fel) {
    return Rest.problem(
        fel.getCause() instanceof JacksonException json
            ? Jsonfel.tolka(json)
            : Hinder.form("olasligt", Mening.av("olasligt")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tecken(OtillatnaTecken fel) {
    return Rest.problem(Hinder.form(fel.fel()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> olasligt(JacksonException fel) {
    return Rest.problem(Jsonfel.tolka(fel));
  }

  /** Ett id i vägen som inte är ett id pekar på något som inte finns. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> felSlag(MethodArgumentTypeMismatchException fel) {
    return Rest.problem(
        fel.getRequiredType() == UUID.class
            ? Hinder.saknas(Mening.av("sak_22"))
            : Hinder.form(
                List.of(
                    new Faltfel(
                        fel.getName(), "fel_form", Mening.av("fel_form_4", fel.getName())))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> saknas(MissingServletRequestParameterException fel) {
    return saknatFalt(fel.getParameterName());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> saknas(MissingServletRequestPartException fel) {
    return saknatFalt(fel.getRequestPartName());
  }

  private static ResponseEntity<ProblemDetail> saknatFalt(String falt) {
    return Rest.problem(
        Hinder.form(List.of(new Faltfel(falt, "saknas", Mening.av("saknas_27", falt)))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> forStor(MaxUploadSizeExceededException fel) {
    return med(HttpStatus.CONTENT_TOO_LARGE, "for_stor", Mening.av("filen_for_stor"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> trasigFil(MultipartException fel) {
    return Rest.problem(Hinder.form("fel_form", Mening.av("fel_form_2")));
  }

  /**
   * En kropp som inte kom hel, eller inte går att läsa som fält; avsändarens sak, inget att logga.
   */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> ofullstandig(InvalidParameterException fel) {
    return Rest.problem(Hinder.form("olasligt", Mening.av("olasligt_3")));
  }

  /** Sista skyddet när fler filer kommer än som hinner tas om hand. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> upptaget(Filko.Full fel) {
    return med(HttpStatus.SERVICE_UNAVAILABLE, "upptaget", Mening.av("filko_full"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> vag(NoResourceFoundException fel) {
    return Rest.problem(Hinder.saknas(Mening.av("sak_21")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> metod(HttpRequestMethodNotSupportedException fel) {
    return med(HttpStatus.METHOD_NOT_ALLOWED, "fel_metod", Mening.av("fel_metod", fel.getMethod()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> innehallstyp(HttpMediaTypeNotSupportedException fel) {
    return med(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "fel_innehallstyp",
        Mening.av(
            "fel_innehallstyp",
            fel.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .filter(t -> !t.contains("*"))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_VALUE)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> ovrigt(ErrorResponseException fel) {
    return felBegaran(fel);
  }

  /** Resten av ramverkets nej, till exempel en svarstyp som inte finns (406). */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> ovrigt(ServletException fel) {
    return fel instanceof ErrorResponse svar
        ? felBegaran(svar)
        : ovantat(new IllegalStateException(fel));
  }

  private static ResponseEntity<ProblemDetail> felBegaran(ErrorResponse fel) {
    return med(
        HttpStatus.valueOf(fel.getStatusCode().value()), "fel_begaran", Mening.av("fel_begaran"));
  }

  /**
   * Det oväntade: loggas med ett nummer som användaren kan lämna till driften. Ett avbrott i
   * databasen är väntat att ta slut, och sägs så.
   */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> ovantat(RuntimeException fel) {
    Optional<Feltolk.Problem> kant = Feltolk.av(fel);
    if (kant.filter(k -> !k.avbrott()).isEmpty()) {
      logg.skriv("Ett anrop", fel);
    }
    if (kant.isPresent()) {
      ResponseEntity.BodyBuilder svar = ResponseEntity.status(kant.get().status());
      if (kant.get().avbrott()) {
        svar.header(HttpHeaders.RETRY_AFTER, Feltolk.FORSOK_IGEN_SEKUNDER);
      }
      return svar.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(kant.get().detalj());
    }
    String nummer = Korrelation.nu().orElse(Mening.text("okant_nummer"));
    return med(HttpStatus.INTERNAL_SERVER_ERROR, "ovantat_fel", Mening.av("ovantat_fel", nummer));
  }

  private static ResponseEntity<ProblemDetail> med(HttpStatus status, String kod, Mening mening) {
    ProblemDetail detalj = ProblemDetail.forStatusAndDetail(status, mening.toString());
    detalj.setProperties(Problemfalt.med(kod));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detalj);
  }
}
