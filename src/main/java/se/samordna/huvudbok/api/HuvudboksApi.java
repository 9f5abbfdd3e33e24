package se.samordna.huvudbok.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Figur;
import se.samordna.huvudbok.HuvudboksService;
import se.samordna.huvudbok.HuvudboksService.Urval;
import se.samordna.huvudbok.Siffra;
import se.samordna.identitet.Rest;
import se.samordna.plan.Slag;

/** Huvudboken, äldst först. */
@RestController
@RequestMapping("/api/v1/huvudbok")
class HuvudboksApi {

  private final HuvudboksService huvudbok;

  HuvudboksApi(HuvudboksService huvudbok) {
    this.huvudbok = huvudbok;
  }

  private static Svar<Siffra> siffra(
      Optional<String> figur, Optional<UUID> radId, Optional<String> slag, Optional<String> konto) {
    Optional<Figur> vald = figur.flatMap(f -> Kod.tolka(Figur.class, f));
    return new Granskning()
        .krav(
            figur.isEmpty() || vald.isPresent(),
            "figur",
            "okant_varde",
            Mening.av("okant_varde_3", Kod.alla(Figur.class)))
        .svar(new Siffra(vald, radId, slag.map(Slag::new), konto));
  }

  @Operation(
      summary = "Verifikationerna i urvalet, äldst först",
      description =
          "figur, med radId eller slag när den gäller en rad eller avdelning, är en siffra på"
              + " budgetbladet: svaret är verifikationerna den kommer ur.")
  @GetMapping
  ResponseEntity<Sida<Verifikationssvar>> lista(
      @RequestParam Optional<UUID> arendeId,
      @RequestParam Optional<Integer> ar,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> fran,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> till,
      @RequestParam Optional<UUID> verifikationId,
      @RequestParam Optional<String> figur,
      @RequestParam Optional<UUID> radId,
      @RequestParam Optional<String> slag,
      @RequestParam Optional<String> konto,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        siffra(figur, radId, slag, konto)
            .som(s -> new Urval(arendeId, ar, fran, till, verifikationId, s))
            .som(u -> huvudbok.lista(u, new Sida.Begaran(sida, antal)))
            .som(Verifikationssvar::sida));
  }

  @Operation(summary = "Summan av urvalets konteringar: samma siffra som på budgetbladet")
  @GetMapping("/summa")
  ResponseEntity<HuvudboksService.Summa> summa(
      @RequestParam Optional<UUID> arendeId,
      @RequestParam Optional<Integer> ar,
      @RequestParam Optional<String> figur,
      @RequestParam Optional<UUID> radId,
      @RequestParam Optional<String> slag,
      @RequestParam Optional<String> konto) {
    return Rest.ok(
        siffra(figur, radId, slag, konto)
            .som(
                s ->
                    new Urval(
                        arendeId, ar, Optional.empty(), Optional.empty(), Optional.empty(), s))
            .som(huvudbok::summa));
  }
}
