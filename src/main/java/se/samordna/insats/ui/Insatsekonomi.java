package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insatsvy;
import se.samordna.insats.Rekvisition;
import se.samordna.insats.RekvisitionService;

/** Insatsens pengar på skärmen: stadier och rekvisitioner, sedan ändringar och pengar utifrån. */
@org.springframework.stereotype.Component
class Insatsekonomi {

  static final Sida.Begaran ALLA = new Sida.Begaran(0, Sida.MEST);

  private final RekvisitionService rekvisitioner;
  private final Andringsavsnitt andringar;
  private final Utifranavsnitt utifran;

  Insatsekonomi(
      RekvisitionService rekvisitioner, Andringsavsnitt andringar, Utifranavsnitt utifran) {
    this.rekvisitioner = rekvisitioner;
    this.andringar = andringar;
    this.utifran = utifran;
  }

  List<Component> av(Insatsvy i, Runnable vidAndring) {
    InsatsId id = new InsatsId(i.insatsId());
    List<Component> delar = new ArrayList<>();
    delar.add(
        i.pengar().isEmpty()
            ? new Avsnitt(text("insats.pengar"), pengar(i))
            : new Avsnitt(text("insats.pengar"), iEnRad(i), pengar(i)));
    delar.add(new Avsnitt(text("rekvisitioner.titel"), begaranden(i, id)));
    delar.add(new Avsnitt(text("andringar.titel"), andringar.av(id, vidAndring)));
    delar.addAll(utifran.av(i, vidAndring));
    return delar;
  }

  /** Beviljat, utbetalt, krävt tillbaka och kvar, i en rad att läsa först. */
  private static Component iEnRad(Insatsvy i) {
    Insatsvy.Summor s = i.summor();
    Fakta rad =
        new Fakta()
            .med(text("insats.beviljat"), belopp(s.beviljatOre()))
            .med(text("insats.utbetalt"), belopp(s.utbetaltOre()));
    if (s.begartOre() != 0) {
      rad.med(text("insats.begart"), belopp(s.begartOre()));
    }
    if (s.kravtOre() != 0) {
      rad.med(text("insats.kravt"), belopp(s.kravtOre()));
    }
    rad.med(text("insats.kvar"), belopp(s.kvarOre()));
    Div yta = new Div(rad);
    yta.addClassName("i-en-rad");
    return yta;
  }

  private static String belopp(long ore) {
    return Siffror.belopp(new Belopp(ore));
  }

  /** En siffra leder till sina verifikationer, för dem som får läsa huvudboken. */
  private static Component pengar(Insatsvy i) {
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
                    new Span(text("stadium." + p.stadium())),
                    new Span(Integer.toString(p.ar())),
                    belopp(i, p, far)));
    return tabell;
  }

  private static Component belopp(Insatsvy i, Insatsvy.Pengar p, boolean lank) {
    String kr = Siffror.belopp(new Belopp(p.beloppOre()));
    return lank
        ? new Anchor(BudgetNavigation.huvudbok(p.ar(), p.stadium() + ":" + i.insatsId()), kr)
        : new Span(kr);
  }

  private Component begaranden(Insatsvy i, InsatsId id) {
    List<Rekvisition> alla = rader(rekvisitioner.lista(id, ALLA));
    Div yta = new Div(Rekvisitionslista.av(alla));
    if (rekvisitioner.farBegara(id)) {
      yta.add(
          Knapp.rad(Knapp.lank(InsatsNavigation.begar(i.insatsId()), text("rekvisition.begar"))));
    }
    return yta;
  }

  static <T> List<T> rader(Svar<Sida<T>> svar) {
    return svar instanceof Svar.Ja<Sida<T>>(Sida<T> sida) ? sida.innehall() : List.of();
  }
}
