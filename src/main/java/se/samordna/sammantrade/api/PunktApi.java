package se.samordna.sammantrade.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Rest;
import se.samordna.mote.PunktId;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.JavService;
import se.samordna.sammantrade.Javtider;
import se.samordna.sammantrade.VoteringService;

/** Det som sker på en punkt: jäv, votering, beslut. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/punkter/{punkt}")
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
class PunktApi {

  record BeslutSvar(UUID beslutId) {}

  private final JavService jav;
  private final VoteringService votering;
  private final BeslutService beslut;

  PunktApi(JavService jav, VoteringService votering, BeslutService beslut) {
    this.jav = jav;
    this.votering = votering;
    this.beslut = beslut;
  }

  @PostMapping("/jav")
  ResponseEntity<Beslutsforhet> jav(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Moteskroppar.Jav kropp) {
    return Rest.ok(jav.anmal(new SammantradeId(id), new PunktId(punkt), kropp.kommando()));
  }

  @PostMapping("/jav/tider")
  ResponseEntity<Javtider> javtider(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Gangkroppar.Javtid kropp) {
    return Rest.ok(jav.sattTider(new SammantradeId(id), new PunktId(punkt), kropp.kommando()));
  }

  @PostMapping("/votering")
  ResponseEntity<VoteringService.Utgang> votera(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Voteringskropp kropp) {
    return Rest.ok(
        kropp.kommando().sedan(v -> votering.votera(new SammantradeId(id), new PunktId(punkt), v)));
  }

  @PostMapping("/beslut")
  ResponseEntity<BeslutSvar> besluta(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Beslutskropp kropp) {
    return Rest.skapad(
        kropp
            .kommando()
            .sedan(b -> beslut.fatta(new SammantradeId(id), new PunktId(punkt), b))
            .som(b -> new BeslutSvar(b.id().varde())));
  }
}
