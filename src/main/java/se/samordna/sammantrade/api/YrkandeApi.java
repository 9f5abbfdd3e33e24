package se.samordna.sammantrade.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Rest;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.pagaende.ReservationService;
import se.samordna.sammantrade.pagaende.YrkandeService;

/** Yrkanden på en punkt, ordningen de ställs i, och reservation mot beslutet. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/punkter/{punkt}")
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
class YrkandeApi {

  record YrkandeSvar(UUID yrkandeId) {}

  record OrdningSvar(List<UUID> ordning) {}

  record ReservationSvar(UUID beslutId) {}

  private final YrkandeService yrkanden;
  private final ReservationService reservationer;

  YrkandeApi(YrkandeService yrkanden, ReservationService reservationer) {
    this.yrkanden = yrkanden;
    this.reservationer = reservationer;
  }

  @PostMapping("/yrkanden")
  ResponseEntity<YrkandeSvar> yrka(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Gangkroppar.Yrkande kropp) {
    return Rest.skapad(
        kropp
            .kommando()
            .sedan(y -> yrkanden.yrka(new SammantradeId(id), new PunktId(punkt), y))
            .som(YrkandeSvar::new));
  }

  @PostMapping("/yrkanden/ordning")
  ResponseEntity<OrdningSvar> ordna(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Gangkroppar.Ordning kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(o -> yrkanden.ordna(new SammantradeId(id), new PunktId(punkt), o))
            .som(OrdningSvar::new));
  }

  @PostMapping("/yrkanden/{yrkande}/instam")
  ResponseEntity<YrkandeSvar> instam(
      @PathVariable UUID id,
      @PathVariable UUID punkt,
      @PathVariable UUID yrkande,
      @RequestBody Gangkroppar.Person kropp) {
    return Rest.ok(
        yrkanden
            .instam(new SammantradeId(id), new PunktId(punkt), yrkande, kropp.person())
            .som(YrkandeSvar::new));
  }

  @PostMapping("/yrkanden/{yrkande}/aterkalla")
  ResponseEntity<YrkandeSvar> aterkalla(
      @PathVariable UUID id, @PathVariable UUID punkt, @PathVariable UUID yrkande) {
    return Rest.ok(
        yrkanden
            .aterkalla(new SammantradeId(id), new PunktId(punkt), yrkande)
            .som(YrkandeSvar::new));
  }

  @PostMapping("/reservation")
  ResponseEntity<ReservationSvar> reservera(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Gangkroppar.Reservation kropp) {
    return Rest.skapad(
        reservationer
            .reservera(
                new SammantradeId(id),
                new PunktId(punkt),
                kropp.person(),
                Skrivet.text(kropp.text()))
            .som(ReservationSvar::new));
  }
}
