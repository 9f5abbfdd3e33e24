package se.samordna.sammantrade.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.Verkan;
import se.samordna.budget.VerkanService.Foljdsteg;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Rest;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.ListverkanService;

/** Vad listans punkter gör med kvar att disponera: en och en, efterhand, och tillsammans. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}/verkan")
class VerkanApi {

  /**
   * @param alla år för år om alla punkter bifalls
   * @param dolda punkter som inte är medräknade, för att den som frågar har jäv (R15)
   */
  record Verkansvar(List<Punkt> innehall, long totalt, List<Alla> alla, int dolda) {}

  record Punkt(UUID punkt, List<Ar> ar) {}

  /**
   * Ett år: kvar att disponera, för punkten ensam och efter dem före den.
   *
   * @param efterhand om också punkterna före bifalls
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ar(
      int ar,
      Belopp nu,
      Belopp omBifall,
      Optional<Belopp> efterhand,
      Belopp saknarFinansiering,
      Verkan.Lage lage,
      Optional<Verkan.Lage> lageEfterhand) {}

  record Alla(int ar, Belopp nu, Belopp omAlla, Belopp saknarFinansiering, Verkan.Lage lage) {}

  private final ListverkanService verkan;

  VerkanApi(ListverkanService verkan) {
    this.verkan = verkan;
  }

  @GetMapping
  ResponseEntity<Verkansvar> visa(@PathVariable UUID id) {
    return Rest.ok(verkan.visa(new SammantradeId(id)).som(VerkanApi::svar));
  }

  private static Verkansvar svar(Listverkan.Lista lista) {
    List<Punkt> punkter =
        lista.ordning().stream()
            .flatMap(
                p ->
                    Optional.ofNullable(lista.punkter().get(p))
                        .map(s -> new Punkt(p, ar(s)))
                        .stream())
            .toList();
    return new Verkansvar(
        punkter,
        punkter.size(),
        lista.alla().stream()
            .flatMap(v -> v.ar().stream())
            .map(a -> new Alla(a.ar(), a.nu(), a.sedan(), a.utanFinansiering(), a.lage()))
            .toList(),
        lista.dolda());
  }

  private static List<Ar> ar(Foljdsteg steg) {
    return steg.ensamt().ar().stream()
        .map(
            a -> {
              Optional<Verkan.Ar> efterhand =
                  steg.tillsammans().ar().stream().filter(x -> x.ar() == a.ar()).findFirst();
              return new Ar(
                  a.ar(),
                  a.nu(),
                  a.sedan(),
                  efterhand.map(Verkan.Ar::sedan),
                  a.utanFinansiering(),
                  a.lage(),
                  efterhand.map(Verkan.Ar::lage));
            })
        .toList();
  }
}
