package se.samordna.foredragning.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.foredragning.lista.KlaraAndringar;
import se.samordna.foredragning.lista.KlaraArenden;
import se.samordna.foredragning.lista.PunktService;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Det som kan sättas upp på en föredragningslista, och nya punkter. */
@RestController
@RequestMapping("/api/v1/sammantraden")
class NyPunktApi {

  record PunktSvar(UUID punkt) {}

  private final PunktService punkter;
  private final KlaraArenden klara;
  private final KlaraAndringar andringar;

  NyPunktApi(PunktService punkter, KlaraArenden klara, KlaraAndringar andringar) {
    this.punkter = punkter;
    this.klara = klara;
    this.andringar = andringar;
  }

  @GetMapping("/klara-arenden")
  Sida<KlaraArenden.Klart> klara(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return klara.lista(new Sida.Begaran(sida, antal));
  }

  @GetMapping("/klara-andringar")
  Sida<KlaraAndringar.Klar> klaraAndringar(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return andringar.lista(new Sida.Begaran(sida, antal));
  }

  @PostMapping("/{id}/punkter")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  ResponseEntity<PunktSvar> laggTill(@PathVariable UUID id, @RequestBody NyPunktkropp kropp) {
    return Rest.skapad(
        kropp
            .kommando()
            .sedan(p -> punkter.laggTill(new SammantradeId(id), p))
            .som(p -> new PunktSvar(p.varde())));
  }
}
