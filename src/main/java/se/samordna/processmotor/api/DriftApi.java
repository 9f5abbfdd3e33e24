package se.samordna.processmotor.api;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.processmotor.Avstamningsrapport;
import se.samordna.processmotor.Avvikelse;
import se.samordna.processmotor.DriftService;
import se.samordna.processmotor.Driftkommando;
import se.samordna.processmotor.FlyttatArende;
import se.samordna.processmotor.Motorbyte;
import se.samordna.processmotor.MotorbyteService;
import se.samordna.processmotor.Motortillstand;
import se.samordna.processmotor.Stillastaende;
import se.samordna.processmotor.StillestandService;

/** Driftens anrop: id:n och tillstånd, aldrig ett ärendes innehåll. */
@RestController
@RequestMapping("/api/v1/drift")
class DriftApi {

  private final DriftService service;
  private final StillestandService stillestand;
  private final MotorbyteService byten;

  DriftApi(DriftService service, StillestandService stillestand, MotorbyteService byten) {
    this.service = service;
    this.stillestand = stillestand;
    this.byten = byten;
  }

  @GetMapping("/motor")
  ResponseEntity<Motortillstand> motor() {
    return Rest.ok(Svar.ja(service.halsa()));
  }

  @GetMapping("/kommandon")
  ResponseEntity<Sida<Driftkommando>> kommandon(
      @RequestParam(defaultValue = "blockerad") String status,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(service.kommandon(status, new Sida.Begaran(sida, antal)));
  }

  @PostMapping("/kommandon/{id}/forsok-igen")
  ResponseEntity<Kommandosvar> forsokIgen(@PathVariable UUID id) {
    return Rest.ok(service.forsokIgen(id).som(Kommandosvar::new));
  }

  @PostMapping("/kommandon/{id}/slapp")
  ResponseEntity<Kommandosvar> slapp(@PathVariable UUID id, @RequestBody Skal kropp) {
    return Rest.ok(service.slapp(id, kropp.skal()).som(Kommandosvar::new));
  }

  @GetMapping("/avvikelser")
  ResponseEntity<Sida<Avvikelse>> avvikelser() {
    return Rest.ok(Svar.ja(service.avvikelser()));
  }

  @GetMapping("/stillestand")
  ResponseEntity<Sida<Stillastaende>> stillestand() {
    return Rest.ok(Svar.ja(stillestand.lista()));
  }

  @PostMapping("/stillestand/{id}/bygg-om")
  ResponseEntity<Avstamningsrapport.Ombyggd> byggOm(@PathVariable UUID id) {
    return Rest.ok(stillestand.byggOm(new ArendeId(id)));
  }

  @GetMapping("/motorbyten")
  ResponseEntity<Sida<Motorbyte>> motorbyten() {
    return Rest.ok(Svar.ja(byten.lista()));
  }

  /** Ärendena som flyttats i bytet med den epoken, annars i det senaste. */
  @GetMapping("/flyttade")
  ResponseEntity<Sida<FlyttatArende>> flyttade(
      @RequestParam Optional<Long> epok,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(Svar.ja(byten.arenden(epok, new Sida.Begaran(sida, antal))));
  }

  @PostMapping("/avstamning")
  ResponseEntity<Avstamningsrapport> avstamning() {
    return Rest.ok(service.stamAv());
  }

  record Skal(String skal) {}

  record Kommandosvar(UUID kommandoId) {}
}
