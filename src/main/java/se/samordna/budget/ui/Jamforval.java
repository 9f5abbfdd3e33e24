package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.samordna.budget.version.Versionsrad;
import se.samordna.gemensam.ui.Knapp;

/** Välj en annan version att jämföra med. */
final class Jamforval extends Composite<Div> {

  Jamforval(Versionsrad version, Versionstjanster tjanster) {
    List<Versionsrad> andra =
        tjanster.versioner().attValja().stream().filter(v -> !v.id().equals(version.id())).toList();
    if (andra.isEmpty()) {
      getContent().add(new Paragraph(text("jamfor.ingen")));
      return;
    }
    getContent().addClassName("formular");
    Select<Versionsrad> val = new Select<>();
    val.setLabel(text("jamfor.med"));
    val.setItems(andra);
    val.setItemLabelGenerator(
        v -> Versionstext.titel(v) + " (" + text("budgetstatus." + v.status().kod()) + ")");
    val.setValue(forst(version, andra));
    getContent()
        .add(
            val,
            Knapp.rad(
                Knapp.stilla(
                    text("jamfor.verb"),
                    () ->
                        val.getOptionalValue()
                            .ifPresent(
                                v ->
                                    getUI()
                                        .ifPresent(
                                            ui ->
                                                ui.navigate(
                                                    BudgetNavigation.jamfor(
                                                        version.id(), v.id())))))));
  }

  /** Den versionen gjordes av, annars den närmast före, annars den senaste. */
  private static Versionsrad forst(Versionsrad version, List<Versionsrad> andra) {
    return andra.stream()
        .filter(v -> version.ursprung().filter(u -> u.id().equals(v.id())).isPresent())
        .findFirst()
        .or(() -> andra.stream().filter(v -> v.nummer() < version.nummer()).findFirst())
        .orElse(andra.getFirst());
  }
}
