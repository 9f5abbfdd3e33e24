package se.samordna.budget.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.TackningService;
import se.samordna.budget.Tacktsumma;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Vad en versions tryckta summor täcker. */
@RestController
@RequestMapping("/api/v1/budget/versioner/{id}/tackning")
class TackningApi {

  private final TackningService tackning;

  TackningApi(TackningService tackning) {
    this.tackning = tackning;
  }

  /**
   * {@code tacker} tomt och {@code art} utelämnad: namn, ordning och vad som går jämnt ut avgör.
   */
  record Kropp(
      Optional<String> rad,
      Optional<Integer> ar,
      Optional<String> art,
      Optional<List<String>> tacker,
      Optional<Boolean> forForbundet,
      Optional<String> forut) {}

  @Operation(summary = "Versionens tryckta summor, vad de täcker och hur de skiljer sig")
  @GetMapping
  ResponseEntity<Sida<Summasvar>> summor(@PathVariable UUID id) {
    return Rest.ok(tackning.summor(id).som(TackningApi::svar));
  }

  @Operation(
      summary = "Säg vad en tryckt summa täcker",
      description =
          "Talen i källan ändras aldrig; bara vad de jämförs med. Med forForbundet gäller det varje"
              + " version som har en summa med namnet och inte säger något eget. forut är det sagt"
              + " som lästes; har någon annan ändrat svaras 409. Ändringen ångras genom att skicka"
              + " det som var sagt. Med prova=true svaras vad summorna blir, och inget sparas.")
  @PutMapping
  ResponseEntity<Sida<Summasvar>> andra(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean prova,
      @RequestBody Kropp kropp) {
    TackningService.Andring andring =
        new TackningService.Andring(
            id,
            kropp.rad().orElse(""),
            kropp.ar(),
            kropp.art(),
            kropp.tacker().orElse(List.of()),
            kropp.forForbundet().orElse(false),
            kropp.forut());
    return Rest.ok(
        (prova ? tackning.prova(andring) : tackning.andra(andring)).som(TackningApi::svar));
  }

  /** Versionens alla summor på en gång: de är så många som dokumentet har tryckta summor. */
  private static Sida<Summasvar> svar(List<Tacktsumma> summor) {
    return new Sida<>(summor.stream().map(Summasvar::av).toList(), summor.size());
  }
}
