package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.samordna.budget.version.Versionsjamforelse;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** Två versioner bredvid varandra, rad för rad och år för år. */
@Route(BudgetNavigation.JAMFOR)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class JamforVy extends Vy implements BeforeEnterObserver {

  private final transient Versionstjanster tjanster;
  private final Div tabeller = new Div();

  JamforVy(Versionstjanster tjanster) {
    this.tjanster = tjanster;
    tabeller.addClassNames("jamfor", "bred-utskrift");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID till = id(event.getRouteParameters().get("version").orElse(""), UUID::fromString);
    UUID fran = id(event.getRouteParameters().get("med").orElse(""), UUID::fromString);
    visa(finns(tjanster.versioner().jamfor(fran, till)));
  }

  private void visa(Versionsjamforelse j) {
    removeAll();
    String rubrik =
        text("jamfor.rubrik", Long.toString(j.fran().nummer()), Long.toString(j.till().nummer()));
    titel(rubrik);
    Checkbox andrade = new Checkbox(text("jamfor.bara_andrade"));
    andrade.setValue(j.andringar() > 0);
    andrade.addValueChangeListener(e -> tabeller(j, e.getValue()));
    add(
        new Sidhuvud(rubrik).ingress(text("jamfor.ingress", j.andringar())),
        lankar(j),
        andrade,
        tabeller);
    tabeller(j, andrade.getValue());
  }

  private void tabeller(Versionsjamforelse j, boolean baraAndrade) {
    Jamfortabell tabell = new Jamfortabell(j);
    tabeller.removeAll();
    tabeller.add(
        new Avsnitt(text("jamfor.summor"), tabell.summor()),
        new Avsnitt(
            text("jamfor.rader"),
            baraAndrade && j.andringar() == 0
                ? new Paragraph(text("jamfor.lika"))
                : tabell.rader(baraAndrade)));
    tabell
        .tryckta(baraAndrade)
        .ifPresent(
            t ->
                tabeller.add(
                    new Avsnitt(
                        text("jamfor.tryckta"), new Paragraph(text("budget.tryckta.hjalp")), t)));
  }

  private Nav lankar(Versionsjamforelse j) {
    Nav nav = new Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("version.lankar"));
    nav.add(
        new Anchor(BudgetNavigation.version(j.fran().id()), Versionstext.namn(j.fran())),
        new Anchor(BudgetNavigation.version(j.till().id()), Versionstext.namn(j.till())),
        new Anchor(
            Nedladdningar.fil(
                () -> tjanster.versioner().jamforelsefil(j.fran().id(), j.till().id())),
            text("jamfor.xlsx")));
    return nav;
  }
}
