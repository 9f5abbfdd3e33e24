package se.samordna.arende.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.arende.Maskering;
import se.samordna.arende.MaskeringService;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Rest;

/** Maskering av ett ärende på de offentliga sidorna (R28). */
@RestController
@RequestMapping("/api/v1/arenden/{id}/maskering")
class MaskeringApi {

  record Kropp(String lagrum, String publikRubrik) {

    Kropp(@Nullable String lagrum, @Nullable String publikRubrik) {
      this.lagrum = Objects.requireNonNullElse(lagrum, "");
      this.publikRubrik = Objects.requireNonNullElse(publikRubrik, "");
    }
  }

  /** Maskeringen som gäller; tomt när ärendet visas öppet. */
  record Laget(Optional<Maskering> maskering) {}

  private final MaskeringService maskering;

  MaskeringApi(MaskeringService maskering) {
    this.maskering = maskering;
  }

  @GetMapping
  @Operation(summary = "Maskeringen som gäller på de offentliga sidorna")
  ResponseEntity<Laget> visa(@PathVariable UUID id) {
    return Rest.ok(maskering.visa(new ArendeId(id)).som(Laget::new));
  }

  @PutMapping
  @Operation(summary = "Maskera ärendets rubrik på de offentliga sidorna, med lagrum")
  ResponseEntity<Maskering> maskera(@PathVariable UUID id, @RequestBody Kropp kropp) {
    return Rest.ok(maskering.maskera(new ArendeId(id), kropp.lagrum(), kropp.publikRubrik()));
  }

  @DeleteMapping
  @Operation(summary = "Upphäv maskeringen; svarar med den som gällde")
  ResponseEntity<Laget> upphav(@PathVariable UUID id) {
    return Rest.ok(maskering.upphav(new ArendeId(id)).som(Laget::new));
  }
}
