package se.samordna.sammantrade.api;

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
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.mote.SammantradeService;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.sammantrade.UppropService;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/** Sammanträden, föredragningslista och upprop. Rollen prövas innan kroppen granskas. */
@RestController
@RequestMapping("/api/v1/sammantraden")
class SammantradeApi {

  record SammantradeSvar(UUID sammantradeId) {}

  private final SammantradeService moten;
  private final UppropService upprop;
  private final MoteslasService vy;

  SammantradeApi(SammantradeService moten, UppropService upprop, MoteslasService vy) {
    this.moten = moten;
    this.upprop = upprop;
    this.vy = vy;
  }

  @PostMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<SammantradeSvar> kalla(@RequestBody Moteskroppar.Sammantrade kropp) {
    return Rest.skapad(
        kropp.kommando().sedan(moten::kalla).som(id -> new SammantradeSvar(id.varde())));
  }

  @GetMapping
  Sida<Motesbild> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return vy.lista(new Sida.Begaran(sida, antal));
  }

  @GetMapping("/{id}")
  ResponseEntity<Motesbild> visa(@PathVariable UUID id) {
    return Rest.ok(vy.visa(new SammantradeId(id)));
  }

  @PostMapping("/{id}/upprop")
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  ResponseEntity<Beslutsforhet> ropaUpp(@PathVariable UUID id, @RequestBody Uppropskropp kropp) {
    return Rest.ok(kropp.kommando().sedan(n -> upprop.ropaUpp(new SammantradeId(id), n)));
  }
}
