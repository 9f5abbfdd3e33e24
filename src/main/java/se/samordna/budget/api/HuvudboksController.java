package se.samordna.budget.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.HuvudboksService;
import se.samordna.gemensam.Sida;

/** Huvudboken, äldst först. */
@RestController
@RequestMapping("/api/v1/huvudbok")
class HuvudboksController {

  private final HuvudboksService huvudbok;

  HuvudboksController(HuvudboksService huvudbok) {
    this.huvudbok = huvudbok;
  }

  @GetMapping
  Sida<Verifikationssvar> lista(
      @RequestParam Optional<UUID> arendeId,
      @RequestParam Optional<Integer> ar,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> fran,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> till,
      @RequestParam Optional<String> konto,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Verifikationssvar.sida(
        huvudbok.lista(
            new HuvudboksService.Urval(arendeId, ar, fran, till, konto),
            new Sida.Begaran(sida, antal)));
  }
}
