package se.samordna.foredragning.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.foredragning.lista.EfterService;
import se.samordna.foredragning.lista.FlyttService;
import se.samordna.foredragning.lista.Listbild;
import se.samordna.foredragning.lista.ListbildService;
import se.samordna.foredragning.lista.ListordningService;
import se.samordna.foredragning.lista.ListpunktService;
import se.samordna.foredragning.lista.Markt;
import se.samordna.foredragning.lista.StandardpunktService;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.mote.PunktId;

/** Föredragningslistan: ordning, punkternas uppgifter, utgå, flytta, extra ärenden. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}")
class ListaApi {

  private static final String FORBEREDER =
      "@behorig.har('forbundschef', 'administrator', 'presidium')";

  /** Punkten på det sammanträde den flyttats till. */
  record Flyttad(UUID sammantradeId, UUID punkt) {}

  private final ListbildService vy;
  private final ListordningService ordning;
  private final ListpunktService punkter;
  private final FlyttService flytt;
  private final StandardpunktService standard;
  private final EfterService efter;

  ListaApi(
      ListbildService vy,
      ListordningService ordning,
      ListpunktService punkter,
      FlyttService flytt,
      StandardpunktService standard,
      EfterService efter) {
    this.vy = vy;
    this.ordning = ordning;
    this.punkter = punkter;
    this.flytt = flytt;
    this.standard = standard;
    this.efter = efter;
  }

  @GetMapping("/lista")
  ResponseEntity<Listbild> visa(@PathVariable UUID id) {
    return Rest.ok(vy.visa(new SammantradeId(id)));
  }

  @PutMapping("/lista")
  @PreAuthorize(FORBEREDER)
  ResponseEntity<ListordningService.Ordnad> ordna(
      @PathVariable UUID id, @RequestBody Listkroppar.Ordning kropp) {
    return Rest.ok(
        kropp
            .granskad()
            .sedan(
                k -> ordning.ordna(new SammantradeId(id), k.version().orElseThrow(), k.punkter())));
  }

  @PostMapping("/efterregistrering")
  @PreAuthorize("@behorig.har('administrator')")
  ResponseEntity<Markt> efter(@PathVariable UUID id, @RequestBody Listkroppar.Efter kropp) {
    return Rest.ok(efter.mark(new SammantradeId(id), Skrivet.text(kropp.kalla())));
  }

  @PostMapping("/standardpunkter")
  @PreAuthorize(FORBEREDER)
  ResponseEntity<StandardpunktService.Tillagda> fyll(@PathVariable UUID id) {
    return Rest.ok(standard.fyll(new SammantradeId(id)));
  }

  @PutMapping("/punkter/{punkt}")
  @PreAuthorize(FORBEREDER)
  ResponseEntity<ListpunktService.Andrad> andra(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Listkroppar.Punkt kropp) {
    return Rest.ok(
        kropp.kommando().sedan(k -> punkter.andra(new SammantradeId(id), new PunktId(punkt), k)));
  }

  @PostMapping("/punkter/{punkt}/utga")
  @PreAuthorize(FORBEREDER)
  ResponseEntity<ListpunktService.Andrad> utga(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Listkroppar.Utgar kropp) {
    return Rest.ok(
        Listkroppar.version(kropp.version())
            .sedan(
                v ->
                    punkter.utga(
                        new SammantradeId(id), new PunktId(punkt), v, Skrivet.text(kropp.skal()))));
  }

  @PostMapping("/punkter/{punkt}/flytta")
  @PreAuthorize(FORBEREDER)
  ResponseEntity<Flyttad> flytta(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Listkroppar.Flytt kropp) {
    return Rest.ok(
        kropp.granskad().sedan(k -> flytta(new SammantradeId(id), new PunktId(punkt), k)));
  }

  private Svar<Flyttad> flytta(SammantradeId fran, PunktId punkt, Listkroppar.Flytt k) {
    UUID till = k.till().orElseThrow();
    return flytt
        .flytta(fran, punkt, k.version().orElseThrow(), new SammantradeId(till))
        .som(p -> new Flyttad(till, p.varde()));
  }

  @PostMapping("/punkter/{punkt}/extra")
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  ResponseEntity<ListpunktService.Andrad> extra(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestBody Listkroppar.Extra kropp) {
    return Rest.ok(
        kropp
            .granskad()
            .sedan(
                k ->
                    punkter.taUpp(
                        new SammantradeId(id),
                        new PunktId(punkt),
                        k.version().orElseThrow(),
                        k.tasUpp().orElseThrow(),
                        Skrivet.text(k.anteckning()))));
  }
}
