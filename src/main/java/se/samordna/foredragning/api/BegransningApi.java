package se.samordna.foredragning.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RestController;
import se.samordna.foredragning.lista.AndraPunkt;
import se.samordna.foredragning.lista.BegransningService;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Rest;
import se.samordna.mote.PunktId;

/** Begränsningen av en punkt för allmänheten, före och efter sammanträdet (R28). */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/punkter/{punkt}/begransning")
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
class BegransningApi {

  record Ny(Optional<Integer> version, @Nullable String lagrum, @Nullable String publikRubrik) {}

  record Upphav(Optional<Integer> version) {}

  private final BegransningService begransning;

  BegransningApi(BegransningService begransning) {
    this.begransning = begransning;
  }

  @GetMapping
  @Operation(summary = "Begränsningen som gäller för allmänheten")
  ResponseEntity<BegransningService.Laget> visa(@PathVariable UUID id, @PathVariable UUID punkt) {
    return Rest.ok(begransning.visa(new SammantradeId(id), new PunktId(punkt)));
  }

  @PutMapping
  @Operation(summary = "Begränsar punkten för allmänheten, med lagrum och publik rubrik")
  ResponseEntity<BegransningService.Laget> begransa(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Ny kropp) {
    return Rest.ok(
        Listkroppar.version(kropp.version())
            .sedan(
                v ->
                    begransning.begransa(
                        new SammantradeId(id),
                        new PunktId(punkt),
                        v,
                        new AndraPunkt.Begransning(
                            Skrivet.text(kropp.lagrum()), Skrivet.text(kropp.publikRubrik())))));
  }

  @PostMapping("/upphav")
  @Operation(summary = "Häver begränsningen; punkten visas öppet")
  ResponseEntity<BegransningService.Laget> upphav(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Upphav kropp) {
    return Rest.ok(
        Listkroppar.version(kropp.version())
            .sedan(v -> begransning.upphav(new SammantradeId(id), new PunktId(punkt), v)));
  }
}
