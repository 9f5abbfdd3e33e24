package se.samordna.forbund.api;

import java.util.Objects;
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
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Personerna i registret. */
@RestController
@RequestMapping("/api/v1/personer")
class PersonApi {

  record NyKropp(@Nullable String anvandare, @Nullable String namn, @Nullable String epost) {}

  record RattKropp(int version, @Nullable String namn, @Nullable String epost) {}

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
    return Rest.skapad(personer.laggTill(text(k.anvandare()), text(k.namn()), text(k.epost())));
  }

  @PutMapping("/{person}")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Personpost> ratta(@PathVariable String person, @RequestBody RattKropp k) {
    return Rest.ok(personer.ratta(person, k.version(), text(k.namn()), text(k.epost())));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
