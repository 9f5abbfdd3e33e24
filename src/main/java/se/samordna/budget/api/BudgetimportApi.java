package se.samordna.budget.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.samordna.budget.BudgetimportService;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.inlasning.api.Tolkningslasare;
import tools.jackson.databind.json.JsonMapper;

/** Inläsningen av en budget ur en fil. */
@RestController
@RequestMapping("/api/v1/budget/import")
class BudgetimportApi {

  private static final String OM_TOLKNING =
      "Det som ska förstås annorlunda än förslaget, som JSON i formen av svarets tolkning. Det som"
          + " utelämnas föreslås; en hel tolkning kan ändras och skickas tillbaka.";

  private final BudgetimportService inlasning;
  private final JsonMapper json;

  BudgetimportApi(BudgetimportService inlasning, JsonMapper json) {
    this.inlasning = inlasning;
    this.json = json;
  }

  @Operation(
      summary = "Läs in en budget",
      description =
          "Csv eller xlsx, i långformen (ar; slag; rad; lage; belopp_kr) eller som tabellen i en"
              + " verksamhetsplan. Nekas någon rad sparas inget. Samma innehåll igen svarar med den"
              + " version som finns. Med prova=true sparas inget.")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Importsvar> lasIn(
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam Optional<String> enhet,
      @RequestParam(defaultValue = "false") boolean prova,
      @Parameter(description = OM_TOLKNING) @RequestParam Optional<String> tolkning) {
    return Rest.ok(
        fil(fil, enhet, tolkning).sedan(f -> inlasning.lasIn(f, prova)).som(Importsvar::av));
  }

  @Operation(
      summary = "Hur en fil förstås",
      description =
          "Som en provläsning, men svarar med tolkningen också när något måste väljas eller rättas"
              + " innan filen kan läsas in; då säger nej varför. Inget sparas.")
  @PostMapping(path = "/tolkning", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Tolkningssvar> tolka(
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam Optional<String> enhet,
      @Parameter(description = OM_TOLKNING) @RequestParam Optional<String> tolkning) {
    return Rest.ok(fil(fil, enhet, tolkning).sedan(inlasning::visa).som(Tolkningssvar::av));
  }

  private Svar<Fil> fil(
      Optional<MultipartFile> fil, Optional<String> enhet, Optional<String> tolkning) {
    if (enhet.filter(e -> !List.of("kr", "tkr").contains(e)).isPresent()) {
      return nej("enhet", Mening.av("import_enhet"));
    }
    return fil.filter(f -> !f.isEmpty())
        .map(
            f ->
                val(enhet, tolkning)
                    .som(v -> new Fil(namn(f), Innehall.ur(f.getSize(), f::getInputStream), v)))
        .orElseGet(() -> nej("fil", Mening.av("import_fil")));
  }

  private Svar<Tolkningsval> val(Optional<String> enhet, Optional<String> tolkning) {
    return tolkning
        .filter(t -> !t.isBlank())
        .map(t -> Tolkningslasare.las(json, t))
        .orElseGet(() -> Svar.ja(Tolkningsval.INGET))
        .som(v -> enhet.map(v::medEnhet).orElse(v));
  }

  private static Svar<Fil> nej(String falt, Mening text) {
    return Svar.nej(Hinder.form(List.of(new Faltfel(falt, "saknas_eller_fel", text))));
  }

  private static String namn(MultipartFile fil) {
    return Optional.ofNullable(fil.getOriginalFilename()).filter(n -> !n.isBlank()).orElse("fil");
  }
}
