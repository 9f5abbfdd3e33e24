package se.samordna.konto.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.forbund.Verksamhet;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Rader;
import se.samordna.konto.Inbjudan;

/** En roll att ge den inbjudna, från en dag och kanske till en. */
final class Uppdragsrad implements Rader.Rad<Inbjudan.Ny> {

  private static final String SOKANDE = "sokande";
  private static final List<String> ROLLER =
      List.of(SOKANDE, "forbundschef", "administrator", "ekonom", "revisor", "styrgrupp");

  private final Select<String> roll = new Select<>();
  private final Select<Verksamhet> verksamhet = new Select<>();
  private final Datumfalt fran = new Datumfalt(text("konton.fran"));
  private final Datumfalt till = new Datumfalt(text("konton.till"));

  Uppdragsrad(Kontotjanster tjanster) {
    roll.setLabel(text("konton.roll"));
    roll.setItems(ROLLER);
    roll.setItemLabelGenerator(Rolltext::roll);
    verksamhet.setLabel(text("konton.verksamhet"));
    verksamhet.setItems(tjanster.register().verksamheter());
    verksamhet.setItemLabelGenerator(
        v -> text("konton.for", v.namn(), tjanster.medlem(v.medlem())));
    verksamhet.setVisible(false);
    roll.addValueChangeListener(e -> verksamhet.setVisible(SOKANDE.equals(e.getValue())));
    fran.setValue(tjanster.klocka().idag());
    till.setHelperText(text("konton.till.hjalp"));
  }

  @Override
  public Component yta() {
    Div yta = new Div(roll, verksamhet, fran, till);
    yta.addClassNames("rad", "overkant");
    return yta;
  }

  @Override
  public Inbjudan.Ny varde() {
    boolean soker = SOKANDE.equals(roll.getValue());
    return new Inbjudan.Ny(
        roll.getOptionalValue().orElse(""),
        Optional.empty(),
        verksamhet.getOptionalValue().filter(v -> soker).map(v -> v.id().toString()),
        fran.dag(),
        till.dag());
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of("roll", roll, "verksamhetId", verksamhet, "fran", fran, "till", till);
  }
}
