package se.samordna.budget.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Verkan;
import se.samordna.budget.VerkanService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Budgetbladet, som det är och som det blir om ett ärende eller ändringar av insatser bifalls. */
@RestController
@RequestMapping("/api/v1/budget")
class BudgetApi {

  private final BudgetService budget;
  private final VerkanService verkan;

  BudgetApi(BudgetService budget, VerkanService verkan) {
    this.budget = budget;
    this.verkan = verkan;
  }

  @GetMapping("/{ar}")
  ResponseEntity<Bladsvar> blad(
      @PathVariable int ar,
      @RequestParam Optional<UUID> medArende,
      @RequestParam(defaultValue = "") List<UUID> medAndring) {
    if (!medAndring.isEmpty()) {
      Optional<Verkan> verkan = ja(this.verkan.avAndringar(ar, medAndring, List.of()));
      return Rest.ok(budget.omAndras(ar, medAndring, List.of()).som(b -> Bladsvar.om(b, verkan)));
    }
    Optional<ArendeId> arende = medArende.map(ArendeId::new);
    return Rest.ok(
        budget
            .blad(ar, arende)
            .som(b -> Bladsvar.om(b, arende.flatMap(a -> ja(verkan.avForslaget(ar, a))))));
  }

  private static Optional<Verkan> ja(Svar<Verkan> svar) {
    return svar instanceof Svar.Ja<Verkan>(Verkan v) ? Optional.of(v) : Optional.empty();
  }
}
