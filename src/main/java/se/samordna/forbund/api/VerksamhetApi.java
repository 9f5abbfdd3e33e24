package se.samordna.forbund.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.forbund.medlemmar.Verksamhetsuppgifter;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Rest;

/** Medlemmarnas verksamheter och vilka som söker för dem. */
@RestController
@RequestMapping("/api/v1/verksamheter")
class VerksamhetApi {

  /**
   * @param personer de som söker för verksamheten, under sina användarnamn
   * @param till sista dagen som någon söker för den
   * @param version den som lästes; utan den ändras den som är
   */
  record Kropp(
      @Nullable String namn,
      @Nullable String medlem,
      @Nullable List<String> personer,
      Optional<LocalDate> till,
      Optional<Integer> version) {

    Verksamhetsuppgifter uppgifter() {
      return new Verksamhetsuppgifter(
          Skrivet.text(namn),
          Skrivet.text(medlem),
          Objects.requireNonNullElse(personer, List.<String>of()).stream()
              .filter(Objects::nonNull)
              .toList(),
          till);
    }
  }

  record Borttagen(UUID verksamhetId) {}

  private final VerksamhetService verksamheter;

  VerksamhetApi(VerksamhetService verksamheter) {
    this.verksamheter = verksamheter;
  }

  /** Med dem som söker, och med de verksamheter som slutat. */
  @GetMapping("/register")
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  Sida<Verksamhetspost> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(verksamheter.alla(), new Sida.Begaran(sida, antal));
  }

  @PostMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Verksamhetspost> laggTill(@RequestBody Kropp k) {
    return Rest.skapad(verksamheter.laggTill(k.uppgifter()));
  }

  @PutMapping("/{verksamhetId}")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Verksamhetspost> andra(@PathVariable UUID verksamhetId, @RequestBody Kropp k) {
    return Rest.ok(verksamheter.andra(verksamhetId, k.version(), k.uppgifter()));
  }

  @DeleteMapping("/{verksamhetId}")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Borttagen> taBort(@PathVariable UUID verksamhetId) {
    return Rest.ok(verksamheter.taBort(verksamhetId).som(Borttagen::new));
  }
}
