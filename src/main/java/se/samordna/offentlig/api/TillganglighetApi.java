package se.samordna.offentlig.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.offentlig.Redogorelse;
import se.samordna.offentlig.Synpunkt;
import se.samordna.offentlig.TillganglighetService;

/** Redogörelsen för de offentliga sidornas tillgänglighet, och synpunkterna på den (R32). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tillgänglighet", description = "Redogörelsen och synpunkterna från allmänheten")
class TillganglighetApi {

  /**
   * En ny redogörelse.
   *
   * @param nummer den redogörelse som ersätts, 0 när ingen är skriven
   */
  record Kropp(
      int nummer,
      @Nullable String forenlighet,
      @Nullable String brister,
      @Nullable LocalDate granskad,
      @Nullable String hur,
      @Nullable String kontakt) {}

  record Svarskropp(int version, String svar) {

    Svarskropp(int version, @Nullable String svar) {
      this.version = version;
      this.svar = Objects.requireNonNullElse(svar, "");
    }
  }

  private final TillganglighetService tillganglighet;

  TillganglighetApi(TillganglighetService tillganglighet) {
    this.tillganglighet = tillganglighet;
  }

  @GetMapping("/tillganglighetsredogorelse")
  @Operation(summary = "Redogörelsen som gäller; nummer 0 tills förbundet skrivit sin egen")
  Redogorelse redogorelse() {
    return tillganglighet.redogorelse();
  }

  @PutMapping("/tillganglighetsredogorelse")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  @Operation(summary = "Publicera en ny redogörelse efter den med numret")
  ResponseEntity<Redogorelse> skriv(@RequestBody Kropp k) {
    return Rest.ok(
        new Granskning()
            .krav(k.granskad() != null, "granskad", "saknas", Mening.av("saknas_32"))
            .svar(k)
            .som(
                kropp ->
                    Redogorelse.av(
                        kropp.nummer(),
                        kropp.forenlighet(),
                        kropp.brister(),
                        Objects.requireNonNull(kropp.granskad()),
                        kropp.hur(),
                        kropp.kontakt()))
            .sedan(tillganglighet::skriv));
  }

  @GetMapping("/tillganglighetssynpunkter")
  @Operation(summary = "Synpunkter från allmänheten, senast först")
  Sida<Synpunkt> synpunkter(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return tillganglighet.synpunkter(new Sida.Begaran(sida, antal));
  }

  @PostMapping("/tillganglighetssynpunkter/{id}/svar")
  @Operation(summary = "Anteckna vad förbundet svarat eller gjort")
  ResponseEntity<Synpunkt> besvara(@PathVariable UUID id, @RequestBody Svarskropp kropp) {
    return Rest.ok(tillganglighet.besvara(id, kropp.version(), kropp.svar()));
  }
}
