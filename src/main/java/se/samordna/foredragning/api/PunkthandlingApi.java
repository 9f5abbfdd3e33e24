package se.samordna.foredragning.api;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.samordna.foredragning.lista.PunkthandlingService;
import se.samordna.foredragning.lista.PunkthandlingService.Nedladdning;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Punktuppgifter;

/** Filer på en punkt. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/punkter/{punkt}/handlingar")
class PunkthandlingApi {

  record Borttagen(boolean borttagen) {}

  private final PunkthandlingService handlingar;

  PunkthandlingApi(PunkthandlingService handlingar) {
    this.handlingar = handlingar;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  ResponseEntity<Punktuppgifter.Bifogad> bifoga(
      @PathVariable UUID id, @PathVariable UUID punkt, @RequestParam MultipartFile fil) {
    String namn = Objects.requireNonNullElse(fil.getOriginalFilename(), "");
    return Rest.skapad(
        handlingar.bifoga(
            new SammantradeId(id),
            new PunktId(punkt),
            namn,
            Innehall.ur(fil.getSize(), fil::getInputStream)));
  }

  @PostMapping("/{handling}/ta-bort")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  ResponseEntity<Borttagen> taBort(
      @PathVariable UUID id, @PathVariable UUID punkt, @PathVariable UUID handling) {
    return Rest.ok(
        handlingar
            .taBort(new SammantradeId(id), new PunktId(punkt), handling)
            .som(ok -> new Borttagen(true)));
  }

  @GetMapping("/{handling}/innehall")
  ResponseEntity<?> innehall(
      @PathVariable UUID id, @PathVariable UUID punkt, @PathVariable UUID handling) {
    return switch (handlingar.innehall(new SammantradeId(id), new PunktId(punkt), handling)) {
      case Svar.Ja<Nedladdning>(Nedladdning n) ->
          Filsvar.av(n.fil().namn(), n.fil().innehallstyp(), n.innehall());
      case Svar.Nej<Nedladdning> nej -> Rest.ok(nej);
    };
  }
}
