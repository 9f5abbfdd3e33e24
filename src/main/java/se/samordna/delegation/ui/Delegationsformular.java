package se.samordna.delegation.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samordna.delegation.Delegation;
import se.samordna.delegation.Mottagare;
import se.samordna.delegation.NyDelegation;
import se.samordna.forbund.Organ;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Formular;

/** Delegationsordningen: för in det styrelsen beslutat, och återkalla. */
final class Delegationsformular {

  private Delegationsformular() {}

  static void oppna(Delegationstjanster akter, LocalDate idag, Consumer<UUID> klart) {
    Dialogruta ruta = new Dialogruta(text("delegation.for_in.rubrik"));
    Formular f = ruta.formular();
    TextField grupp = f.falt("grupp", new TextField(text("delegation.grupp")));
    grupp.setHelperText(text("delegation.grupp.hjalp"));
    Select<Mottagare> mottagare = f.falt("mottagare", mottagare(akter, idag));
    Beloppsfalt grans = f.falt("beloppsgransOre", new Beloppsfalt(text("delegation.grans")));
    grans.setHelperText(text("delegation.grans.hjalp"));
    TextArea villkor = f.falt("villkor", new TextArea(text("delegation.villkor")));
    TextField grund = f.falt("grund", new TextField(text("delegation.grund")));
    grund.setHelperText(text("delegation.grund.hjalp"));
    Datumfalt fran = new Datumfalt(text("delegation.fran"));
    fran.setValue(idag);
    Datumfalt till = new Datumfalt(text("delegation.till"));
    Div rad = new Div(f.kand("fran", fran), f.kand("till", till));
    rad.addClassName("rad");
    f.add(rad);
    ruta.oppna(
        text("delegation.for_in"),
        () ->
            ruta.visa(
                akter
                    .delegationer()
                    .forIn(
                        new NyDelegation(
                            grupp.getValue(),
                            mottagare.getValue(),
                            grans.belopp().map(Belopp::ore),
                            villkor.getValue(),
                            grund.getValue(),
                            fran.getValue(),
                            till.getOptionalValue())),
                klart));
  }

  private static Select<Mottagare> mottagare(Delegationstjanster akter, LocalDate idag) {
    Select<Mottagare> val = new Select<>();
    val.setLabel(text("delegation.mottagare"));
    val.setItems(
        Stream.concat(
                Mottagare.ROLLER.stream().map(Mottagare::roll),
                akter.register().platser(Organ.STYRELSE, idag).stream()
                    .map(p -> Mottagare.person(p.anvandare()))
                    .distinct())
            .toList());
    val.setItemLabelGenerator(m -> Delegationstext.mottagare(m, akter.register()));
    return val;
  }

  static void aterkalla(Delegationstjanster akter, Delegation d, LocalDate idag, Runnable klart) {
    Dialogruta ruta = new Dialogruta(text("delegation.aterkalla.vilken", d.grupp()));
    ruta.formular().add(new Paragraph(text("delegation.aterkalla.hjalp")));
    Datumfalt till = ruta.formular().falt("till", new Datumfalt(text("delegation.till")));
    till.setValue(idag);
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("delegation.skal_aterkalla")));
    ruta.oppna(
        text("delegation.aterkalla"),
        () ->
            ruta.visa(
                akter
                    .delegationer()
                    .aterkalla(
                        d.delegationId(),
                        d.version(),
                        Optional.ofNullable(till.getValue()),
                        skal.getValue()),
                ny -> klart.run()));
  }
}
