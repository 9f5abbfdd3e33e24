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
import se.samordna.sammantrade.VoteringService;
import se.samordna.sammantrade.pagaende.OmrostningService;

/** Omröstning på ledamöternas skärmar (R13). */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/punkter/{punkt}/omrostningar")
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
class OmrostningApi {

  record OmrostningSvar(UUID omrostningId) {}

  private final OmrostningService omrostning;

  OmrostningApi(OmrostningService omrostning) {
    this.omrostning = omrostning;
  }

  @PostMapping
  ResponseEntity<OmrostningSvar> oppna(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Gangkroppar.Omrostning kropp) {
    return Rest.skapad(
        kropp
            .kommando()
            .sedan(o -> omrostning.oppna(new SammantradeId(id), new PunktId(punkt), o))
            .som(OmrostningSvar::new));
  }

  @PostMapping("/{omrostning}/rost")
  ResponseEntity<OmrostningSvar> rosta(
      @PathVariable UUID id,
      @PathVariable UUID punkt,
      @PathVariable("omrostning") UUID oppen,
      @RequestBody Gangkroppar.Rost kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(r -> omrostning.rosta(new SammantradeId(id), new PunktId(punkt), oppen, r))
            .som(OmrostningSvar::new));
  }

  @PostMapping("/{omrostning}/stang")
  ResponseEntity<VoteringService.Utgang> stang(
      @PathVariable UUID id, @PathVariable UUID punkt, @PathVariable("omrostning") UUID oppen) {
    return Rest.ok(omrostning.stang(new SammantradeId(id), new PunktId(punkt), oppen));
  }

  @PostMapping("/{omrostning}/avbryt")
  ResponseEntity<OmrostningSvar> avbryt(
      @PathVariable UUID id, @PathVariable UUID punkt, @PathVariable("omrostning") UUID oppen) {
    return Rest.ok(
        omrostning
            .avbryt(new SammantradeId(id), new PunktId(punkt), oppen)
            .som(OmrostningSvar::new));
  }
}
