package se.samordna.protokoll.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Rest;
import se.samordna.protokoll.OverklagandeService;
import se.samordna.protokoll.UpphavandeService;
import se.samordna.protokoll.Upphavandefoljd.Foljd;

/** Överklagade och upphävda beslut (R18). */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/protokoll/beslut/{beslut}")
class RattsApi {

  record Overklagandet(UUID overklagandeId) {}

  record Foljden(Foljd foljd) {}

  private final OverklagandeService overklaganden;
  private final UpphavandeService upphavande;

  RattsApi(OverklagandeService overklaganden, UpphavandeService upphavande) {
    this.overklaganden = overklaganden;
    this.upphavande = upphavande;
  }

  @Operation(summary = "Registrerar att ett beslut överklagats")
  @PostMapping("/overklaganden")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Overklagandet> overklaga(
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestBody Protokollkroppar.Overklagande kropp) {
    return Rest.skapad(
        kropp
            .kommando()
            .sedan(o -> overklaganden.overklaga(new SammantradeId(id), new BeslutId(beslut), o))
            .som(Overklagandet::new));
  }

  @Operation(summary = "Domstolen ändrade inte beslutet: utgang avslag, avvisat eller avskrivet")
  @PostMapping("/overklaganden/{overklagande}/avgor")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Overklagandet> avgor(
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @PathVariable UUID overklagande,
      @RequestBody Protokollkroppar.Avgorande kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(
                a ->
                    overklaganden.avgor(
                        new SammantradeId(id), new BeslutId(beslut), overklagande, a))
            .som(Overklagandet::new));
  }

  @Operation(summary = "Domstolen upphävde beslutet: märks, pengarna tillbaka, ärendet prövas om")
  @PostMapping("/upphav")
  @PreAuthorize("@behorig.har('forbundschef')")
  ResponseEntity<Foljden> upphav(
      @PathVariable UUID id, @PathVariable UUID beslut, @RequestBody Protokollkroppar.Dom kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(d -> upphavande.upphav(new SammantradeId(id), new BeslutId(beslut), d))
            .som(Foljden::new));
  }
}
