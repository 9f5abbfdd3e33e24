package se.samordna.rekvisition.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.rekvisition.RegleringService;
import se.samordna.rekvisition.Regleringspost;

/** Vad som återstår innan en insats kan avslutas. */
@RestController
class RegleringApi {

  private final RegleringService reglering;

  RegleringApi(RegleringService reglering) {
    this.reglering = reglering;
  }

  @GetMapping("/api/v1/insatser/{id}/reglering")
  ResponseEntity<Sida<Regleringspost>> reglering(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        reglering.kvar(new InsatsId(id)).som(k -> Sida.av(k, new Sida.Begaran(sida, antal))));
  }
}
