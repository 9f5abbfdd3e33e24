package se.samordna.budget.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.BudgetutskriftService;
import se.samordna.budget.Dokumentskillnad;
import se.samordna.gemensam.Sida;

/**
 * Budgeten ut: en version att läsa in igen, verksamhetsplanens tabell, skillnader mellan planer.
 */
@RestController
@RequestMapping("/api/v1/budget")
class BudgetutskriftApi {

  private final BudgetutskriftService utskrift;

  BudgetutskriftApi(BudgetutskriftService utskrift) {
    this.utskrift = utskrift;
  }

  @Operation(
      summary = "En version i långformen: format=csv eller xlsx. Läses in igen utan ändring.")
  @GetMapping("/versioner/{id}/export")
  ResponseEntity<?> version(
      @PathVariable UUID id, @RequestParam(defaultValue = "csv") String format) {
    return Utskriftssvar.av(utskrift.version(id, format));
  }

  @Operation(summary = "Verksamhetsplanens budgettabell: format=pdf, html eller xlsx")
  @GetMapping("/{ar}/tabell")
  ResponseEntity<?> tabell(
      @PathVariable int ar, @RequestParam(defaultValue = "pdf") String format) {
    return Utskriftssvar.av(utskrift.plantabell(ar, format));
  }

  @Operation(summary = "UB i en plan mot IB i nästa, där de skiljer sig")
  @GetMapping("/dokument-skillnader")
  Sida<Dokumentskillnad> skillnader(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "200") int antal) {
    return Sida.av(utskrift.dokumentskillnader(), new Sida.Begaran(sida, antal));
  }
}
