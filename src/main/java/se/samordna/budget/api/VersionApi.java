package se.samordna.budget.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
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
import se.samordna.budget.version.VersionService;
import se.samordna.budget.version.VersionsandringService;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Budgetens versioner och deras väg till beslut (R20, R21). */
@RestController
@RequestMapping("/api/v1/budget/versioner")
class VersionApi {

  private static final String LASER =
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')";
  private static final String ANDRAR = "@behorig.har('ekonom', 'forbundschef')";

  private final VersionService versioner;
  private final VersionsandringService andring;

  VersionApi(VersionService versioner, VersionsandringService andring) {
    this.versioner = versioner;
    this.andring = andring;
  }

  @Operation(summary = "Budgetens versioner, den senaste först, med det som saknas")
  @GetMapping
  Sida<Versionssvar.Rad> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    Sida<Versionssida> alla = versioner.lista(new Sida.Begaran(sida, antal));
    return new Sida<>(alla.innehall().stream().map(Versionssvar.Rad::av).toList(), alla.totalt());
  }

  @Operation(summary = "En version: status och historik, samråd, varningar, punkter och blad")
  @GetMapping("/{id}")
  ResponseEntity<Versionssvar.Hel> visa(@PathVariable UUID id) {
    return svar(versioner.visa(id));
  }

  private static ResponseEntity<Versionssvar.Hel> svar(Svar<Versionssida> nu) {
    return Rest.ok(nu.som(Versionssvar.Hel::av));
  }

  @Operation(
      summary = "Flytta versionen: utkast, samrad eller forslag",
      description =
          "Framåt ett steg i taget, bakåt med skal. En beslutad version flyttas inte; fastställd"
              + " blir den genom styrelsens bifall.")
  @PostMapping("/{id}/status")
  @PreAuthorize(ANDRAR)
  ResponseEntity<Versionssvar.Hel> flytta(
      @PathVariable UUID id, @RequestBody Versionskroppar.Status kropp) {
    return svar(
        kropp
            .steg()
            .sedan(
                till ->
                    andring.flytta(id, kropp.version().orElse(0), till, kropp.skal().orElse(""))));
  }

  @Operation(summary = "Skriv skälet till att kostnaderna är större än intäkterna")
  @PostMapping("/{id}/skal")
  @PreAuthorize(ANDRAR)
  ResponseEntity<Versionssvar.Hel> skal(
      @PathVariable UUID id, @RequestBody Versionskroppar.Skal kropp) {
    return svar(kropp.granskat().sedan(t -> andring.skal(id, kropp.version().orElse(0), t)));
  }

  @Operation(summary = "Säg om första årets IB är utfall eller prognos, och per vilken dag")
  @PostMapping("/{id}/ib")
  @PreAuthorize(ANDRAR)
  ResponseEntity<Versionssvar.Hel> ib(
      @PathVariable UUID id, @RequestBody Versionskroppar.Ib kropp) {
    return svar(kropp.uppgift().sedan(i -> andring.ib(id, kropp.version().orElse(0), i)));
  }

  @Operation(
      summary = "Versionen jämförd med en annan, rad för rad och år för år",
      description = "Skillnaden är versionens belopp minus belopp i med. format=json eller xlsx.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = Jamforelsesvar.class)),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = "string", format = "binary"))
      })
  @GetMapping("/{id}/jamfor")
  @PreAuthorize(LASER)
  ResponseEntity<?> jamfor(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> med,
      @RequestParam(defaultValue = "json") String format) {
    if (med.isEmpty()) {
      return nej("med", "saknas", Mening.av("version_med"));
    }
    return switch (format) {
      case "json" -> Rest.ok(versioner.jamfor(med.get(), id).som(Jamforelsesvar::av));
      case "xlsx" -> Utskriftssvar.av(versioner.jamforelsefil(med.get(), id));
      default -> nej("format", "okant_format", Mening.av("version_format"));
    };
  }

  private static ResponseEntity<?> nej(String falt, String kod, Mening text) {
    return Rest.problem(Hinder.form(List.of(new Faltfel(falt, kod, text))));
  }

  @Operation(
      summary = "Så här blir det om versionen fastställs",
      description =
          "Besluten som följer med, var de hamnar, och åren före och efter. Inget sparas.")
  @GetMapping("/{id}/foljd")
  ResponseEntity<Foljdsvar> foljd(@PathVariable UUID id) {
    return Rest.ok(versioner.foljd(id).som(Foljdsvar::av));
  }
}
