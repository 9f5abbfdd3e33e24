package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.core.annotation.Order;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insatsbild;

/** Insatsens pengar på skärmen: det viktigaste i en rad, och beloppen per stadium och år. */
@Order(1)
@org.springframework.stereotype.Component
class Insatsekonomi implements Insatsavsnitt {

  @Override
  public List<Component> av(Insatsbild i, Runnable vidAndring) {
    return List.of(
        i.pengar().isEmpty()
            ? new Avsnitt(text("insats.pengar"), pengar(i))
            : new Avsnitt(text("insats.pengar"), iEnRad(i), pengar(i)));
  }

  /** Beviljat, utbetalt, krävt tillbaka och kvar, i en rad att läsa först. */
  private static Component iEnRad(Insatsbild i) {
    Insatsbild.Summor s = i.summor();
    Fakta rad =
        new Fakta()
            .med(text("insats.beviljat"), Siffror.belopp(s.beviljat()))
            .med(text("insats.utbetalt"), Siffror.belopp(s.utbetalt()));
    if (!s.begart().arNoll()) {
      rad.med(text("insats.begart"), Siffror.belopp(s.begart()));
    }
    if (!s.kravt().arNoll()) {
      rad.med(text("insats.kravt"), Siffror.belopp(s.kravt()));
    }
    rad.med(text("insats.kvar"), Siffror.belopp(s.kvar()));
    Div yta = new Div(rad);
    yta.addClassName("i-en-rad");
    return yta;
  }

  /** En siffra leder till sina verifikationer, för dem som får läsa huvudboken. */
  private static Component pengar(Insatsbild i) {
    if (i.pengar().isEmpty()) {
      return Avsnitt.tomt(text("insats.inga_pengar"));
    }
    boolean far =
        Inloggad.aktor()
            .har(
                Roll.FORBUNDSCHEF,
                Roll.EKONOM,
                Roll.PRESIDIUM,
                Roll.STYRELSE,
                Roll.REVISOR,
                Roll.ADMINISTRATOR);
    Tabell tabell =
        new Tabell(text("insats.pengar_tabell"))
            .kolumn(text("insats.stadium"))
            .kolumn(text("ar"))
            .tal(text("belopp"));
    i.pengar()
        .forEach(
            p ->
                tabell.rad(
                    new Span(text("stadium." + p.stadium().kod())),
                    new Span(Integer.toString(p.ar())),
                    belopp(i, p, far)));
    return tabell;
  }

  private static Component belopp(Insatsbild i, Insatsbild.Pengar p, boolean lank) {
    String kr = Siffror.belopp(p.belopp());
    return lank
        ? new Anchor(BudgetNavigation.huvudbok(p.ar(), p.stadium().kod() + ":" + i.insatsId()), kr)
        : new Span(kr);
  }
}
