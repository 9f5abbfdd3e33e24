package se.samordna.avisering.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.samordna.avisering.Kalenderprenumeration;
import se.samordna.avisering.PrenumerationService;
import se.samordna.identitet.Rest;

/** Min kalenderadress. */
@RestController
@RequestMapping("/api/v1/mig/kalender")
class PrenumerationApi {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Adress(Optional<Instant> skapad, Optional<String> adress, String offentligAdress) {

    static Adress av(Kalenderprenumeration p) {
      String bas = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
      return new Adress(p.skapad(), p.vag().map(v -> bas + v), bas + p.offentlig());
    }
  }

  private final PrenumerationService prenumerationer;

  PrenumerationApi(PrenumerationService prenumerationer) {
    this.prenumerationer = prenumerationer;
  }

  @GetMapping
  Adress min() {
    return Adress.av(prenumerationer.min());
  }

  @PostMapping
  ResponseEntity<Adress> byt() {
    return Rest.skapad(prenumerationer.byt().som(Adress::av));
  }

  @PostMapping("/aterkalla")
  ResponseEntity<Adress> aterkalla() {
    return Rest.ok(prenumerationer.aterkalla().som(Adress::av));
  }
}
