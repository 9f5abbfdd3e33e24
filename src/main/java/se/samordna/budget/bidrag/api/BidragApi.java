package se.samordna.budget.bidrag.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.bidrag.BidragService;
import se.samordna.budget.bidrag.BidragService.Bidragsar;
import se.samordna.budget.bidrag.Bidragsfordelning;
import se.samordna.budget.bidrag.Bidragsfordelning.Finansiarsdel;
import se.samordna.budget.bidrag.Bidragsplan;
import se.samordna.budget.bidrag.Bidragsplan.Regel;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Medlemmarnas bidrag ett år (R3). */
@RestController
@RequestMapping("/api/v1/medlemsbidrag")
class BidragApi {

  private final BidragService bidrag;

  BidragApi(BidragService bidrag) {
    this.bidrag = bidrag;
  }

  /** Raden för en medlem: folkmängden när den delar, beloppet när det är fast. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(@Nullable String medlem, Optional<Long> invanare, Optional<Belopp> belopp) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Plan(
      int ar,
      int version,
      Regel regel,
      Belopp totalt,
      Optional<LocalDate> invanardag,
      List<Rad> rader,
      List<Finansiarsdel> andelar,
      Optional<Belopp> budgeterat,
      List<Bidragsfordelning.Varning> varningar) {

    static Plan av(Bidragsar a) {
      Bidragsfordelning f = a.fordelning();
      return new Plan(
          f.plan().ar(),
          a.version(),
          f.plan().regel(),
          f.summa(),
          f.plan().invanardag(),
          f.bidrag().stream()
              .map(b -> new Rad(b.medlem().kod(), b.invanare(), Optional.of(b.belopp())))
              .toList(),
          f.delar(),
          a.budgeterat(),
          f.varningar());
    }
  }

  /** Planen så som den skickas; {@code version} är 0 för ett år utan plan. */
  record Kropp(
      int version,
      @Nullable String regel,
      Belopp totalt,
      Optional<LocalDate> invanardag,
      @Nullable List<@Nullable Rad> rader) {

    Svar<Bidragsplan> plan(int ar) {
      Optional<Regel> vald = Kod.tolka(Regel.class, regel == null ? "" : regel);
      Granskning g =
          new Granskning()
              .krav(
                  vald.isPresent(),
                  "regel",
                  "okant_varde",
                  Mening.av("okant_varde_3", Kod.alla(Regel.class)));
      Map<String, Long> invanare = new HashMap<>();
      Map<String, Belopp> fasta = new HashMap<>();
      for (Rad r : Optional.ofNullable(rader).orElse(List.of())) {
        String medlem = r == null ? null : r.medlem();
        g.krav(medlem != null, "rader.medlem", "saknas", Mening.av("saknas_8"));
        if (r != null && medlem != null) {
          r.invanare().ifPresent(i -> invanare.put(medlem, i));
          r.belopp().ifPresent(b -> fasta.put(medlem, b));
        }
      }
      return g.svar(true)
          .som(
              ok ->
                  new Bidragsplan(
                      ar,
                      totalt,
                      vald.orElseThrow(),
                      vald.filter(Regel.INVANARE::equals).flatMap(v -> invanardag),
                      invanare,
                      vald.filter(Regel.FAST::equals).isPresent() ? fasta : Map.of()));
    }
  }

  @GetMapping("/{ar}")
  ResponseEntity<Plan> ar(@PathVariable int ar) {
    Granskning g = new Granskning().ar("ar", ar);
    return Rest.ok(g.svar(ar).som(bidrag::ar).som(Plan::av));
  }

  /** Sparar planen; med {@code prova=true} svaras bara med delningen. */
  @PutMapping("/{ar}")
  ResponseEntity<Plan> spara(
      @PathVariable int ar,
      @RequestParam(defaultValue = "false") boolean prova,
      @RequestBody Kropp kropp) {
    Svar<Bidragsplan> plan = kropp.plan(ar);
    return Rest.ok(
        prova
            ? plan.sedan(bidrag::prova)
                .som(f -> Plan.av(new Bidragsar(f, kropp.version(), Optional.empty())))
            : plan.sedan(p -> bidrag.spara(p, kropp.version())).som(Plan::av));
  }
}
