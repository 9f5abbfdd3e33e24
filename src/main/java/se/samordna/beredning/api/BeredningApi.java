package se.samordna.beredning.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.Javsvar;
import se.samordna.beredning.JavsvarService;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.TjansteskrivelseService;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Rest;

/** Frågan om jäv, yttrandena och tjänsteskrivelsen i ett ärende. */
@RestController
@RequestMapping("/api/v1/arenden/{id}")
class BeredningApi {

  private final BeredningLista beredning;
  private final TjansteskrivelseService tjansteskrivelser;
  private final JavsvarService jav;

  BeredningApi(
      BeredningLista beredning, TjansteskrivelseService tjansteskrivelser, JavsvarService jav) {
    this.beredning = beredning;
    this.tjansteskrivelser = tjansteskrivelser;
    this.jav = jav;
  }

  @GetMapping("/beredning")
  ResponseEntity<Beredningslage> beredning(@PathVariable UUID id) {
    return Rest.ok(beredning.lage(new ArendeId(id)));
  }

  /** Frågan om jäv, som den inloggade beredningsledamoten har svarat på den (R15). */
  @GetMapping("/jav")
  ResponseEntity<Javsvar> jav(@PathVariable UUID id) {
    return Rest.ok(jav.visa(new ArendeId(id)));
  }

  /** Svaret på frågan om jäv; med {@code har} krävs {@code grund}. */
  record Javskropp(boolean har, @Nullable String grund) {}

  @PostMapping("/jav")
  ResponseEntity<Javsvar> svara(@PathVariable UUID id, @RequestBody Javskropp svar) {
    ArendeId arende = new ArendeId(id);
    return Rest.ok(
        svar.har()
            ? jav.ja(arende, Objects.requireNonNullElse(svar.grund(), ""))
            : jav.nej(arende));
  }

  @GetMapping("/tjansteskrivelse")
  ResponseEntity<Tjansteskrivelse> tjansteskrivelse(@PathVariable UUID id) {
    return Rest.ok(tjansteskrivelser.visa(new ArendeId(id)));
  }
}
