package se.samordna.forbund.api;

import java.time.LocalDate;
import java.util.Optional;
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
import se.samordna.forbund.Medlem;
import se.samordna.forbund.medlemmar.MedlemService;
import se.samordna.forbund.medlemmar.Medlemsuppgifter;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Förbundets medlemmar, daterade (R25). */
@RestController
@RequestMapping("/api/v1/medlemmar")
class MedlemApi {

  /**
   * @param finansiar tomt ger partens (R3)
   * @param till sista dagen som medlem; tomt tills vidare
   * @param uppsagd dagen medlemskapet sades upp (R25)
   * @param skal krävs när medlemmen lämnar tidigare än tre år efter uppsägningen
   * @param version den som lästes; utan den ändras den som är
   */
  record Kropp(
      @Nullable String kod,
      @Nullable String namn,
      @Nullable String part,
      @Nullable String finansiar,
      Optional<LocalDate> fran,
      Optional<LocalDate> till,
      Optional<LocalDate> uppsagd,
      Optional<Boolean> anslagsplats,
      @Nullable String skal,
      Optional<Integer> version) {

    Svar<Medlemsuppgifter> uppgifter() {
      Granskning g = new Granskning();
      Optional<Medlem.Part> p = g.val("part", part, Medlem.Part.class);
      Optional<Medlem.Finansiar> f =
          Skrivet.tomt(Skrivet.text(finansiar))
              ? Optional.empty()
              : g.val("finansiar", finansiar, Medlem.Finansiar.class);
      return g.svar(p)
          .som(
              vald ->
                  new Medlemsuppgifter(
                      Skrivet.text(namn),
                      vald.orElseThrow(),
                      f,
                      fran.orElse(Granskning.INGEN_DAG),
                      till,
                      uppsagd,
                      anslagsplats,
                      Skrivet.text(skal)));
    }
  }

  record Borttagen(String kod) {}

  private final MedlemService medlemmar;

  MedlemApi(MedlemService medlemmar) {
    this.medlemmar = medlemmar;
  }

  @GetMapping
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  Sida<Medlem> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(medlemmar.alla(), new Sida.Begaran(sida, antal));
  }

  @PostMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Medlem> laggTill(@RequestBody Kropp k) {
    return Rest.skapad(
        k.uppgifter().sedan(u -> medlemmar.laggTill(Skrivet.text(k.kod()).strip(), u)));
  }

  @PutMapping("/{kod}")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Medlem> andra(@PathVariable String kod, @RequestBody Kropp k) {
    return Rest.ok(k.uppgifter().sedan(u -> medlemmar.andra(kod, k.version(), u)));
  }

  @DeleteMapping("/{kod}")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Borttagen> taBort(@PathVariable String kod) {
    return Rest.ok(medlemmar.taBort(kod).som(Borttagen::new));
  }
}
