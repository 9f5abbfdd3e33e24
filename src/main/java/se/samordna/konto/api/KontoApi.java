package se.samordna.konto.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.konto.Inbjudan;
import se.samordna.konto.KontoService;
import se.samordna.konto.Kontoavvikelse;
import se.samordna.konto.KontoavvikelseService;
import se.samordna.konto.Kontobild;

/** Förbundets konton. */
@RestController
@RequestMapping("/api/v1/konton")
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
class KontoApi {

  /** Någon att bjuda in; har adressen redan ett konto används det, under sitt namn. */
  record NyKropp(
      @Nullable String anvandare,
      @Nullable String namn,
      @Nullable String epost,
      @Nullable List<UppdragKropp> uppdrag) {}

  /** {@code medlem} eller {@code verksamhetId} för den som ska vara sökande. */
  record UppdragKropp(
      @Nullable String roll,
      Optional<String> medlem,
      Optional<String> verksamhetId,
      Optional<LocalDate> fran,
      Optional<LocalDate> till) {

    Inbjudan.Ny uppdrag() {
      return new Inbjudan.Ny(Skrivet.text(roll), medlem, verksamhetId, fran, till);
    }
  }

  record SkalKropp(@Nullable String skal) {}

  private final KontoService konton;
  private final KontoavvikelseService avvikelser;

  KontoApi(KontoService konton, KontoavvikelseService avvikelser) {
    this.konton = konton;
    this.avvikelser = avvikelser;
  }

  @GetMapping
  Sida<Kontobild> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(konton.alla(), new Sida.Begaran(sida, antal));
  }

  @PostMapping
  ResponseEntity<Kontobild> bjudIn(@RequestBody NyKropp k) {
    Granskning g = new Granskning();
    List<UppdragKropp> uppdrag = g.lista("uppdrag", k.uppdrag());
    return Rest.skapad(
        g.svar(k)
            .sedan(
                ok ->
                    konton.bjudIn(
                        new Inbjudan(
                            Skrivet.text(k.anvandare()),
                            Skrivet.text(k.namn()),
                            Skrivet.text(k.epost()),
                            uppdrag.stream().map(UppdragKropp::uppdrag).toList()))));
  }

  @PostMapping("/{anvandare}/bjud-in")
  ResponseEntity<Kontobild> bjudInIgen(@PathVariable String anvandare) {
    return Rest.ok(konton.bjudInIgen(anvandare));
  }

  @PostMapping("/{anvandare}/avsluta")
  ResponseEntity<Kontobild> avsluta(@PathVariable String anvandare, @RequestBody SkalKropp k) {
    return Rest.ok(konton.avsluta(anvandare, Skrivet.text(k.skal())));
  }

  @PostMapping("/{anvandare}/sparra")
  ResponseEntity<Kontobild> sparra(@PathVariable String anvandare, @RequestBody SkalKropp k) {
    return Rest.ok(konton.sparra(anvandare, Skrivet.text(k.skal())));
  }

  @PostMapping("/{anvandare}/oppna")
  ResponseEntity<Kontobild> oppna(@PathVariable String anvandare, @RequestBody SkalKropp k) {
    return Rest.ok(konton.oppna(anvandare, Skrivet.text(k.skal())));
  }

  @GetMapping("/avvikelser")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef', 'drift')")
  Sida<Kontoavvikelse> avvikelser(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(avvikelser.alla(), new Sida.Begaran(sida, antal));
  }

  /** Jämför med inloggningstjänsten nu, i stället för i natt. */
  @PostMapping("/jamforelse")
  ResponseEntity<Sida<Kontoavvikelse>> jamfor() {
    Svar<List<Kontoavvikelse>> svar = avvikelser.jamfor();
    return Rest.ok(svar.som(a -> Sida.av(a, new Sida.Begaran(0, Sida.MEST))));
  }
}
