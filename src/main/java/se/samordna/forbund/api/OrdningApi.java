package se.samordna.forbund.api;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Ordning;
import se.samordna.forbund.OrdningService;
import se.samordna.forbund.Ordningsversion;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Förbundets ordning, daterad (R5). */
@RestController
@RequestMapping("/api/v1/forbundsordning")
class OrdningApi {

  /** Hela ordningen; ett fält som utelämnas har lagens eller rekommendationens värde. */
  record OrdningKropp(
      Optional<Integer> buffertprocent,
      Optional<String> rapportrytm,
      Optional<Map<String, Integer>> majoritet,
      Optional<Integer> yttrandedagar,
      Optional<Boolean> deltagandePaDistans,
      Optional<DistansKropp> distansbeslut,
      Optional<List<String>> anslagsplatser,
      Optional<List<Ordning.Trappsteg>> kapitaltrappa,
      Optional<Integer> minstaInsatser,
      Optional<Map<String, Integer>> bidragsandelar,
      Optional<String> bankgiro,
      Optional<MonthDay> budgetdag,
      Optional<FristKropp> frister,
      Optional<Map<String, Integer>> styrelseplatser) {

    Ordning ordning() {
      return new Ordning(
          buffertprocent,
          rapportrytm,
          majoritet,
          yttrandedagar,
          deltagandePaDistans,
          distansbeslut.flatMap(DistansKropp::beslut),
          anslagsplatser,
          kapitaltrappa,
          minstaInsatser,
          bidragsandelar,
          bankgiro,
          budgetdag,
          frister.map(FristKropp::frister),
          styrelseplatser);
    }
  }

  /** Styrelsens stående beslut om deltagande på distans (R19); krävs när det tillåts. */
  record DistansKropp(Optional<LocalDate> dag, Optional<String> paragraf) {

    /** Tomt utan dag: då nekas det som om inget beslut angetts. */
    Optional<Ordning.Distansbeslut> beslut() {
      return dag.map(d -> new Ordning.Distansbeslut(d, paragraf.orElse("")));
    }
  }

  record FristKropp(
      Optional<Integer> justeringsdagar,
      Optional<Integer> anslagsdagar,
      Optional<Integer> overklagandedagar,
      Optional<Integer> kallelsedagar,
      Optional<Integer> handlingsdagar,
      Optional<Integer> presidiedagar,
      Optional<Integer> beredningsdagarMinst,
      Optional<Integer> beredningsdagarMest,
      Optional<Integer> svarsdagar,
      Optional<Integer> svarspaminnelse,
      Optional<Integer> justeringspaminnelse,
      Optional<Integer> mandatar,
      Optional<MonthDay> mandatstart) {

    Frister frister() {
      return new Frister(
          justeringsdagar,
          anslagsdagar,
          overklagandedagar,
          kallelsedagar,
          handlingsdagar,
          presidiedagar,
          beredningsdagarMinst,
          beredningsdagarMest,
          svarsdagar,
          svarspaminnelse,
          justeringspaminnelse,
          mandatar,
          mandatstart);
    }
  }

  record Kropp(
      Optional<LocalDate> fran, Optional<Integer> version, Optional<OrdningKropp> ordning) {}

  private final OrdningService ordning;
  private final Klocka klocka;

  OrdningApi(OrdningService ordning, Klocka klocka) {
    this.ordning = ordning;
    this.klocka = klocka;
  }

  @GetMapping
  Ordningsversion visa(@RequestParam Optional<LocalDate> dag) {
    return ordning.visa(dag.orElseGet(klocka::idag));
  }

  @GetMapping("/versioner")
  Sida<Ordningsversion> versioner(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(ordning.versioner(), new Sida.Begaran(sida, antal));
  }

  @PostMapping
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<Ordningsversion> bestam(@RequestBody Kropp k) {
    return Rest.skapad(
        new Granskning()
            .krav(k.fran().isPresent(), "fran", "saknas", Mening.av("saknas_23"))
            .krav(k.ordning().isPresent(), "ordning", "saknas", Mening.av("saknas_22"))
            .svar(k)
            .sedan(
                ok ->
                    ordning.bestam(
                        k.fran().orElseThrow(), k.version(), k.ordning().orElseThrow().ordning())));
  }
}
