package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.insats.AterkravService;
import se.samordna.insats.MedfinansieringService;

/** Ekonomens och förbundschefens små formulär: pengar utifrån, och pengar som ska tillbaka. */
final class Utifranformular {

  private final InsatsId insats;
  private final int arNu;
  private final Runnable vidAndring;

  Utifranformular(InsatsId insats, int arNu, Runnable vidAndring) {
    this.insats = insats;
    this.arNu = arNu;
    this.vidAndring = vidAndring;
  }

  Component medfinansiering(MedfinansieringService service) {
    Formular f = new Formular();
    IntegerField ar = f.falt("ar", ar());
    TextField fran = f.falt("fran", new TextField(text("medfinansiering.fran")));
    Beloppsfalt belopp = f.falt("beloppOre", new Beloppsfalt(text("belopp")));
    RadioButtonGroup<Boolean> hur =
        f.falt("viaForbundet", new RadioButtonGroup<>(text("medfinansiering.hur")));
    hur.setItems(true, false);
    hur.setItemLabelGenerator(
        via -> text(via ? "medfinansiering.via" : "medfinansiering.vid_sidan"));
    hur.setValue(true);
    f.add(
        Knapp.rad(
            Knapp.stilla(
                text("medfinansiering.lagg_till"),
                () ->
                    f.visa(
                        service.laggTill(
                            insats,
                            new MedfinansieringService.Ny(
                                ar.getOptionalValue().orElse(0),
                                fran.getValue(),
                                ore(belopp),
                                Boolean.TRUE.equals(hur.getValue()))),
                        m -> klar()))));
    return new NativeDetails(text("medfinansiering.ny"), f);
  }

  Component aterkrav(AterkravService service) {
    Formular f = new Formular();
    IntegerField ar = f.falt("ar", ar());
    Beloppsfalt belopp = f.falt("beloppOre", new Beloppsfalt(text("belopp")));
    TextArea skal = f.falt("skal", new TextArea(text("andring.skal")));
    f.add(
        Knapp.rad(
            Knapp.stilla(
                text("aterkrav.krav"),
                () ->
                    f.visa(
                        service.begar(
                            insats,
                            new AterkravService.Nytt(
                                ar.getOptionalValue().orElse(0), ore(belopp), skal.getValue())),
                        a -> klar()))));
    return new NativeDetails(text("aterkrav.nytt"), f);
  }

  private IntegerField ar() {
    IntegerField ar = new IntegerField(text("ar"));
    ar.addClassName("smal");
    ar.setValue(arNu);
    return ar;
  }

  private static long ore(Beloppsfalt falt) {
    return falt.belopp().orElse(Belopp.NOLL).ore();
  }

  private void klar() {
    vidAndring.run();
    Besked.visa(text("rekvisition.sparad"));
  }
}
