package se.samordna.forbund.api;

import java.util.List;
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
import org.springframework.web.bind.annotation.RestController;
import se.samordna.forbund.bildande.ForbundService;
import se.samordna.forbund.bildande.Forbundspost;
import se.samordna.forbund.bildande.Inforande;
import se.samordna.forbund.bildande.InforandeService;
import se.samordna.forbund.bildande.NyttForbund;
import se.samordna.forbund.bildande.Startsteg;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Rest;

/** Driften lägger upp förbund; förbundets egna ställer det i ordning och öppnar det. */
@RestController
@RequestMapping("/api/v1")
class InforandeApi {

  record AdministratorKropp(
      @Nullable String anvandare, @Nullable String namn, @Nullable String epost) {

    NyttForbund.ForstaAdministrator administrator() {
      return new NyttForbund.ForstaAdministrator(
          Skrivet.text(anvandare), Skrivet.text(namn), Skrivet.text(epost));
    }
  }

  record ForbundKropp(
      @Nullable String kod,
      @Nullable String namn,
      @Nullable String organisationsnummer,
      @Nullable String enhet,
      @Nullable String processvariant,
      Optional<AdministratorKropp> administrator) {

    NyttForbund nytt() {
      return new NyttForbund(
          Skrivet.text(kod),
          Skrivet.text(namn),
          Skrivet.text(organisationsnummer),
          Skrivet.text(enhet),
          Skrivet.text(processvariant),
          administrator.orElseGet(() -> new AdministratorKropp("", "", "")).administrator());
    }
  }

  record SkalKropp(@Nullable String skal) {}

  private final ForbundService forbund;
  private final InforandeService inforande;

  InforandeApi(ForbundService forbund, InforandeService inforande) {
    this.forbund = forbund;
    this.inforande = inforande;
  }

  @PostMapping("/forbund")
  @PreAuthorize("@behorig.har('drift')")
  ResponseEntity<Forbundspost> skapa(@RequestBody ForbundKropp k) {
    return Rest.skapad(forbund.skapa(k.nytt()));
  }

  @GetMapping("/drift/forbund")
  @PreAuthorize("@behorig.har('drift')")
  Sida<Forbundspost> alla() {
    List<Forbundspost> alla = forbund.alla();
    return new Sida<>(alla, alla.size());
  }

  @GetMapping("/kom-igang")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  Inforande lage() {
    return inforande.lage();
  }

  @PutMapping("/kom-igang/{steg}/at-sidan")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Inforande> atSidan(@PathVariable String steg, @RequestBody SkalKropp k) {
    Granskning g = new Granskning();
    Optional<Startsteg> valt = g.val("steg", steg, Startsteg.class);
    return Rest.ok(
        g.svar(valt).sedan(v -> inforande.sattAtSidan(v.orElseThrow(), Skrivet.text(k.skal()))));
  }

  @DeleteMapping("/kom-igang/{steg}/at-sidan")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Inforande> ateruppta(@PathVariable String steg) {
    Granskning g = new Granskning();
    Optional<Startsteg> valt = g.val("steg", steg, Startsteg.class);
    return Rest.ok(g.svar(valt).sedan(v -> inforande.ateruppta(v.orElseThrow())));
  }

  @PostMapping("/kom-igang/oppna")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Inforande> oppna() {
    return Rest.ok(inforande.oppna());
  }
}
