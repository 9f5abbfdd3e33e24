package se.samordna.andring.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.andring.Indexserie;
import se.samordna.andring.Indextal;
import se.samordna.andring.IndextalService;
import se.samordna.andring.NyttIndextal;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Registret över indextal. */
@RestController
@RequestMapping("/api/v1/indextal")
@Tag(name = "Indextal", description = "Index per månad, som uppräkningarna räknas på")
class IndextalApi {

  private final IndextalService indextal;

  IndextalApi(IndextalService indextal) {
    this.indextal = indextal;
  }

  @GetMapping
  @Operation(summary = "En series tal, senaste månaden först; också de som rättats (galler: false)")
  ResponseEntity<Sida<Indextal>> lista(
      @RequestParam(defaultValue = "kpi") String serie,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        Kod.tolka(Indexserie.class, serie)
            .map(s -> Svar.ja(indextal.lista(s, new Sida.Begaran(sida, antal))))
            .orElseGet(
                () ->
                    new Granskning()
                        .krav(
                            false,
                            "serie",
                            "okand_serie",
                            Mening.av("okand_serie", Kod.alla(Indexserie.class)))
                        .svar(new Sida<>(java.util.List.of(), 0))));
  }

  @PostMapping
  @Operation(summary = "Lägg in ett tal; ersatter anges när det rättar ett tidigare")
  ResponseEntity<Indextal> laggIn(@RequestBody NyttIndextal nytt) {
    return Rest.skapad(indextal.laggIn(nytt));
  }
}
