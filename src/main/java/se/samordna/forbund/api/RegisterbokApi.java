package se.samordna.forbund.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.samordna.forbund.registerbok.RegisterbokService;
import se.samordna.forbund.registerbok.Registerutfall;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;

/** Registret i en arbetsbok: mallen ut, och den ifyllda in. */
@RestController
@RequestMapping("/api/v1/register")
class RegisterbokApi {

  private final RegisterbokService bok;

  RegisterbokApi(RegisterbokService bok) {
    this.bok = bok;
  }

  @Operation(
      summary = "Arbetsboken att fylla i",
      description = "Med det som redan står i registret. Läses den in igen ändras inget.")
  @GetMapping("/mall")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Resource> mall() {
    return Filsvar.av(RegisterbokService.FILNAMN, RegisterbokService.TYP, bok.mall());
  }

  @Operation(
      summary = "Läs in registret",
      description =
          "Svarar med hur många rader som lade till eller ändrade något. Nekas någon rad sparas"
              + " inget. Med prova=true sparas inget.")
  @PostMapping(path = "/inlasning", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Registerutfall> las(
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam(defaultValue = "false") boolean prova) {
    return Rest.ok(
        fil.filter(f -> !f.isEmpty())
            .map(f -> bok.las(Innehall.ur(f.getSize(), f::getInputStream), prova))
            .orElseGet(
                () ->
                    Svar.nej(
                        Hinder.form(
                            List.of(
                                new Hinder.Faltfel(
                                    "fil", "saknas", Mening.av("registerbok_fil")))))));
  }
}
