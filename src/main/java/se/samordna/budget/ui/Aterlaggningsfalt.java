package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.plan.Radlage;

/**
 * Vart pengar som lämnar en insats läggs: dit de togs, i en rad i ramen, eller i eget kapital.
 * Fälten heter {@code till} och {@code radId} i formuläret.
 */
public final class Aterlaggningsfalt extends Composite<Div> {

  private static final String RAM = "ram";

  private final transient BudgetService budget;
  private final Select<String> till = new Select<>();
  private final Select<Budgetblad.Rad> rad = new Select<>();
  private String enhet = "kr";

  /**
   * @param formular formuläret som visar hindren
   * @param ar året vars rader kan väljas
   */
  public Aterlaggningsfalt(Formular formular, BudgetService budget, int ar) {
    this.budget = budget;
    till.setLabel(text("aterlaggning.till"));
    till.setItems("ursprung", RAM, "eget_kapital");
    till.setItemLabelGenerator(t -> text("aterlaggning.till." + t));
    till.setValue("ursprung");
    till.addValueChangeListener(e -> rad.setVisible(RAM.equals(e.getValue())));
    rad.setLabel(text("finansiering.rad"));
    rad.setItemLabelGenerator(
        r ->
            r == null
                ? text("aterlaggning.samma_rad")
                : text("finansiering.ledigt", r.namn(), Siffror.i(enhet, r.ledigt())));
    rad.setEmptySelectionAllowed(true);
    rad.setEmptySelectionCaption(text("aterlaggning.samma_rad"));
    rad.setVisible(false);
    getContent().addClassName("radfalt");
    getContent().add(formular.kand("till", till), formular.kand("radId", rad));
    ar(ar);
  }

  /** Visar de rader som kan ta emot pengar det året. */
  public void ar(int ar) {
    Optional<Budgetblad> blad = Blad.kanske(budget.blad(ar, Optional.empty()));
    enhet = blad.map(Budgetblad::enhet).orElse("kr");
    rad.setItems(
        blad.stream()
            .flatMap(b -> b.sektioner().stream())
            .filter(s -> s.slag().arInsats())
            .flatMap(s -> s.rader().stream())
            .filter(r -> r.lage().filter(Radlage.BEVILJAD::equals).isEmpty())
            .toList());
  }

  public String till() {
    return till.getValue();
  }

  public Optional<UUID> radId() {
    return RAM.equals(till.getValue())
        ? rad.getOptionalValue().map(Budgetblad.Rad::radId)
        : Optional.empty();
  }

  public void satt(String varde, Optional<UUID> radId) {
    till.setValue(varde);
    radId
        .flatMap(
            id -> rad.getListDataView().getItems().filter(r -> r.radId().equals(id)).findFirst())
        .ifPresent(rad::setValue);
  }
}
