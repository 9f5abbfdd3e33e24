package se.samordna.protokoll.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.protokoll.AnslagService;
import se.samordna.protokoll.AnslagsrattelseService;
import se.samordna.protokoll.AttAnsla;

/** Anslagen hos medlemmarna: uppe, nere och rättade (R17). */
@RestController
@RequestMapping("/api/v1/sammantraden")
class AnslagApi {

  private static final String ANSLAG = "/{id}/protokoll/anslag/{anslag}";
  private static final String PLATS = ANSLAG + "/platser/{medlem}";

  record Dagen(LocalDate dag) {}

  record Versionen(int version) {}

  record Bekraftade(int antal) {}

  private final AnslagService anslag;
  private final AnslagsrattelseService rattelser;

  AnslagApi(AnslagService anslag, AnslagsrattelseService rattelser) {
    this.anslag = anslag;
    this.rattelser = rattelser;
  }

  @Operation(summary = "Anslag som inte är bekräftade hos alla medlemmar")
  @GetMapping("/att-ansla")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  Sida<AttAnsla> vantar(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(anslag.vantar(), new Sida.Begaran(sida, antal));
  }

  @Operation(summary = "Bekräftar att anslaget är uppe hos en medlem, en gång")
  @PostMapping(PLATS + "/uppe")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Dagen> uppe(
      @PathVariable UUID id,
      @PathVariable("anslag") UUID anslagId,
      @PathVariable String medlem,
      @RequestBody Protokollkroppar.Bekraftelse kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(b -> anslag.bekrafta(new SammantradeId(id), anslagId, medlem, b))
            .som(Dagen::new));
  }

  @Operation(summary = "Bekräftar att anslaget är nertaget hos en medlem, en gång")
  @PostMapping(PLATS + "/nere")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Dagen> nere(
      @PathVariable UUID id,
      @PathVariable("anslag") UUID anslagId,
      @PathVariable String medlem,
      @RequestBody Protokollkroppar.Bekraftelse kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(b -> anslag.taNed(new SammantradeId(id), anslagId, medlem, b))
            .som(Dagen::new));
  }

  @Operation(summary = "Bekräftar samma dag uppe hos flera medlemmar, alla eller ingen")
  @PostMapping(ANSLAG + "/uppe")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Bekraftade> uppeAlla(
      @PathVariable UUID id,
      @PathVariable("anslag") UUID anslagId,
      @RequestBody Protokollkroppar.Bekraftelser kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(b -> anslag.bekraftaAlla(new SammantradeId(id), anslagId, kropp.medlemmar(), b))
            .som(Bekraftade::new));
  }

  @Operation(summary = "Bekräftar samma dag nertaget hos flera medlemmar, alla eller ingen")
  @PostMapping(ANSLAG + "/nere")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Bekraftade> nereAlla(
      @PathVariable UUID id,
      @PathVariable("anslag") UUID anslagId,
      @RequestBody Protokollkroppar.Bekraftelser kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(b -> anslag.taNedAlla(new SammantradeId(id), anslagId, kropp.medlemmar(), b))
            .som(Bekraftade::new));
  }

  @Operation(
      summary =
          "Rättar en bekräftelse: uppe och nere så som de ska vara, utelämnade när de inte är det")
  @PostMapping(PLATS + "/rattelse")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Versionen> ratta(
      @PathVariable UUID id,
      @PathVariable("anslag") UUID anslagId,
      @PathVariable String medlem,
      @RequestBody Protokollkroppar.Rattelse kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(r -> rattelser.ratta(new SammantradeId(id), anslagId, medlem, r))
            .som(Versionen::new));
  }
}
