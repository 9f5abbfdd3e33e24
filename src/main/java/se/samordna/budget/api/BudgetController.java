package se.samordna.budget.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.samordna.budget.BudgetService;
import se.samordna.budget.BudgetimportService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Budgetbladet och inläsningen. */
@RestController
@RequestMapping("/api/v1/budget")
class BudgetController {

  private final BudgetService budget;
  private final BudgetimportService inlasning;

  BudgetController(BudgetService budget, BudgetimportService inlasning) {
    this.budget = budget;
    this.inlasning = inlasning;
  }

  @GetMapping("/{ar}")
  ResponseEntity<?> blad(@PathVariable int ar, @RequestParam Optional<UUID> medArende) {
    return Rest.ok(budget.blad(ar, medArende.map(ArendeId::new)).som(Bladsvar::av));
  }

  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> lasIn(
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam Optional<String> enhet,
      @RequestParam(defaultValue = "false") boolean prova) {
    return Rest.ok(fil(fil, enhet).sedan(f -> inlasning.lasIn(f, prova)).som(Importsvar::av));
  }

  private static Svar<BudgetimportService.Fil> fil(
      Optional<MultipartFile> fil, Optional<String> enhet) {
    if (enhet.filter(e -> !List.of("kr", "tkr").contains(e)).isPresent()) {
      return nej("enhet", "Enheten ska vara kr eller tkr.");
    }
    return fil.filter(f -> !f.isEmpty())
        .map(f -> Svar.ja(new BudgetimportService.Fil(namn(f), innehall(f), enhet)))
        .orElseGet(() -> nej("fil", "Välj en fil med en budget, csv eller xlsx."));
  }

  private static Svar<BudgetimportService.Fil> nej(String falt, String text) {
    return Svar.nej(Hinder.form(List.of(new Faltfel(falt, "saknas_eller_fel", text))));
  }

  private static String namn(MultipartFile fil) {
    return Optional.ofNullable(fil.getOriginalFilename()).filter(n -> !n.isBlank()).orElse("fil");
  }

  private static Innehall innehall(MultipartFile fil) {
    try {
      return new Innehall(fil.getBytes());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
