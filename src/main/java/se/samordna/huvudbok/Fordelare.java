package se.samordna.huvudbok;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Slag;

/** Fördelar ett besluts finansiering (R22) på tilldelningar, prövad mot ett läge. Inget skrivs. */
@Component
class Fordelare {

  private final Budgetlagen lasare;
  private final BudgetStore budget;

  Fordelare(Budgetlagen lasare, BudgetStore budget) {
    this.lasare = lasare;
    this.budget = budget;
  }

  /** En prövad fördelning: läget före, och tilldelningarna. */
  record Fordelat(Budgetlage fore, Fordelning fordelning, List<Tilldelning> nya) {

    Budgetlage efter() {
      return fore.med(nya);
    }

    Fordelat beviljat(InsatsId insats) {
      return new Fordelat(fore, fordelning, nya.stream().map(t -> t.beviljad(insats)).toList());
    }

    /** Raden som ärendet behöver och som kanske inte finns ännu. */
    Optional<Budgetpost> egenRad(Medel.Reservation r) {
      return fordelning.anvanderEgenRad(nya)
          ? Optional.of(
              new Budgetpost(
                  fordelning.egenRad(), Slag.INSATS, r.rubrik(), Optional.of(r.arende())))
          : Optional.empty();
    }
  }

  /** Nej: {@code saknar_finansiering} eller {@code ryms_inte}. */
  Svar<Fordelat> fordela(Budgetlage fore, Medel.Reservation r) {
    Map<UUID, Budgetpost> egna = egnaRader();
    Fordelning fordelning = new Fordelning(fore, r.arende(), r.beslut(), egenRad(egna, r.arende()));
    List<Tilldelning> nya = fordelning.av(r.rader());
    boolean undantag = r.undantagSkal().filter(s -> !Skrivet.tomt(s)).isPresent();
    return provning(fore, egna)
        .prova(r.rader(), undantag, () -> fore.med(nya))
        .<Svar<Fordelat>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(new Fordelat(fore, fordelning, nya)));
  }

  /** Bara om finansieringen är hel: {@code saknar_finansiering}, oavsett om den ryms. */
  Optional<Hinder> saknas(Budgetlage fore, Medel.Reservation r) {
    return provning(fore, egnaRader()).saknas(r.rader());
  }

  private Medelsprovning provning(Budgetlage fore, Map<UUID, Budgetpost> egna) {
    return new Medelsprovning(fore, lasare.buffert(fore), egna.keySet());
  }

  private Map<UUID, Budgetpost> egnaRader() {
    return budget.poster().values().stream()
        .filter(p -> p.arende().isPresent() && p.slag().equals(Slag.INSATS))
        .collect(Collectors.toMap(Budgetpost::radId, p -> p));
  }

  private static UUID egenRad(Map<UUID, Budgetpost> egna, ArendeId arende) {
    return egna.values().stream()
        .filter(p -> p.arende().filter(arende::equals).isPresent())
        .map(Budgetpost::radId)
        .findFirst()
        .orElseGet(UUID::randomUUID);
  }
}
