package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.sammantrade.Budgetversionsvy;

/** Budgetversionen på en punkt: det som saknas, huvudtalen per år, och vägen till bladet. */
final class Budgetruta extends Composite<Div> {

  private final transient Budgetversionsvy version;

  Budgetruta(Budgetversionsvy version) {
    this.version = version;
    getContent().addClassName("underrader");
    Div lankar = new Div();
    lankar.addClassName("lankar");
    lankar.add(
        new Anchor(
            BudgetNavigation.version(version.id()),
            text("punkt.budgetversion", Long.toString(version.nummer()))),
        new Span(text("budgetstatus." + version.status())));
    getContent().add(lankar);
    if (!version.varningar().isEmpty()) {
      UnorderedList varningar = new UnorderedList();
      varningar.addClassName("varsel");
      version.varningar().forEach(v -> varningar.add(new ListItem(v.text())));
      getContent().add(varningar);
    }
    getContent().add(huvudtal());
  }

  private Tabell huvudtal() {
    Tabell tabell = new Tabell(text("punkt.huvudtal", version.enhet())).kolumn(text("rad"));
    version.ar().forEach(a -> tabell.tal(Integer.toString(a.ar())));
    rad(tabell, text("budget.intakter"), Huvudtal::intakterOre);
    rad(tabell, text("budget.kostnader"), Huvudtal::kostnaderOre);
    rad(tabell, text("budget.resultat"), Huvudtal::resultatOre);
    rad(
        tabell,
        version.ib().map(i -> text("budget.ib_uppgift", i)).orElseGet(() -> text("budget.ib")),
        Huvudtal::ibOre);
    rad(tabell, text("budget.ub"), Huvudtal::ubOre);
    rad(tabell, text("budget.buffert"), Huvudtal::buffertOre);
    rad(tabell, text("budget.kvar_rad"), Huvudtal::kvarAttDisponeraOre);
    return tabell;
  }

  private void rad(Tabell tabell, String namn, ToLongFunction<Huvudtal> varde) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(namn));
    version
        .ar()
        .forEach(
            a ->
                celler.add(
                    new Span(
                        Siffror.utanEnhet(
                            version.enhet(), new Belopp(varde.applyAsLong(a.tal()))))));
    tabell.rad(celler.toArray(new Component[0]));
  }
}
