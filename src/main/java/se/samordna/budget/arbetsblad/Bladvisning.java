package se.samordna.budget.arbetsblad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Versionsbygge;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;

/** Räknar det som visas bredvid ett arbetsblads rader. */
@Component
class Bladvisning {

  private final Versionsbygge bygge;
  private final BudgetService budget;

  Bladvisning(Versionsbygge bygge, BudgetService budget) {
    this.bygge = bygge;
    this.budget = budget;
  }

  Arbetsbild av(Arbetsblad blad) {
    List<Arbetsrad> rader = blad.rader();
    Angring angring = new Angring(blad.handlingar(), Inloggad.aktor().anvandare());
    return new Arbetsbild(
        blad,
        rader,
        bygge.rakna(Arbetsbild.utkast(blad)),
        forra(blad, rader),
        Bladbrister.av(blad),
        angring.paTur(Art.ANGRAD).isPresent(),
        angring.paTur(Art.GJORD_OM).isPresent());
  }

  /** Förra årets belopp per rad i bladet, av posten eller av avdelning och namn. */
  Map<UUID, Belopp> forra(Arbetsblad blad, List<Arbetsrad> rader) {
    int ar = blad.huvud().ar().getFirst() - 1;
    Map<UUID, Belopp> per = new HashMap<>();
    if (budget.blad(ar, Optional.empty()) instanceof Svar.Ja<Budgetblad>(Budgetblad forra)) {
      rader.forEach(r -> belopp(forra, r).ifPresent(b -> per.put(r.id(), b)));
    }
    return per;
  }

  private static Optional<Belopp> belopp(Budgetblad forra, Arbetsrad rad) {
    return forra.sektioner().stream()
        .filter(s -> s.slag().kod().equals(rad.slag()))
        .flatMap(s -> s.rader().stream())
        .filter(
            r ->
                rad.post()
                    .map(p -> p.equals(r.radId()))
                    .orElseGet(() -> r.namn().equals(rad.namn())))
        .map(Budgetblad.Rad::budget)
        .findFirst();
  }
}
