package se.samordna.utfall.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.utfall.BokpostService;
import se.samordna.utfall.KopplingService;
import se.samordna.utfall.PeriodrapportService;
import se.samordna.utfall.PrognosService;
import se.samordna.utfall.UtfallService;

/** Utfallet, kopplingen till budgetens rader, och prognoserna. */
@RestController
@RequestMapping("/api/v1/budget/{ar}")
class UtfallApi {

  private final UtfallService utfall;
  private final BokpostService bokposter;
  private final KopplingService kopplingar;
  private final PrognosService prognoser;
  private final PeriodrapportService rapporter;

  UtfallApi(
      UtfallService utfall,
      BokpostService bokposter,
      KopplingService kopplingar,
      PrognosService prognoser,
      PeriodrapportService rapporter) {
    this.utfall = utfall;
    this.bokposter = bokposter;
    this.kopplingar = kopplingar;
    this.prognoser = prognoser;
    this.rapporter = rapporter;
  }

  @GetMapping("/utfall")
  ResponseEntity<Utfallssvar> utfall(@PathVariable int ar) {
    return Rest.ok(
        utfall.bild(ar, Optional.empty()).som(b -> Utfallssvar.av(b, rapporter.perioder())));
  }

  @Operation(
      summary = "Det byrån bokfört bakom en rads utfall",
      description =
          "Summan av raderna är radens utfallOre. Utan radId allt på resultatkonton, intäkter"
              + " positiva och kostnader negativa: summan är bokfortResultatOre. Texten lämnas till"
              + " ekonom, förbundschef och revisor.")
  @GetMapping("/utfall/poster")
  ResponseEntity<Sida<Bokpostsvar>> poster(
      @PathVariable int ar,
      @RequestParam Optional<UUID> radId,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        bokposter
            .poster(ar, radId, new Sida.Begaran(sida, antal))
            .som(b -> Bokpostsvar.sida(b.sida())));
  }

  @GetMapping("/koppling")
  ResponseEntity<Boksvar.Kopplat> koppling(@PathVariable int ar) {
    return Rest.ok(utfall.bild(ar, Optional.empty()).som(b -> Boksvar.Kopplat.av(b.koppling())));
  }

  @PutMapping("/koppling")
  ResponseEntity<Boksvar.Kopplat> koppla(
      @PathVariable int ar, @RequestBody Bokkroppar.Kopplingskropp kropp) {
    return Rest.ok(kropp.kommando(ar).sedan(kopplingar::koppla).som(Boksvar.Kopplat::av));
  }

  @GetMapping("/prognos")
  Sida<Boksvar.Prognosrad> prognoser(
      @PathVariable int ar,
      @RequestParam Optional<UUID> radId,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Boksvar.Prognosrad.sida(utfall.prognoser(ar, radId, new Sida.Begaran(sida, antal)));
  }

  @PutMapping("/prognos")
  ResponseEntity<Boksvar.Prognosversion> satt(
      @PathVariable int ar, @RequestBody Bokkroppar.Prognoskropp kropp) {
    return Rest.ok(kropp.kommando(ar).sedan(prognoser::satt).som(Boksvar.Prognosversion::new));
  }
}
