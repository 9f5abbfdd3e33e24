package se.samordna.budget.api;

import io.swagger.v3.oas.annotations.Operation;
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
import se.samordna.budget.version.Samrad;
import se.samordna.budget.version.SamradService;
import se.samordna.budget.version.VersionService;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Samrådet med medlemmarna om en version (R20). */
@RestController
@RequestMapping("/api/v1/budget/versioner/{id}/samrad")
class SamradApi {

  private static final String ANTECKNAR = "@behorig.har('ekonom', 'forbundschef', 'administrator')";

  private static final Sida.Begaran ALLA = new Sida.Begaran(0, Sida.MEST);

  private final VersionService versioner;
  private final SamradService samrad;

  SamradApi(VersionService versioner, SamradService samrad) {
    this.versioner = versioner;
    this.samrad = samrad;
  }

  @Operation(
      summary = "Samrådet per medlem, med historik",
      description =
          "Samråd om en version som den här gjordes av har giltighet om_tidigare tills någon"
              + " bekräftat att de håller.")
  @GetMapping
  ResponseEntity<Sida<Samradssvar.Medlem>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "200") int antal) {
    return Rest.ok(
        versioner
            .visa(id)
            .som(v -> v.samrad().stream().map(Samradssvar.Medlem::av).toList())
            .som(alla -> Sida.av(alla, new Sida.Begaran(sida, antal))));
  }

  @Operation(
      summary = "Anteckna ett samråd",
      description =
          "satt: mote eller skriftligt. handling: så som den heter i diariet. sammantradeId: ett"
              + " sammanträde av slaget samrad.")
  @PostMapping
  @PreAuthorize(ANTECKNAR)
  ResponseEntity<Samradssvar.Samrad> registrera(
      @PathVariable UUID id, @RequestBody Versionskroppar.Samradskropp kropp) {
    return Rest.skapad(
        kropp.kommando().sedan(s -> samrad.registrera(id, s)).som(Samradssvar.Samrad::av));
  }

  @Operation(
      summary = "Anteckna samma samråd med flera medlemmar, alla eller ingen",
      description = "Till exempel när alla var med på ett samrådsmöte. Fält som för en medlem.")
  @PostMapping("/flera")
  @PreAuthorize(ANTECKNAR)
  ResponseEntity<Sida<Samradssvar.Samrad>> registreraAlla(
      @PathVariable UUID id, @RequestBody Versionskroppar.Samradskroppar kropp) {
    return Rest.skapad(
        kropp
            .kommando()
            .sedan(alla -> samrad.registreraAlla(id, alla))
            .som(alla -> Sida.av(alla.stream().map(Samradssvar.Samrad::av).toList(), ALLA)));
  }

  @Operation(summary = "Rätta ett samråd; den förra lydelsen står kvar i historiken")
  @PostMapping("/{samradId}/ratta")
  @PreAuthorize(ANTECKNAR)
  ResponseEntity<Samradssvar.Samrad> ratta(
      @PathVariable UUID id,
      @PathVariable UUID samradId,
      @RequestBody Versionskroppar.Rattelse kropp) {
    return svar(
        kropp
            .kommando()
            .sedan(
                s ->
                    samrad.ratta(
                        id, samradId, kropp.version().orElse(0), s, kropp.skal().orElse(""))));
  }

  @Operation(summary = "Ta tillbaka ett samråd; det räknas inte längre")
  @PostMapping("/{samradId}/aterta")
  @PreAuthorize(ANTECKNAR)
  ResponseEntity<Samradssvar.Samrad> aterta(
      @PathVariable UUID id,
      @PathVariable UUID samradId,
      @RequestBody Versionskroppar.Aterta kropp) {
    return svar(
        kropp.granskat().sedan(v -> samrad.aterta(id, samradId, v, kropp.skal().orElse(""))));
  }

  @Operation(summary = "Säg att ett samråd om en tidigare version håller för den här")
  @PostMapping("/{samradId}/bekrafta")
  @PreAuthorize(ANTECKNAR)
  ResponseEntity<Samradssvar.Samrad> bekrafta(
      @PathVariable UUID id,
      @PathVariable UUID samradId,
      @RequestBody Versionskroppar.Bekrafta kropp) {
    return svar(
        kropp
            .granskat()
            .sedan(
                v ->
                    samrad.bekrafta(
                        id,
                        samradId,
                        v,
                        kropp.haller().orElse(true),
                        kropp.kommentar().orElse(""))));
  }

  private static ResponseEntity<Samradssvar.Samrad> svar(Svar<Samrad> nu) {
    return Rest.ok(nu.som(Samradssvar.Samrad::av));
  }
}
