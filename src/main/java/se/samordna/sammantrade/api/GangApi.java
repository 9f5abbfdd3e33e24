package se.samordna.sammantrade.api;

import java.time.Instant;
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
import se.samordna.sammantrade.BehandlingService;
import se.samordna.sammantrade.NarvaroService;
import se.samordna.sammantrade.pagaende.AvslutaService;

/** Sammanträdet leds: vem som kommer och går, punkten som behandlas, och att det avslutas. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}")
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
class GangApi {

  record AvslutatSvar(Instant avslutat) {}

  private final NarvaroService narvaro;
  private final BehandlingService behandling;
  private final AvslutaService avslutande;

  GangApi(NarvaroService narvaro, BehandlingService behandling, AvslutaService avslutande) {
    this.narvaro = narvaro;
    this.behandling = behandling;
    this.avslutande = avslutande;
  }

  @PostMapping("/narvaro")
  ResponseEntity<Beslutsforhet> narvaro(
      @PathVariable UUID id, @RequestBody Gangkroppar.Narvaro kropp) {
    return Rest.ok(kropp.kommando().sedan(n -> narvaro.anteckna(new SammantradeId(id), n)));
  }

  @PostMapping("/punkter/{punkt}/ta-upp")
  ResponseEntity<Beslutsforhet> taUpp(@PathVariable UUID id, @PathVariable UUID punkt) {
    return Rest.ok(behandling.taUpp(new SammantradeId(id), new PunktId(punkt)));
  }

  @PostMapping("/avsluta")
  ResponseEntity<AvslutatSvar> avsluta(
      @PathVariable UUID id, @RequestBody Gangkroppar.Avsluta kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(a -> avslutande.avsluta(new SammantradeId(id), a))
            .som(AvslutatSvar::new));
  }
}
