package se.samordna.budget.api;

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

/** Budgetbladet. */
@RestController
@RequestMapping("/api/v1/budget")
class BudgetController {

  private final BudgetService budget;

  BudgetController(BudgetService budget) {
    this.budget = budget;
  }

  @GetMapping("/{ar}")
  ResponseEntity<?> blad(@PathVariable int ar, @RequestParam Optional<UUID> medArende) {
    return Rest.ok(budget.blad(ar, medArende.map(ArendeId::new)).som(Bladsvar::av));
  }
}
