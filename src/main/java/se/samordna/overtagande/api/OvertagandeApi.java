package se.samordna.overtagande.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;
import se.samordna.overtagande.Overtagande;
import se.samordna.overtagande.OvertagandeService;
import se.samordna.overtagande.Overtagandebild;
import se.samordna.overtagande.OvertagandeinlasningService;
import se.samordna.overtagande.Overtagen;

/** Pågående insatser tas över från tiden innan förbundet började här. */
@RestController
@RequestMapping("/api/v1/insatser")
class OvertagandeApi {

  record Angrat(String skal) {

    Angrat(@Nullable String skal) {
      this.skal = Objects.requireNonNullElse(skal, "");
    }
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final OvertagandeService overtaganden;
  private final OvertagandeinlasningService inlasning;

  OvertagandeApi(OvertagandeService overtaganden, OvertagandeinlasningService inlasning) {
    this.inlasning = inlasning;
    this.overtaganden = overtaganden;
  }

  @Operation(summary = "Insatserna som tagits över, också de ångrade")
  @GetMapping("/overtagna")
  Sida<Overtagandebild> overtagna(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(overtaganden.overtagna(), new Sida.Begaran(sida, antal));
  }

  @Operation(summary = "Budgetrader med ingående beviljanden som ingen tagit över")
  @GetMapping("/overtagna/kvar")
  Sida<OvertagandeService.Rad> kvar(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(overtaganden.kvar(), new Sida.Begaran(sida, antal));
  }

  @Operation(
      summary = "Ta över en pågående insats",
      description =
          "Radernas ingående beviljanden blir insatsens, avtalade och utbetalda så långt de kommit."
              + " Protokollet läggs sedan till som handling i ärendet.")
  @PostMapping("/overtagna")
  ResponseEntity<Overtagen> taOver(@RequestBody Overtagande overtagande) {
    return Rest.skapad(overtaganden.taOver(overtagande));
  }

  @Operation(summary = "Arbetsboken att fylla i, med förbundets ingående beviljanden")
  @GetMapping("/overtagna/mall")
  ResponseEntity<Resource> mall() {
    return Filsvar.av("ta-over-insatser.xlsx", XLSX, inlasning.mall());
  }

  @Operation(
      summary = "Ta över insatserna i en arbetsbok",
      description =
          "Alla eller ingen: nekas någon rad sägs bladet och raden, och inget sparas. Samma"
              + " arbetsbok igen ändrar inget. Med prova=true sparas inget.")
  @PostMapping(path = "/overtagna/inlasning", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<OvertagandeinlasningService.Inlast> lasIn(
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam(defaultValue = "false") boolean prova) {
    return Rest.ok(
        fil.filter(f -> !f.isEmpty())
            .map(f -> Svar.ja(Innehall.ur(f.getSize(), f::getInputStream)))
            .orElseGet(OvertagandeApi::ingenFil)
            .sedan(f -> inlasning.lasIn(f, prova)));
  }

  private static Svar<Innehall> ingenFil() {
    return Svar.nej(
        Hinder.form(List.of(new Faltfel("fil", "saknas_eller_fel", Mening.av("mall_ingen_fil")))));
  }

  @Operation(summary = "Ångra ett övertagande som var fel; går så länge inget hänt sedan")
  @PostMapping("/{id}/angra-overtagande")
  ResponseEntity<Overtagandebild> angra(@PathVariable UUID id, @RequestBody Angrat angrat) {
    return Rest.ok(overtaganden.angra(new InsatsId(id), angrat.skal()));
  }
}
