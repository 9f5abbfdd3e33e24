package se.samordna.forbund.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Personuppgifter;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Personerna i registret. */
@RestController
@RequestMapping("/api/v1/personer")
class PersonApi {

  /** En person att lägga till; {@code titel} står efter namnet i handlingar. */
  record NyKropp(
      @Nullable String anvandare,
      @Nullable String namn,
      Optional<String> titel,
      @Nullable String epost) {}

  /** Utan {@code titel} står den som finns kvar. */
  record RattKropp(
      int version, @Nullable String namn, Optional<String> titel, @Nullable String epost) {}

  private final PersonService personer;

  PersonApi(PersonService personer) {
    this.personer = personer;
  }

  @GetMapping
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  Sida<Personpost> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(personer.alla(), new Sida.Begaran(sida, antal));
  }

  @PostMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Personpost> laggTill(@RequestBody NyKropp k) {
    return Rest.skapad(
        personer.laggTill(
            Objects.requireNonNullElse(k.anvandare(), ""),
            new Personuppgifter(k.namn(), k.titel(), k.epost())));
  }

  @PutMapping("/{person}")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Personpost> ratta(@PathVariable String person, @RequestBody RattKropp k) {
    return Rest.ok(
        personer.ratta(person, k.version(), new Personuppgifter(k.namn(), k.titel(), k.epost())));
  }
}
