package se.samordna.forbund.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import se.samordna.forbund.forordnanden.Forordnande;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.forordnanden.NyttForordnande;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Rest;

/** Förordnandena: förbundschef, administratör, ekonom, revisor och styrgrupp. */
@RestController
@RequestMapping("/api/v1/forordnanden")
class ForordnandeApi {

  /** {@code roll} är förbundschef, administratör, ekonom, revisor eller styrgrupp, som kod. */
  record NyKropp(
      @Nullable String person,
      @Nullable String roll,
      Optional<LocalDate> fran,
      Optional<LocalDate> till) {}

  /** Utan {@code sistaDag} slutar det genast. */
  record AvslutKropp(Optional<LocalDate> sistaDag, @Nullable String skal) {}

  private final ForordnandeService forordnanden;

  ForordnandeApi(ForordnandeService forordnanden) {
    this.forordnanden = forordnanden;
  }

  @GetMapping
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  Sida<Forordnande> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(forordnanden.alla(), new Sida.Begaran(sida, antal));
  }

  @PostMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Forordnande> ge(@RequestBody NyKropp k) {
    return Rest.skapad(
        forordnanden.ge(
            new NyttForordnande(
                Skrivet.text(k.person()), Skrivet.text(k.roll()), k.fran(), k.till())));
  }

  @PostMapping("/{id}/avsluta")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Forordnande> avsluta(@PathVariable UUID id, @RequestBody AvslutKropp k) {
    return Rest.ok(forordnanden.avsluta(id, k.sistaDag(), Skrivet.text(k.skal())));
  }
}
