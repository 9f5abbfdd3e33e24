package se.samordna.rekvisition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import se.samordna.rekvisition.MedfinansieringService;

/** Medfinansieringen: pengar utifrån, genom förbundet eller vid sidan av budgeten. */
@RestController
@RequestMapping("/api/v1/insatser/{id}/medfinansiering")
@Tag(name = "Medfinansiering", description = "Pengar utifrån till en insats")
class MedfinansieringApi {

  record Skal(@Nullable String skal) {}

  private final MedfinansieringService medfinansiering;

  MedfinansieringApi(MedfinansieringService medfinansiering) {
    this.medfinansiering = medfinansiering;
  }

  @GetMapping
  @Operation(summary = "Pengar utifrån som gäller, genom förbundet och vid sidan av")
  ResponseEntity<Sida<MedfinansieringService.Rad>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(medfinansiering.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping
  @Operation(summary = "Lägg till pengar utifrån; genom förbundet blir en intäktsrad i budgeten")
  ResponseEntity<MedfinansieringService.Rad> laggTill(
      @PathVariable UUID id, @RequestBody MedfinansieringService.Ny ny) {
    return Rest.skapad(medfinansiering.laggTill(new InsatsId(id), ny));
  }

  record Aterkallad(UUID medfinansieringId) {}

  @PostMapping("/{medfinansieringId}/aterkalla")
  @Operation(summary = "Pengarna kommer inte; motbokas med skäl")
  ResponseEntity<Aterkallad> aterkalla(
      @PathVariable UUID id, @PathVariable UUID medfinansieringId, @RequestBody Skal skal) {
    return Rest.ok(
        medfinansiering
            .aterkalla(new InsatsId(id), medfinansieringId, skal.skal())
            .som(Aterkallad::new));
  }
}
