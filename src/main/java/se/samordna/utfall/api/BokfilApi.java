package se.samordna.utfall.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;
import se.samordna.utfall.BokimportService;
import se.samordna.utfall.BudgetutfilService;
import se.samordna.utfall.Nedladdning;
import se.samordna.utfall.PeriodrapportService;

/** Filerna: byråns bok in, budgeten ut, rapporten till styrelsen. */
@RestController
@RequestMapping("/api/v1/budget")
class BokfilApi {

  private final BokimportService inlasning;
  private final BudgetutfilService budgetfil;
  private final PeriodrapportService rapporter;

  BokfilApi(
      BokimportService inlasning, BudgetutfilService budgetfil, PeriodrapportService rapporter) {
    this.inlasning = inlasning;
    this.budgetfil = budgetfil;
    this.rapporter = rapporter;
  }

  @PostMapping(path = "/sie", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Boksvar.Last> lasIn(
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam(defaultValue = "false") boolean prova) {
    String namn =
        fil.map(MultipartFile::getOriginalFilename).filter(n -> !n.isBlank()).orElse("fil.se");
    return Rest.ok(innehall(fil).sedan(i -> inlasning.lasIn(namn, i, prova)).som(Boksvar.Last::av));
  }

  record Aterkallelse(@Nullable String skal) {}

  @Operation(
      summary = "Tar tillbaka en inläst fil",
      description =
          "Siffrorna blir som före filen, och samma fil kan läsas in igen. Raderna står kvar, med"
              + " vem, när och varför.")
  @PostMapping("/sie/{filId}/aterkalla")
  ResponseEntity<Utfallssvar.Fil> aterkalla(
      @PathVariable UUID filId, @RequestBody Aterkallelse kropp) {
    return Rest.ok(
        inlasning
            .aterkalla(filId, Objects.requireNonNullElse(kropp.skal(), ""))
            .som(f -> Utfallssvar.Fil.av(f, List.of())));
  }

  private static Svar<Innehall> innehall(Optional<MultipartFile> fil) {
    return fil.filter(f -> !f.isEmpty())
        .map(f -> Svar.ja(Innehall.ur(f.getSize(), f::getInputStream)))
        .orElseGet(
            () ->
                Svar.nej(
                    Hinder.form(
                        List.of(
                            new Faltfel(
                                "fil", "saknas_eller_fel", Mening.av("saknas_eller_fel"))))));
  }

  @GetMapping("/{ar}/sie")
  ResponseEntity<?> budget(@PathVariable int ar) {
    return fil(budgetfil.fil(ar));
  }

  @GetMapping("/{ar}/rapport")
  ResponseEntity<?> rapport(
      @PathVariable int ar,
      @RequestParam(defaultValue = "ar") String period,
      @RequestParam(defaultValue = "pdf") String format) {
    return fil(rapporter.rapport(ar, period, format));
  }

  private static ResponseEntity<?> fil(Svar<Nedladdning> svar) {
    return switch (svar) {
      case Svar.Ja<Nedladdning>(Nedladdning fil) ->
          Filsvar.av(fil.namn(), fil.innehallstyp(), fil.innehall());
      case Svar.Nej<Nedladdning> nej -> Rest.ok(nej);
    };
  }
}
