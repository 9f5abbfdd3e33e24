package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Budgetens delar som flikar. Fliken står i adressen, så att en länk eller ett bokmärke kommer
 * rätt; att byta flik laddar inte om sidan och flyttar inte den som bläddrar med tangenterna.
 */
final class Budgetflikar extends Composite<Div> {

  /** Delarna, i ordning; den första visas när adressen inte säger något. */
  enum Flik {
    BLAD,
    UTFALL,
    AVVIKELSER,
    FILER;

    String kod() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Flik av(String kod) {
      return java.util.Arrays.stream(values())
          .filter(f -> f.kod().equals(kod))
          .findFirst()
          .orElse(BLAD);
    }
  }

  private final TabSheet flikar = new TabSheet();
  private final Map<Tab, Flik> per = new LinkedHashMap<>();

  /**
   * @param adress sidans adress med fliken vald
   * @param vald får fliken som valts
   */
  Budgetflikar(
      Map<Flik, List<Component>> delar,
      Flik forst,
      java.util.function.Function<Flik, String> adress,
      Consumer<Flik> vald) {
    getContent().addClassName("flikar-yta");
    flikar.addClassName("flikar-blad");
    delar.forEach(
        (flik, innehall) -> {
          Div yta = new Div();
          yta.add(innehall);
          Tab tab = flikar.add(new Tab(text("budget.flik." + flik.kod())), yta);
          tab.setId("flik-" + flik.kod());
          per.put(tab, flik);
          if (flik == forst) {
            flikar.setSelectedTab(tab);
          }
        });
    flikar.addSelectedChangeListener(
        e -> {
          Flik ny = per.getOrDefault(e.getSelectedTab(), Flik.BLAD);
          vald.accept(ny);
          UI.getCurrent().getPage().getHistory().replaceState(null, new Location(adress.apply(ny)));
        });
    getContent().add(flikar);
  }
}
