package se.samordna.skal.api;

import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.identitet.Rest;
import se.samordna.skal.Verksamhetsklocka;

/** Installationens klocka, bara lokalt och bara för drift. */
@RestController
@RequestMapping("/api/v1/lokal/klocka")
class KlockApi {

  record Nu(Instant nu) {}

  record Framat(int dagar) {}

  private final Verksamhetsklocka klocka;

  KlockApi(Verksamhetsklocka klocka) {
    this.klocka = klocka;
  }

  @GetMapping
  ResponseEntity<Nu> nu() {
    return Rest.ok(klocka.nu().som(Nu::new));
  }

  @PostMapping
  ResponseEntity<Nu> framat(@RequestBody Framat framat) {
    return Rest.ok(klocka.framat(framat.dagar()).som(Nu::new));
  }
}
