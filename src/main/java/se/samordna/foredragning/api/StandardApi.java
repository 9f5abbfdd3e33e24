package se.samordna.foredragning.api;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.foredragning.lista.Standardmall;
import se.samordna.foredragning.lista.StandardpunktService;
import se.samordna.identitet.Rest;

/** Förbundets mall av stående punkter. */
@RestController
@RequestMapping("/api/v1/standardpunkter")
class StandardApi {

  private final StandardpunktService standard;

  StandardApi(StandardpunktService standard) {
    this.standard = standard;
  }

  @GetMapping
  Standardmall visa() {
    return standard.mall();
  }

  @PutMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Standardmall> ersatt(@RequestBody Listkroppar.Mall kropp) {
    return Rest.ok(kropp.rader().sedan(r -> standard.ersatt(kropp.version().orElseThrow(), r)));
  }
}
