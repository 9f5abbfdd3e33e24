package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Finansiering;
import se.samordna.budget.Forslagsbelopp;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;

/** Vad ett förslag gör med kvar att disponera: varje år, nu och om det bifalls. */
public final class Effekt extends Composite<Div> {

  private final transient BudgetService budget;
  private final int ar;

  /**
   * @param ar första året som visas; de planår som har budget följer
   */
  public Effekt(BudgetService budget, int ar) {
    this.budget = budget;
    this.ar = ar;
    getContent().addClassName("effekt");
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  /** Effekten av tjänsteskrivelsens belopp. */
  public Effekt avForslaget(ArendeId arende) {
    return visa(ar, a -> budget.blad(a, Optional.of(arende)));
  }

  /** Effekten av belopp som ännu inte är sparade. */
  public Effekt av(ArendeId arende, String rubrik, List<Finansiering> rader) {
    List<Finansiering> hela =
        rader.stream().filter(r -> r.kalla().isPresent() && r.belopp().arPositivt()).toList();
    int forst = hela.stream().mapToInt(Finansiering::ar).reduce(ar, Math::min);
    return visa(forst, a -> budget.omBeviljas(a, arende, new Forslagsbelopp.Forslag(rubrik, hela)));
  }

  private Effekt visa(int forst, IntFunction<Svar<Budgetblad>> sedan) {
    getContent().removeAll();
    List<Budgetblad> nu = Blad.fran(forst, a -> budget.blad(a, Optional.empty()));
    if (nu.isEmpty()) {
      getContent().add(Avsnitt.tomt(text("effekt.ingen_budget", Integer.toString(forst))));
      return this;
    }
    Tabell tabell =
        new Tabell(text("effekt.rubrik"))
            .kolumn(text("ar"))
            .tal(text("effekt.nu"))
            .tal(text("effekt.om"))
            .tal(text("effekt.andring"))
            .kolumn(text("effekt.lage"));
    nu.forEach(b -> rad(tabell, b, Blad.kanske(sedan.apply(b.ar())).orElse(b)));
    getContent().add(tabell);
    return this;
  }

  private static void rad(Tabell tabell, Budgetblad nu, Budgetblad sedan) {
    Belopp fore = nu.kvarAttDisponera();
    Belopp efter = sedan.kvarAttDisponera();
    tabell.rad(
        new Span(Integer.toString(nu.ar())),
        new Span(Siffror.i(nu.enhet(), fore)),
        new Span(Siffror.i(nu.enhet(), efter)),
        new Span(Siffror.andring(nu.enhet(), efter.minus(fore))),
        efter.arNegativt()
            ? new Statusmarke(Ton.NEJ, text("effekt.under"))
            : new Statusmarke(Ton.KLAR, text("effekt.ryms")));
  }
}
