package se.samordna.andring.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.andring.AndringService;
import se.samordna.andring.Andringsbegaran;
import se.samordna.andring.Andringsforslag;
import se.samordna.andring.AndringsforslagService;
import se.samordna.andring.ForslagslasService;
import se.samordna.andring.Insatsandring;
import se.samordna.arende.Aterkomst;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Insatsens ändringar: förslag till styrelsen, de utförda, och det som följer utan beslut. */
@RestController
@RequestMapping("/api/v1/insatser/{id}/andringar")
@Tag(
    name = "Insatsens ändringar",
    description =
        "Förlängning, omfördelning, index, ändring, förtida slut; återföring och upphävande")
class AndringApi {

  record Version(Optional<Integer> version) {}

  private final AndringService andringar;
  private final AndringsforslagService forslag;
  private final ForslagslasService forslagen;

  AndringApi(
      AndringService andringar, AndringsforslagService forslag, ForslagslasService forslagen) {
    this.andringar = andringar;
    this.forslag = forslag;
    this.forslagen = forslagen;
  }

  @GetMapping
  @Operation(summary = "Insatsens utförda ändringar, äldst först")
  ResponseEntity<Sida<Insatsandring>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(andringar.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping
  @Operation(summary = "Utför det som följer utan beslut av styrelsen: aterforing")
  ResponseEntity<Insatsandring> utfor(@PathVariable UUID id, @RequestBody Andringsbegaran begaran) {
    return Rest.skapad(andringar.utfor(new InsatsId(id), begaran));
  }

  @GetMapping("/forslag")
  @Operation(summary = "Insatsens förslag till ändringar, senast förberett först")
  ResponseEntity<Sida<Andringsforslag>> forslag(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(forslagen.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping("/forslag")
  @Operation(
      summary =
          "Förbered en ändring: forlangning, omfordelning, index, andring eller fortida_slut; sätt"
              + " sedan upp den på ett sammanträde med sitt andringId")
  ResponseEntity<Andringsforslag> forbered(
      @PathVariable UUID id, @RequestBody Andringsbegaran begaran) {
    return Rest.skapad(forslag.forbered(new InsatsId(id), begaran));
  }

  @GetMapping("/forslag/{andringId}")
  @Operation(summary = "Ett förslag")
  ResponseEntity<Andringsforslag> visa(@PathVariable UUID id, @PathVariable UUID andringId) {
    return Rest.ok(forslagen.visa(new InsatsId(id), andringId));
  }

  /** Gångerna styrelsen återremitterat förslaget och varför, den senaste först. */
  @GetMapping("/forslag/{andringId}/aterkomster")
  ResponseEntity<Sida<Aterkomst>> aterkomster(
      @PathVariable UUID id,
      @PathVariable UUID andringId,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        forslagen.aterkomster(new InsatsId(id), andringId, new Sida.Begaran(sida, antal)));
  }

  @PutMapping("/forslag/{andringId}")
  @Operation(summary = "Skriv om ett öppet förslag; version är den som ändras")
  ResponseEntity<Andringsforslag> andra(
      @PathVariable UUID id, @PathVariable UUID andringId, @RequestBody Andringsbegaran begaran) {
    return Rest.ok(forslag.andra(new InsatsId(id), andringId, begaran));
  }

  @PostMapping("/forslag/{andringId}/aterkalla")
  @Operation(summary = "Ta tillbaka ett öppet förslag")
  ResponseEntity<Andringsforslag> aterkalla(
      @PathVariable UUID id, @PathVariable UUID andringId, @RequestBody Version version) {
    return Rest.ok(forslag.aterkalla(new InsatsId(id), andringId, version.version()));
  }
}
