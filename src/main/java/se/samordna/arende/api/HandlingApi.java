package se.samordna.arende.api;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.arende.HandlingService.Nedladdning;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;

/** Handlingar: lista, lägga till, ladda ned. */
@RestController
@RequestMapping("/api/v1")
class HandlingApi {

  private final HandlingService handlingar;

  HandlingApi(HandlingService handlingar) {
    this.handlingar = handlingar;
  }

  @GetMapping("/arenden/{id}/handlingar")
  ResponseEntity<Sida<Handling>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(handlingar.lista(new ArendeId(id), new Sida.Begaran(sida, antal)));
  }

  @PostMapping(path = "/arenden/{id}/handlingar", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Handling> laggTill(@PathVariable UUID id, @RequestParam MultipartFile fil) {
    String namn = Objects.requireNonNullElse(fil.getOriginalFilename(), "");
    return Rest.skapad(
        handlingar.laggTill(
            new ArendeId(id), namn, Innehall.ur(fil.getSize(), fil::getInputStream)));
  }

  /** Tar bort en bilaga ur det egna utkastet, före inlämningen. */
  @DeleteMapping("/handlingar/{id}")
  ResponseEntity<Handling> taBort(@PathVariable UUID id) {
    return Rest.ok(handlingar.taBort(new HandlingId(id)));
  }

  @GetMapping("/handlingar/{id}/innehall")
  ResponseEntity<?> innehall(@PathVariable UUID id) {
    return switch (handlingar.innehall(new HandlingId(id))) {
      case Svar.Ja<Nedladdning>(Nedladdning fil) ->
          Filsvar.av(fil.handling().namn(), fil.handling().innehallstyp(), fil.innehall());
      case Svar.Nej<Nedladdning> nej -> Rest.ok(nej);
    };
  }
}
