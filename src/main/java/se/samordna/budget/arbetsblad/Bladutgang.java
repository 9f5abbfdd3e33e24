package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Versionsbygge;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Läser det ett nytt arbetsblad utgår från. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bladutgang {

  private final Versionsbygge bygge;
  private final BudgetService budget;

  Bladutgang(Versionsbygge bygge, BudgetService budget) {
    this.bygge = bygge;
    this.budget = budget;
  }

  /** Det ett nytt blad börjar som. */
  record Start(String namn, String enhet, List<Integer> ar, List<Nyrad> rader, Nyttblad ur) {}

  /** Nej: versionen eller förra årets budget finns inte (404). */
  Svar<Start> av(Nyttblad nytt) {
    return switch (nytt) {
      case Nyttblad.UrVersion v ->
          bygge
              .ur(v.version())
              .map(
                  u ->
                      Svar.ja(
                          new Start(
                              namn(v, Bladstart.ar(u)),
                              u.enhet(),
                              Bladstart.ar(u),
                              Bladstart.ur(u),
                              v)))
              .orElseGet(() -> Svar.nej(Hinder.saknas(Mening.av("sak_11"))));
      case Nyttblad.Forra f ->
          budget.blad(f.ar() - 1, Optional.empty()).som(forra -> urForra(f, forra));
      case Nyttblad.Tomt t ->
          Svar.ja(
              new Start(
                  namn(t, t.ar()), t.enhet(), t.ar(), t.mall() ? Bladstart.mall() : List.of(), t));
    };
  }

  private Start urForra(Nyttblad.Forra f, Budgetblad forra) {
    List<Integer> ar = Bladstart.ar(f.ar());
    List<Budgetblad> kommande = new ArrayList<>();
    for (int a : ar) {
      if (budget.blad(a, Optional.empty()) instanceof Svar.Ja<Budgetblad>(Budgetblad blad)) {
        kommande.add(blad);
      }
    }
    Bladstart.Underlag underlag =
        new Bladstart.Underlag(forra, bygge.ur(forra.versionId()).orElseThrow(), kommande);
    return new Start(namn(f, ar), forra.enhet(), ar, Bladstart.forra(underlag, ar, f.procent()), f);
  }

  private static String namn(Nyttblad nytt, List<Integer> ar) {
    String forsta = Integer.toString(ar.getFirst());
    String vanligt = ar.size() > 1 ? forsta + "–" + ar.getLast() : forsta;
    return nytt.namn().isBlank() ? "Budget " + vanligt : nytt.namn().strip();
  }
}
