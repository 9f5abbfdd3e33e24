package se.samordna.delegation.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.delegation.Delegation;
import se.samordna.delegation.Delegationsbeslut;
import se.samordna.delegation.Delegationsrad;
import se.samordna.delegation.NyttDelegationsbeslut;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tider;

/** Fatta ett beslut på delegation, och läs ett som är fattat. */
final class Delegationsdialog {

  private final Delegationstjanster akter;
  private final Formular f;
  private final Select<Delegation> delegation = new Select<>();
  private final Datumfalt dag = new Datumfalt(text("delegation.dag"));
  private final TextField rubrik = new TextField(text("delegation.rubrik"));
  private final TextArea beslut = new TextArea(text("delegation.beslutstext"));
  private final TextArea skal = new TextArea(text("delegation.skal"));
  private final Checkbox kostar = new Checkbox(text("delegation.kostar"));
  private final IntegerField ar = new IntegerField(text("ar"));
  private final Beloppsfalt belopp = new Beloppsfalt(text("delegation.kostnad"));
  private final Select<Delegationsrad> rad = new Select<>();

  private Delegationsdialog(
      Delegationstjanster akter, Formular f, List<Delegation> mina, LocalDate idag) {
    this.akter = akter;
    this.f = f;
    delegation.setLabel(text("delegation.delegation"));
    delegation.setItems(mina);
    delegation.setItemLabelGenerator(d -> d.nummer() + ". " + d.grupp());
    if (mina.size() == 1) {
      delegation.setValue(mina.getFirst());
    }
    dag.setValue(idag);
    beslut.setHelperText(text("delegation.beslutstext.hjalp"));
    ar.setValue(idag.getYear());
    ar.addClassName("smal");
    rad.setLabel(text("delegation.rad"));
    rad.setItemLabelGenerator(
        r ->
            text(
                "delegation.rad.val",
                r.namn(),
                Siffror.belopp(r.kvar()),
                Siffror.belopp(r.budget())));
    bygg();
  }

  private void bygg() {
    f.falt("delegationId", delegation);
    f.falt("dag", dag);
    f.falt("rubrik", rubrik);
    f.falt("beslut", beslut);
    f.falt("skal", skal);
    Div pengar = new Div(f.kand("kostnad.ar", ar), f.kand("kostnad.beloppOre", belopp));
    pengar.addClassName("rad");
    f.add(kostar, pengar);
    f.falt("kostnad.radId", rad);
    pengar.setVisible(false);
    rad.setVisible(false);
    kostar.addValueChangeListener(
        e -> {
          pengar.setVisible(e.getValue());
          rad.setVisible(e.getValue());
          visaRader();
        });
    ar.addValueChangeListener(e -> visaRader());
  }

  private void visaRader() {
    rad.setItems(akter.beslut().rader(ar.getOptionalValue().orElse(0)));
  }

  private NyttDelegationsbeslut nytt() {
    return new NyttDelegationsbeslut(
        delegation.getOptionalValue().map(Delegation::delegationId).orElse(null),
        dag.getValue(),
        rubrik.getValue(),
        beslut.getValue(),
        skal.getValue(),
        Optional.of(kostar)
            .filter(Checkbox::getValue)
            .map(
                k ->
                    new NyttDelegationsbeslut.Betalning(
                        ar.getOptionalValue().orElse(0),
                        belopp.belopp().map(Belopp::ore).orElse(0L),
                        rad.getOptionalValue().map(Delegationsrad::radId).orElse(null))));
  }

  static void oppna(
      Delegationstjanster akter,
      List<Delegation> mina,
      LocalDate idag,
      Consumer<Delegationsbeslut> klart) {
    Dialogruta ruta = new Dialogruta(text("delegation.fatta"));
    Delegationsdialog dialog = new Delegationsdialog(akter, ruta.formular(), mina, idag);
    ruta.oppna(
        text("delegation.fatta"), () -> ruta.visa(akter.beslut().fatta(dialog.nytt()), klart));
  }

  /** Visar beslutet i sin helhet. */
  static void las(Delegationsbeslut b) {
    Dialog ruta = new Dialog();
    ruta.setHeaderTitle(b.nummer() + ": " + b.rubrik());
    ruta.setWidth("min(46rem, 96vw)");
    Fakta fakta =
        new Fakta()
            .med(text("delegation.dag"), Tider.dag(b.dag()))
            .med(text("delegation.fattat_av"), b.namn())
            .med(text("delegation.grupp"), b.grupp());
    b.kostnad()
        .ifPresent(
            k ->
                fakta.med(
                    text("delegation.kostnad"),
                    text(
                        "delegation.kostnad.ur",
                        Siffror.belopp(k.belopp()),
                        k.rad(),
                        Integer.toString(k.ar()))));
    ruta.add(fakta, new H3(text("delegation.beslutstext")), Lastext.av(b.beslut()));
    ruta.add(new H3(text("delegation.skal")), Lastext.av(b.skal()));
    ruta.getFooter().add(Knapp.stilla(text("delegation.stang"), ruta::close));
    ruta.open();
  }
}
