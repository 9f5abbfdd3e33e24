package se.samordna.besked.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.besked.Avslag;
import se.samordna.besked.AvslagService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Avslagen i ett ärende. */
@RestController
@RequestMapping("/api/v1/arenden/{id}/avslag")
@Tag(name = "Avslag", description = "Beskedet till de sökande när styrelsen avslagit")
class AvslagApi {

  private final AvslagService avslag;

  AvslagApi(AvslagService avslag) {
    this.avslag = avslag;
  }

  @GetMapping
  @Operation(
      summary = "Ärendets avslag, det senaste först",
      description =
          "Beslutets ord, skälen och hur det kan överklagas. Beskedet som PDF är handlingen"
              + " handlingId. Ett avslag som en domstol upphävt bär upphavt och gäller inte.")
  ResponseEntity<Sida<Avslag>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        avslag.lista(new ArendeId(id)).som(a -> Sida.av(a, new Sida.Begaran(sida, antal))));
  }
}
