package se.samordna.foredragning.api;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.foredragning.lista.Standardmall;
import se.samordna.foredragning.lista.StandardpunktService;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Rest;

/** Förbundets mall av stående punkter. */
@RestController
@RequestMapping("/api/v1/standardpunkter")
class StandardApi {

  record Mall(int version, List<Rad> punkter) {

    record Rad(String nyckel, String rubrik, String slag, String plats, String beslutstext) {}

    static Mall av(Standardmall mall) {
      return new Mall(
          mall.version(),
          mall.punkter().stream()
              .map(
                  p ->
                      new Rad(
                          p.nyckel(),
                          p.rubrik(),
                          Kod.av(p.slag()),
                          Kod.av(p.plats()),
                          p.beslutstext()))
              .toList());
    }
  }

  private final StandardpunktService standard;

  StandardApi(StandardpunktService standard) {
    this.standard = standard;
  }

  @GetMapping
  Mall visa() {
    return Mall.av(standard.mall());
  }

  @PutMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Mall> ersatt(@RequestBody Listkroppar.Mall kropp) {
    return Rest.ok(
        kropp.rader().sedan(r -> standard.ersatt(kropp.version().orElseThrow(), r)).som(Mall::av));
  }
}
