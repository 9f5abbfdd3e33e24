package se.samordna.avisering.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.avisering.brev.BrevService;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.kalender.besked.Brevlage;

/** Breven om ett sammanträde: hur det gått, och att skicka på nytt. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/brev")
class BrevApi {

  private final BrevService brev;

  BrevApi(BrevService brev) {
    this.brev = brev;
  }

  @GetMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'revisor')")
  ResponseEntity<Sida<Brevlage>> lista(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        brev.lista(new SammantradeId(id)).som(b -> Sida.av(b, new Sida.Begaran(sida, antal))));
  }

  @PostMapping("/{brev}/skicka")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Brevlage> skickaOm(@PathVariable UUID id, @PathVariable("brev") UUID brevId) {
    return Rest.skapad(brev.skickaOm(new SammantradeId(id), brevId));
  }
}
