package se.samordna.budget.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.samordna.budget.Utskrift;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** En fil som svar. F18: alltid en bilaga i en sandlåda, och webbläsaren får inte gissa typen. */
final class Filsvar {

  private Filsvar() {}

  static ResponseEntity<?> av(Svar<Utskrift> svar) {
    return switch (svar) {
      case Svar.Ja<Utskrift>(Utskrift u) -> av(u);
      case Svar.Nej<Utskrift> nej -> Rest.ok(nej);
    };
  }

  private static ResponseEntity<byte[]> av(Utskrift u) {
    ContentDisposition bilaga =
        ContentDisposition.attachment().filename(u.filnamn(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(u.innehallstyp()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, bilaga.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .body(u.innehall().bytes());
  }
}
