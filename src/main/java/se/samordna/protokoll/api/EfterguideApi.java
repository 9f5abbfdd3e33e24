package se.samordna.protokoll.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Rest;
import se.samordna.protokoll.Efterguide;
import se.samordna.protokoll.EfterguideService;

/** Vägen genom ett sammanträde som förs in efteråt. */
@RestController
class EfterguideApi {

  private final EfterguideService guide;

  EfterguideApi(EfterguideService guide) {
    this.guide = guide;
  }

  @GetMapping("/api/v1/sammantraden/{id}/efterregistrering")
  @PreAuthorize("@behorig.har('administrator')")
  ResponseEntity<Efterguide> guide(@PathVariable UUID id) {
    return Rest.ok(guide.guide(new SammantradeId(id)));
  }
}
