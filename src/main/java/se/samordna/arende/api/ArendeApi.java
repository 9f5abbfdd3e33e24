package se.samordna.arende.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendefraga;
import se.samordna.arende.Arendepost;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.AterkomstService;
import se.samordna.arende.Formellkontroll;
import se.samordna.arende.Handelse;
import se.samordna.arende.Ide;
import se.samordna.arende.IdeworkshopService;
import se.samordna.arende.KompletteringService;
import se.samordna.arende.Kompletteringspost;
import se.samordna.arende.KontrollService;
import se.samordna.arende.Workshopanteckning;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Idéer och ärenden. */
@RestController
@RequestMapping("/api/v1")
class ArendeApi {

  private final ArendeService arenden;
  private final KontrollService kontroll;
  private final KompletteringService kompletteringar;
  private final AterkomstService aterkomster;
  private final IdeworkshopService workshoppar;

  ArendeApi(
      ArendeService arenden,
      KontrollService kontroll,
      KompletteringService kompletteringar,
      AterkomstService aterkomster,
      IdeworkshopService workshoppar) {
    this.workshoppar = workshoppar;
    this.arenden = arenden;
    this.kontroll = kontroll;
    this.kompletteringar = kompletteringar;
    this.aterkomster = aterkomster;
  }

  record Skapat(UUID arendeId) {}

  record Aterkallelse(String skal) {

    Aterkallelse(@Nullable String skal) {
      this.skal = Objects.requireNonNullElse(skal, "");
    }
  }

  @PostMapping("/ideer")
  ResponseEntity<Skapat> lamnaIde(@RequestBody Ide ide) {
    return Rest.skapad(arenden.lamnaIde(ide).som(id -> new Skapat(id.varde())));
  }

  @GetMapping("/arenden")
  ResponseEntity<Sida<Arendepost>> lista(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String steg,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String medlem,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    Arendefraga fraga = new Arendefraga(q, steg, status, medlem);
    return Rest.ok(
        fraga.granska().svar(fraga).som(f -> arenden.lista(f, new Sida.Begaran(sida, antal))));
  }

  @GetMapping("/arenden/{id}")
  ResponseEntity<Arendepost> visa(@PathVariable UUID id) {
    return Rest.ok(arenden.visa(new ArendeId(id)));
  }

  @GetMapping("/arenden/{id}/tidslinje")
  ResponseEntity<Sida<Handelse>> tidslinje(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(arenden.tidslinje(new ArendeId(id), new Sida.Begaran(sida, antal)));
  }

  @GetMapping("/arenden/{id}/kontroll")
  ResponseEntity<Formellkontroll> kontroll(@PathVariable UUID id) {
    return Rest.ok(kontroll.visa(new ArendeId(id)));
  }

  /** Vad som begärts som komplettering och hur det gick, den senaste först. */
  @GetMapping("/arenden/{id}/kompletteringar")
  ResponseEntity<Sida<Kompletteringspost>> kompletteringar(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(kompletteringar.lista(new ArendeId(id), new Sida.Begaran(sida, antal)));
  }

  /** Gångerna ärendet kommit tillbaka efter styrelsens behandling och varför, den senaste först. */
  @GetMapping("/arenden/{id}/aterkomster")
  ResponseEntity<Sida<Aterkomst>> aterkomster(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(aterkomster.lista(new ArendeId(id), new Sida.Begaran(sida, antal)));
  }

  /** Idéworkshopparna: dagen, vilka som var med, vad som sades och vad det blev. */
  @GetMapping("/arenden/{id}/ideworkshoppar")
  ResponseEntity<Sida<Workshopanteckning>> ideworkshoppar(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        workshoppar
            .alla(new ArendeId(id))
            .som(alla -> Sida.av(alla, new Sida.Begaran(sida, antal))));
  }

  @PostMapping("/arenden/{id}/aterkalla")
  ResponseEntity<Skapat> aterkalla(@PathVariable UUID id, @RequestBody Aterkallelse aterkallelse) {
    return Rest.ok(
        arenden
            .aterkalla(new ArendeId(id), aterkallelse.skal())
            .som(arende -> new Skapat(arende.varde())));
  }
}
