package se.samordna.identitet;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.samordna.gemensam.Innehall;

/**
 * En fil som svar, ström från källa till läsare. F18, F19: alltid en bilaga i en sandlåda, och
 * webbläsaren får inte gissa typen.
 */
public final class Filsvar {

  private static final String SANDLADA = "default-src 'none'; sandbox";

  /** En utskrift som HTML har sin stil i sig. */
  private static final String MED_STIL = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private Filsvar() {}

  public static ResponseEntity<Resource> av(String namn, String typ, Innehall innehall) {
    return av(namn, typ, innehall.storlek(), innehall::oppna);
  }

  public static ResponseEntity<Resource> av(
      String namn, String typ, long storlek, InputStreamSource kalla) {
    ContentDisposition bilaga =
        ContentDisposition.attachment().filename(namn, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(typ))
        .contentLength(storlek)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, bilaga.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", typ.startsWith("text/html") ? MED_STIL : SANDLADA)
        .body(new InputStreamResource(kalla));
  }
}
