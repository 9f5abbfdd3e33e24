package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Figur;
import se.samordna.budget.Finansiering;
import se.samordna.budget.Forslagsbelopp;
import se.samordna.budget.Siffra;
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
  private transient List<Rad> visade = List.of();

  /** Ett år som det visas. */
  private record Rad(
      int ar, String enhet, Belopp nu, Belopp sedan, Belopp buffert, boolean underNoll) {}

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
    int forst = hela.stream().mapToInt(Finansiering::ar).min().orElse(ar);
    return visa(forst, a -> budget.omBeviljas(a, arende, new Forslagsbelopp.Forslag(rubrik, hela)));
  }

  /**
   * Effekten av att ändringarna bifalls.
   *
   * @param okningar hur det som ökar betalas, när det inte är som föreslaget
   */
  public Effekt avAndringar(List<UUID> andringar, List<Finansiering> okningar) {
    return visa(ar, a -> budget.omAndras(a, andringar, okningar));
  }

  private Effekt visa(int forst, IntFunction<Svar<Budgetblad>> sedan) {
    List<Rad> rader =
        Blad.fran(forst, a -> budget.blad(a, Optional.empty())).stream()
            .map(b -> rad(b, Blad.kanske(sedan.apply(b.ar())).orElse(b)))
            .toList();
    if (rader.isEmpty()) {
      getContent().removeAll();
      getContent().add(Avsnitt.tomt(text("effekt.ingen_budget", Integer.toString(forst))));
    } else if (!rader.equals(visade)) {
      // Bara det som ändrats läses upp.
      getContent().removeAll();
      getContent().add(tabell(rader));
    }
    visade = rader;
    return this;
  }

  private static Rad rad(Budgetblad nu, Budgetblad sedan) {
    return new Rad(
        nu.ar(),
        nu.enhet(),
        nu.kvarAttDisponera(),
        sedan.kvarAttDisponera(),
        sedan.buffert(),
        sedan.ub().arNegativt());
  }

  private static Tabell tabell(List<Rad> rader) {
    Tabell tabell =
        new Tabell(text("effekt.rubrik"))
            .kolumn(text("ar"))
            .tal(text("effekt.nu"))
            .tal(text("effekt.om"))
            .tal(text("effekt.andring"))
            .tal(text("effekt.buffert"))
            .kolumn(text("effekt.lage"));
    rader.forEach(r -> visa(tabell, r));
    return tabell;
  }

  private static Statusmarke lage(Rad rad) {
    if (rad.underNoll()) {
      return new Statusmarke(Ton.NEJ, text("effekt.under_noll"));
    }
    return rad.sedan().arNegativt()
        ? new Statusmarke(Ton.NEJ, text("effekt.under"))
        : new Statusmarke(Ton.KLAR, text("effekt.ryms"));
  }

  /** Åren där förslaget tar det egna kapitalet under bufferten eller noll: då krävs skäl (R21). */
  public List<Integer> arUnder() {
    return visade.stream().filter(r -> r.sedan().arNegativt()).map(Rad::ar).toList();
  }

  /** Leder till verifikationerna bakom kvar att disponera. Det tänkta är inte bokfört. */
  private static Component nu(Rad rad) {
    return Siffrolank.bok(
        rad.ar(),
        Siffra.av(Figur.KVAR),
        rad.nu(),
        Siffror.i(rad.enhet(), rad.nu()),
        text("budget.kvar", Integer.toString(rad.ar())));
  }

  private static void visa(Tabell tabell, Rad rad) {
    tabell.rad(
        new Span(Integer.toString(rad.ar())),
        nu(rad),
        new Span(Siffror.i(rad.enhet(), rad.sedan())),
        new Span(Siffror.andring(rad.enhet(), rad.sedan().minus(rad.nu()))),
        new Span(Siffror.i(rad.enhet(), rad.buffert())),
        lage(rad));
  }
}
