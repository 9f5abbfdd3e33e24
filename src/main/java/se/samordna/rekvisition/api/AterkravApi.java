package se.samordna.rekvisition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
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
import se.samordna.rekvisition.Aterkrav;
import se.samordna.rekvisition.AterkravService;
import se.samordna.rekvisition.Aterkravsavskrivning;

/** Återkraven: betalda pengar som ska tillbaka. */
@RestController
@RequestMapping("/api/v1/insatser/{id}/aterkrav")
@Tag(name = "Återkrav", description = "Utbetalda pengar som krävs tillbaka och kommer tillbaka")
class AterkravApi {

  private final AterkravService aterkrav;

  AterkravApi(AterkravService aterkrav) {
    this.aterkrav = aterkrav;
  }

  @GetMapping
  @Operation(summary = "Insatsens återkrav, senast begärt först")
  ResponseEntity<Sida<Aterkrav>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(aterkrav.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping
  @Operation(summary = "Kräv tillbaka utbetalda pengar")
  ResponseEntity<Aterkrav> begar(@PathVariable UUID id, @RequestBody AterkravService.Nytt nytt) {
    return Rest.skapad(aterkrav.begar(new InsatsId(id), nytt));
  }

  @PostMapping("/{aterkravId}/betalt")
  @Operation(summary = "Pengarna är tillbaka: återfört till ursprung, ram eller eget kapital")
  ResponseEntity<Aterkrav> betalt(
      @PathVariable UUID id,
      @PathVariable UUID aterkravId,
      @RequestBody AterkravService.Betalt betalt) {
    return Rest.ok(aterkrav.betalt(new InsatsId(id), aterkravId, betalt));
  }

  @PostMapping("/{aterkravId}/avskriv")
  @Operation(
      summary = "Skriv av ett återkrav som inte kommer att betalas",
      description =
          "Förbundschefen, med skäl och vem som beslutat. Pengarna står kvar som utbetalda; inget"
              + " går tillbaka till ramen eller det egna kapitalet.")
  ResponseEntity<Aterkrav> avskriv(
      @PathVariable UUID id,
      @PathVariable UUID aterkravId,
      @RequestBody Aterkravsavskrivning avskrivning) {
    return Rest.ok(aterkrav.avskriv(new InsatsId(id), aterkravId, avskrivning));
  }
}
