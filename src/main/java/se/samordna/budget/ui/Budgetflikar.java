package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Locale;

/**
 * Budgetens delar som flikar: en länk per del, så att adressen, bokmärket och bakåt kommer rätt.
 */
final class Budgetflikar extends Composite<Nav> {

  /** Delarna, i ordning; den första visas när adressen inte säger något. */
  enum Flik {
    BLAD,
    UTFALL,
    AVVIKELSER,
    FILER;

    String kod() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Flik av(String kod) {
      return Arrays.stream(values()).filter(f -> f.kod().equals(kod)).findFirst().orElse(BLAD);
    }
  }

  Budgetflikar(int ar, Flik vald) {
    getContent().addClassName("flikar");
    getContent().setAriaLabel(text("budget.flikar"));
    UnorderedList lista = new UnorderedList();
    for (Flik flik : Flik.values()) {
      Anchor lank = new Anchor(BudgetNavigation.ar(ar, flik), text("budget.flik." + flik.kod()));
      if (flik == vald) {
        lank.getElement().setAttribute("aria-current", "page");
      }
      lista.add(new ListItem(lank));
    }
    getContent().add(lista);
  }
}
