package se.samordna.avisering.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.avisering.Kalenderfiler;
import se.samordna.avisering.Taktgrans;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Kalenderfilerna, utan inloggning. En okänd adress finns inte, vare sig den återkallats eller
 * aldrig funnits.
 */
@RestController
@Hidden
class KalenderfilApi {

  private static final MediaType KALENDER =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final Pattern KOD = Pattern.compile("[A-Z0-9]{2,12}");
  private static final Pattern FIL = Pattern.compile("([A-Za-z0-9_-]{1,64})\\.ics");
  private static final Duration HALLBAR = Duration.ofMinutes(15);

  private final Kalenderfiler filer;
  private final Taktgrans takt = new Taktgrans(60, 1200);

  KalenderfilApi(Kalenderfiler filer) {
    this.filer = filer;
  }

  /** Den egna adressens hemlighet blir aldrig ett filnamn. */
  private static String filnamn(String forbund, String namn) {
    String vilken = namn.equals(Kalenderfiler.OFFENTLIG) ? "styrelsen" : "mina-moten";
    return ContentDisposition.inline()
        .filename("%s-%s.ics".formatted(forbund.toLowerCase(Locale.ROOT), vilken))
        .build()
        .toString();
  }

  @GetMapping("/kalender/{forbund}/{fil}")
  ResponseEntity<String> las(@PathVariable String forbund, @PathVariable String fil) {
    String kod = forbund.toUpperCase(Locale.ROOT);
    var namn = FIL.matcher(fil);
    if (!KOD.matcher(kod).matches() || !namn.matches()) {
      return ResponseEntity.notFound().build();
    }
    if (!takt.ryms(kod + "/" + fil)) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header("Retry-After", "60")
          .build();
    }
    Optional<String> innehall = Inloggad.som(Aktor.process(kod), () -> filer.fil(namn.group(1)));
    return innehall
        .map(
            text ->
                ResponseEntity.ok()
                    .contentType(KALENDER)
                    .header(HttpHeaders.CONTENT_DISPOSITION, filnamn(kod, namn.group(1)))
                    .cacheControl(CacheControl.maxAge(HALLBAR).cachePrivate())
                    .body(text))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
