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
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Rest;

/** Budgetbladet, som det är och som det blir om ett ärende eller ändringar av insatser bifalls. */
@RestController
@RequestMapping("/api/v1/budget")
class BudgetController {

  private final BudgetService budget;

  BudgetController(BudgetService budget) {
    this.budget = budget;
  }

  @GetMapping("/{ar}")
  ResponseEntity<Bladsvar> blad(
      @PathVariable int ar,
      @RequestParam Optional<UUID> medArende,
      @RequestParam(defaultValue = "") List<UUID> medAndring) {
    return Rest.ok(
        (medAndring.isEmpty()
                ? budget.blad(ar, medArende.map(ArendeId::new))
                : budget.omAndras(ar, medAndring, List.of()))
            .som(Bladsvar::av));
  }
}
