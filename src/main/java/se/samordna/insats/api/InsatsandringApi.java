package se.samordna.insats.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
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
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.insats.AndringService;
import se.samordna.insats.Andringsbegaran;
import se.samordna.insats.AterkravService;
import se.samordna.insats.MedfinansieringService;

/** Det som ändrar en insats pengar: ändringar på beslut, återkrav, medfinansiering. */
@RestController
@RequestMapping("/api/v1/insatser/{id}")
@Tag(
    name = "Insatsens ändringar",
    description = "Förlängning, index, återföring, återkrav, medfinansiering")
class InsatsandringApi {

  record Skal(@Nullable String skal) {}

  private final AndringService andringar;
  private final AterkravService aterkrav;
  private final MedfinansieringService medfinansiering;

  InsatsandringApi(
      AndringService andringar, AterkravService aterkrav, MedfinansieringService medfinansiering) {
    this.andringar = andringar;
    this.aterkrav = aterkrav;
    this.medfinansiering = medfinansiering;
  }

  @GetMapping("/andringar")
  @Operation(summary = "Insatsens ändringar, äldst först")
  ResponseEntity<?> andringar(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(andringar.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping("/andringar")
  @Operation(
      summary =
          "Utför en ändring: andring, forlangning, omfordelning, index, fortida_slut (kräver"
              + " beslutId), aterforing eller upphavande")
  ResponseEntity<?> utfor(@PathVariable UUID id, @RequestBody Andringsbegaran begaran) {
    return Rest.skapad(andringar.utfor(new InsatsId(id), begaran));
  }

  @GetMapping("/aterkrav")
  @Operation(summary = "Insatsens återkrav, senast begärt först")
  ResponseEntity<?> aterkrav(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(aterkrav.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping("/aterkrav")
  @Operation(summary = "Kräv tillbaka utbetalda pengar")
  ResponseEntity<?> begar(@PathVariable UUID id, @RequestBody AterkravService.Nytt nytt) {
    return Rest.skapad(aterkrav.begar(new InsatsId(id), nytt));
  }

  @PostMapping("/aterkrav/{aterkravId}/betalt")
  @Operation(summary = "Pengarna är tillbaka: återfört till ursprung, ram eller eget kapital")
  ResponseEntity<?> betalt(
      @PathVariable UUID id,
      @PathVariable UUID aterkravId,
      @RequestBody AterkravService.Betalt betalt) {
    return Rest.ok(aterkrav.betalt(new InsatsId(id), aterkravId, betalt));
  }

  @GetMapping("/medfinansiering")
  @Operation(summary = "Pengar utifrån som gäller, genom förbundet och vid sidan av")
  ResponseEntity<?> medfinansiering(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(medfinansiering.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping("/medfinansiering")
  @Operation(summary = "Lägg till pengar utifrån; genom förbundet blir en intäktsrad i budgeten")
  ResponseEntity<?> laggTill(@PathVariable UUID id, @RequestBody MedfinansieringService.Ny ny) {
    return Rest.skapad(medfinansiering.laggTill(new InsatsId(id), ny));
  }

  @PostMapping("/medfinansiering/{medfinansieringId}/aterkalla")
  @Operation(summary = "Pengarna kommer inte; motbokas med skäl")
  ResponseEntity<?> aterkalla(
      @PathVariable UUID id, @PathVariable UUID medfinansieringId, @RequestBody Skal skal) {
    return Rest.ok(
        medfinansiering
            .aterkalla(new InsatsId(id), medfinansieringId, skal.skal())
            .som(m -> Map.of("medfinansieringId", m)));
  }
}
