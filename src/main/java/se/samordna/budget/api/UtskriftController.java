package se.samordna.budget.api;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.BudgetutskriftService;
import se.samordna.budget.Utskrift;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/**
 * Budgeten ut: en version att läsa in igen, verksamhetsplanens tabell, skillnader mellan planer.
 */
@RestController
@RequestMapping("/api/v1/budget")
class UtskriftController {

  private final BudgetutskriftService utskrift;

  UtskriftController(BudgetutskriftService utskrift) {
    this.utskrift = utskrift;
  }

  @Operation(
      summary = "En version i långformen: format=csv eller xlsx. Läses in igen utan ändring.")
  @GetMapping("/versioner/{id}/export")
  ResponseEntity<?> version(
      @PathVariable UUID id, @RequestParam(defaultValue = "csv") String format) {
    return fil(utskrift.version(id, format));
  }

  @Operation(summary = "Verksamhetsplanens budgettabell: format=pdf, html eller xlsx")
  @GetMapping("/{ar}/tabell")
  ResponseEntity<?> tabell(
      @PathVariable int ar, @RequestParam(defaultValue = "pdf") String format) {
    return fil(utskrift.plantabell(ar, format));
  }

  @Operation(summary = "UB i en plan mot IB i nästa, där de skiljer sig")
  @GetMapping("/dokument-skillnader")
  List<Skillnadssvar> skillnader() {
    return utskrift.dokumentskillnader().stream().map(Skillnadssvar::av).toList();
  }

  private static ResponseEntity<?> fil(Svar<Utskrift> svar) {
    return switch (svar) {
      case Svar.Ja<Utskrift>(Utskrift u) -> fil(u);
      case Svar.Nej<Utskrift> nej -> Rest.ok(nej);
    };
  }

  /** F18: alltid en bilaga i en sandlåda, och webbläsaren får inte gissa typen. */
  private static ResponseEntity<byte[]> fil(Utskrift u) {
    ContentDisposition bilaga =
        ContentDisposition.attachment().filename(u.filnamn(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(u.innehallstyp()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, bilaga.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .body(u.innehall().bytes());
  }
}
