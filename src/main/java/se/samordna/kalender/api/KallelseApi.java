package se.samordna.kalender.api;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Rest;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.Kallelsebild;
import se.samordna.kalender.Kallelsesvar;
import se.samordna.kalender.MinKallelse;
import se.samordna.kalender.NyttSvar;

/** Svaren på kallelsen. */
@RestController
@RequestMapping("/api/v1")
class KallelseApi {

  private static final String KALLADE =
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')";

  record SvarKropp(@Nullable String svar, @Nullable String skal, @Nullable String person) {}

  private final KallelseService kallelser;

  KallelseApi(KallelseService kallelser) {
    this.kallelser = kallelser;
  }

  @GetMapping("/sammantraden/{id}/svar")
  ResponseEntity<Kallelsebild> visa(@PathVariable UUID id) {
    return Rest.ok(kallelser.visa(id));
  }

  @PutMapping("/sammantraden/{id}/svar")
  @PreAuthorize(KALLADE)
  ResponseEntity<Kallelsebild> svara(@PathVariable UUID id, @RequestBody SvarKropp k) {
    Granskning g = new Granskning();
    Optional<Kallelsesvar> svar = g.val("svar", k.svar(), Kallelsesvar.class);
    return Rest.ok(
        g.svar(k)
            .sedan(
                ok ->
                    kallelser.svara(
                        id,
                        new NyttSvar(
                            Optional.of(Skrivet.text(k.person())).filter(p -> !p.isBlank()),
                            svar.orElseThrow(),
                            Skrivet.text(k.skal())))));
  }

  @GetMapping("/mina-kallelser")
  Sida<MinKallelse> mina(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(kallelser.mina(), new Sida.Begaran(sida, antal));
  }
}
