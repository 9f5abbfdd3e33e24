package se.samordna.rekvisition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;
import se.samordna.rekvisition.BetalningsfilService;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.RekvisitionService;
import se.samordna.rekvisition.Rekvisitionsbegaran;
import se.samordna.rekvisition.RekvisitionsgangService;
import se.samordna.rekvisition.Rekvisitionshandling;
import se.samordna.rekvisition.Rekvisitionskontroll;
import se.samordna.rekvisition.UtbetalningService;

/** Rekvisitionerna: begäran, kontroll, attest, betalningsfil, utbetalning, rättelse. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Rekvisitioner", description = "Begäran om utbetalning av beviljade medel")
class RekvisitionApi {

  private static final String EN = "/insatser/{id}/rekvisitioner/{rekvisitionId}";

  private final RekvisitionService rekvisitioner;
  private final RekvisitionsgangService gang;
  private final UtbetalningService utbetalning;
  private final BetalningsfilService filer;

  RekvisitionApi(
      RekvisitionService rekvisitioner,
      RekvisitionsgangService gang,
      UtbetalningService utbetalning,
      BetalningsfilService filer) {
    this.rekvisitioner = rekvisitioner;
    this.gang = gang;
    this.utbetalning = utbetalning;
    this.filer = filer;
  }

  @GetMapping("/rekvisitioner")
  @Operation(
      summary = "Alla rekvisitioner man får se, äldst först; ?status=begard är att kontrollera")
  Sida<Rekvisition> alla(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return rekvisitioner.alla(status, new Sida.Begaran(sida, antal));
  }

  @GetMapping("/insatser/{id}/rekvisitioner")
  @Operation(summary = "Insatsens rekvisitioner, senast begärd först")
  ResponseEntity<Sida<Rekvisition>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(rekvisitioner.lista(new InsatsId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping("/insatser/{id}/rekvisitioner")
  @Operation(summary = "Begär pengar: specifikation per år och post, bilagor, mottagarens bankgiro")
  ResponseEntity<Rekvisition> begar(
      @PathVariable UUID id, @RequestBody Rekvisitionsbegaran begaran) {
    return Rest.skapad(rekvisitioner.begar(new InsatsId(id), begaran));
  }

  @GetMapping(EN)
  @Operation(summary = "En rekvisition")
  ResponseEntity<Rekvisition> visa(@PathVariable UUID id, @PathVariable UUID rekvisitionId) {
    return Rest.ok(rekvisitioner.visa(new InsatsId(id), rekvisitionId));
  }

  @PostMapping(EN + "/kontrollera")
  @Operation(summary = "Ekonomen godkänner per år; mindre kräver kommentar, inget är avslag")
  ResponseEntity<Rekvisition> kontrollera(
      @PathVariable UUID id,
      @PathVariable UUID rekvisitionId,
      @RequestBody Rekvisitionskontroll kontroll) {
    return Rest.ok(gang.kontrollera(new InsatsId(id), rekvisitionId, kontroll));
  }

  @PostMapping(EN + "/attestera")
  @Operation(summary = "Förbundschefen attesterar, eller skickar tillbaka (utfall ater)")
  ResponseEntity<Rekvisition> attestera(
      @PathVariable UUID id,
      @PathVariable UUID rekvisitionId,
      @RequestBody Rekvisitionshandling handling) {
    return Rest.ok(gang.attestera(new InsatsId(id), rekvisitionId, handling));
  }

  @PostMapping(EN + "/utbetald")
  @Operation(summary = "Byrån har betalat: rekvirerat blir utbetalt i huvudboken")
  ResponseEntity<Rekvisition> utbetald(
      @PathVariable UUID id,
      @PathVariable UUID rekvisitionId,
      @RequestBody Rekvisitionshandling handling) {
    return Rest.ok(utbetalning.utbetald(new InsatsId(id), rekvisitionId, handling));
  }

  @PostMapping(EN + "/ratta")
  @Operation(summary = "En utbetalning som blev fel: motbokas med skäl (kommentar)")
  ResponseEntity<Rekvisition> ratta(
      @PathVariable UUID id,
      @PathVariable UUID rekvisitionId,
      @RequestBody Rekvisitionshandling handling) {
    return Rest.ok(utbetalning.ratta(new InsatsId(id), rekvisitionId, handling));
  }

  @PostMapping(EN + "/aterkalla")
  @Operation(
      summary = "Ägaren tar tillbaka sin begäran innan den attesterats, med skäl (kommentar)")
  ResponseEntity<Rekvisition> aterkalla(
      @PathVariable UUID id,
      @PathVariable UUID rekvisitionId,
      @RequestBody Rekvisitionshandling handling) {
    return Rest.ok(gang.aterkalla(new InsatsId(id), rekvisitionId, handling));
  }

  @GetMapping(EN + "/betalningsfil")
  @Operation(summary = "Betalningsfil för en attesterad rekvisition: ISO 20022 pain.001.001.03")
  ResponseEntity<?> betalningsfil(@PathVariable UUID id, @PathVariable UUID rekvisitionId) {
    return switch (filer.fil(new InsatsId(id), rekvisitionId)) {
      case Svar.Ja<Innehall>(Innehall fil) ->
          Filsvar.av("betalning-" + rekvisitionId + ".xml", MediaType.APPLICATION_XML_VALUE, fil);
      case Svar.Nej<Innehall> nej -> Rest.ok(nej);
    };
  }
}
