package se.samordna.budget.arbetsblad.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.Arbetshandling;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Arbetsblad: där en budget skrivs innan den blir en version. */
@RestController
@RequestMapping("/api/v1/budget/arbetsblad")
class ArbetsbladApi {

  private final ArbetsbladService blad;
  private final BladandringService andring;

  ArbetsbladApi(ArbetsbladService blad, BladandringService andring) {
    this.blad = blad;
    this.andring = andring;
  }

  @Operation(summary = "De öppna arbetsbladen")
  @GetMapping
  Sida<Arbetsbladssvar.Huvud> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    List<Arbetsbladssvar.Huvud> alla =
        blad.oppna().stream().map(Arbetsbladssvar.Huvud::av).toList();
    return Sida.av(alla, new Sida.Begaran(sida, antal));
  }

  @Operation(summary = "Skapar ett arbetsblad ur en version, förra årets budget, eller tomt")
  @PostMapping
  ResponseEntity<Arbetsbladssvar.Id> skapa(@RequestBody Arbetsbladskroppar.Nytt kropp) {
    return Rest.skapad(kropp.kommando().sedan(blad::skapa).som(Arbetsbladssvar.Id::new));
  }

  @GetMapping("/{id}")
  ResponseEntity<Arbetsbladssvar.Bild> hamta(@PathVariable UUID id) {
    return svar(blad.hamta(id));
  }

  @Operation(summary = "Skriver värden i celler; är något fel skrivs inget")
  @PostMapping("/{id}/andringar")
  ResponseEntity<Arbetsbladssvar.Bild> skriv(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Andringar kropp) {
    return svar(kropp.kommando().sedan(o -> andring.skriv(id, kropp.version(), o)));
  }

  @Operation(summary = "Lägger ett block ur ett kalkylblad: rader med tabbar mellan cellerna")
  @PostMapping("/{id}/klistra")
  ResponseEntity<Arbetsbladssvar.Bild> klistra(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Block kropp) {
    return svar(
        kropp
            .horn()
            .sedan(c -> andring.klistra(id, kropp.version(), c, Skrivet.text(kropp.text()))));
  }

  @PostMapping("/{id}/rader")
  ResponseEntity<Arbetsbladssvar.Bild> nyRad(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Rad kropp) {
    return svar(andring.nyRad(id, kropp.version(), kropp.kommando()));
  }

  @PostMapping("/{id}/rader/{radId}/flytta")
  ResponseEntity<Arbetsbladssvar.Bild> flytta(
      @PathVariable UUID id,
      @PathVariable UUID radId,
      @RequestBody Arbetsbladskroppar.Flytt kropp) {
    return svar(andring.flytta(id, kropp.version(), radId, kropp.upp()));
  }

  @PostMapping("/{id}/rader/{radId}/ta-bort")
  ResponseEntity<Arbetsbladssvar.Bild> taBort(
      @PathVariable UUID id,
      @PathVariable UUID radId,
      @RequestBody Arbetsbladskroppar.Version kropp) {
    return svar(andring.taBort(id, kropp.version(), radId));
  }

  @Operation(summary = "Tar bort de tryckta summorna, som hör till dokumentet de trycktes i")
  @PostMapping("/{id}/ta-bort-tryckta")
  ResponseEntity<Arbetsbladssvar.Bild> taBortTryckta(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Version kropp) {
    return svar(andring.taBortTryckta(id, kropp.version()));
  }

  @Operation(summary = "Räknar upp rader med en procent per år, från förra årets budget")
  @PostMapping("/{id}/rakna-upp")
  ResponseEntity<Arbetsbladssvar.Bild> raknaUpp(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Uppraknat kropp) {
    return svar(
        new Granskning()
            .krav(kropp.procent() != null, "procent", "saknas", Mening.av("saknas_5"))
            .svar(Optional.ofNullable(kropp.procent()))
            .sedan(
                p ->
                    andring.raknaUpp(
                        id,
                        kropp.version(),
                        Optional.ofNullable(kropp.rader()).orElse(List.of()),
                        p.orElseThrow())));
  }

  @PostMapping("/{id}/angra")
  ResponseEntity<Arbetsbladssvar.Bild> angra(@PathVariable UUID id) {
    return svar(andring.angra(id));
  }

  @PostMapping("/{id}/gor-om")
  ResponseEntity<Arbetsbladssvar.Bild> gorOm(@PathVariable UUID id) {
    return svar(andring.gorOm(id));
  }

  @Operation(summary = "Vad som ändrats, av vem och när; det senaste först")
  @GetMapping("/{id}/logg")
  ResponseEntity<Sida<Arbetsbladssvar.Handling>> logg(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> radId,
      @RequestParam Optional<Integer> ar,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        blad.hamta(id)
            .som(
                b ->
                    Sida.av(
                        b.blad().handlingar().reversed().stream()
                            .filter(h -> ror(h, radId, ar))
                            .map(h -> Arbetsbladssvar.Handling.av(b.blad(), h))
                            .toList(),
                        new Sida.Begaran(sida, antal))));
  }

  private static boolean ror(Arbetshandling h, Optional<UUID> rad, Optional<Integer> ar) {
    return h.andringar().stream()
        .anyMatch(
            a ->
                rad.map(r -> r.equals(a.cell().rad())).orElse(true)
                    && ar.map(x -> x == a.cell().ar()).orElse(true));
  }

  @Operation(summary = "Sparar bladet som en ny budgetversion i utkast, och stänger det")
  @PostMapping("/{id}/spara")
  ResponseEntity<Arbetsbladssvar.Sparat> spara(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Version kropp) {
    return Rest.skapad(blad.spara(id, kropp.version()).som(Arbetsbladssvar.Sparat::new));
  }

  @PostMapping("/{id}/kasta")
  ResponseEntity<Arbetsbladssvar.Id> kasta(
      @PathVariable UUID id, @RequestBody Arbetsbladskroppar.Kastat kropp) {
    return Rest.ok(blad.kasta(id, Skrivet.text(kropp.skal())).som(Arbetsbladssvar.Id::new));
  }

  private static ResponseEntity<Arbetsbladssvar.Bild> svar(Svar<Arbetsbild> svar) {
    return Rest.ok(svar.som(Arbetsbladssvar.Bild::av));
  }
}
