package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.samordna.budget.BudgetService;
import se.samordna.budget.ui.Aterlaggningsfalt;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.Pengaar;
import se.samordna.rekvisition.Aterkrav;
import se.samordna.rekvisition.AterkravService;
import se.samordna.rekvisition.Aterkravsavskrivning;
import se.samordna.rekvisition.MedfinansieringService;

/** Det ekonomen och förbundschefen gör med pengar utifrån och pengar som ska tillbaka. */
@org.springframework.stereotype.Component
class Utifranakter {

  private final MedfinansieringService medfinansiering;
  private final AterkravService aterkrav;
  private final BudgetService budget;
  private final Klocka klocka;

  Utifranakter(
      MedfinansieringService medfinansiering,
      AterkravService aterkrav,
      BudgetService budget,
      Klocka klocka) {
    this.medfinansiering = medfinansiering;
    this.aterkrav = aterkrav;
    this.budget = budget;
    this.klocka = klocka;
  }

  void nyMedfinansiering(InsatsId insats, Insatsbild i, Runnable vidAndring) {
    Dialogruta ruta = new Dialogruta(text("medfinansiering.ny"));
    TextField fran = ruta.formular().falt("fran", new TextField(text("medfinansiering.fran")));
    IntegerField ar = ruta.formular().falt("ar", ar(Pengaar.iTiden(i, klocka.idag())));
    Beloppsfalt belopp = ruta.formular().falt("beloppOre", new Beloppsfalt(text("belopp")));
    RadioButtonGroup<Boolean> hur =
        ruta.formular().falt("viaForbundet", new RadioButtonGroup<>(text("medfinansiering.hur")));
    hur.setItems(true, false);
    hur.addClassName("lodrat");
    hur.setItemLabelGenerator(
        via ->
            text(Boolean.TRUE.equals(via) ? "medfinansiering.via" : "medfinansiering.vid_sidan"));
    hur.setValue(true);
    ruta.oppna(
        text("medfinansiering.lagg_till"),
        () ->
            ruta.visa(
                medfinansiering.laggTill(
                    insats,
                    new MedfinansieringService.Ny(
                        ar.getOptionalValue().orElse(0),
                        fran.getValue(),
                        ore(belopp),
                        Boolean.TRUE.equals(hur.getValue()))),
                m -> klart(vidAndring)));
  }

  void aterkalla(InsatsId insats, MedfinansieringService.Rad rad, Runnable vidAndring) {
    Dialogruta ruta = new Dialogruta(text("medfinansiering.aterkalla.rubrik", rad.fran()));
    ruta.formular()
        .add(
            new Paragraph(
                text(
                    rad.viaForbundet()
                        ? "medfinansiering.aterkalla.via"
                        : "medfinansiering.aterkalla.vid_sidan",
                    Siffror.belopp(rad.belopp()),
                    Integer.toString(rad.ar()))));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("andring.skal")));
    ruta.oppna(
        text("medfinansiering.aterkalla"),
        () ->
            ruta.visa(
                medfinansiering.aterkalla(insats, rad.medfinansieringId(), skal.getValue()),
                m -> klart(vidAndring)));
  }

  void nyttAterkrav(InsatsId insats, Insatsbild i, Runnable vidAndring) {
    Dialogruta ruta = new Dialogruta(text("aterkrav.nytt"));
    IntegerField ar = ruta.formular().falt("ar", ar(Pengaar.forsta(i, Insatsstadium.UTBETALT)));
    Beloppsfalt belopp = ruta.formular().falt("beloppOre", new Beloppsfalt(text("belopp")));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("andring.skal")));
    ruta.oppna(
        text("aterkrav.krav"),
        () ->
            ruta.visa(
                aterkrav.begar(
                    insats,
                    new AterkravService.Nytt(
                        ar.getOptionalValue().orElse(0), ore(belopp), skal.getValue())),
                a -> klart(vidAndring)));
  }

  void betalt(InsatsId insats, Aterkrav krav, Runnable vidAndring) {
    Dialogruta ruta = new Dialogruta(text("aterkrav.betalt.rubrik", Siffror.belopp(krav.belopp())));
    Datumfalt dag = ruta.formular().falt("dag", new Datumfalt(text("aterkrav.dag")));
    dag.setValue(klocka.idag());
    Aterlaggningsfalt till = new Aterlaggningsfalt(ruta.formular(), budget, krav.ar());
    ruta.formular().add(till);
    ruta.oppna(
        text("aterkrav.anteckna"),
        () ->
            ruta.visa(
                aterkrav.betalt(
                    insats,
                    krav.aterkravId(),
                    new AterkravService.Betalt(till.till(), till.radId(), dag.dag())),
                a -> klart(vidAndring)));
  }

  void avskriv(InsatsId insats, Aterkrav krav, Runnable vidAndring) {
    Dialogruta ruta =
        new Dialogruta(text("aterkrav.avskriv.rubrik", Siffror.belopp(krav.belopp())));
    ruta.formular().add(new Paragraph(text("aterkrav.avskriv.hjalp")));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("aterkrav.avskriv.skal")));
    TextField av = ruta.formular().falt("beslutatAv", new TextField(text("aterkrav.avskriv.av")));
    av.setHelperText(text("aterkrav.avskriv.av.hjalp"));
    Datumfalt dag = ruta.formular().falt("dag", new Datumfalt(text("aterkrav.avskriv.dag")));
    dag.setValue(klocka.idag());
    ruta.oppna(
        text("aterkrav.avskriv"),
        () ->
            ruta.visa(
                aterkrav.avskriv(
                    insats,
                    krav.aterkravId(),
                    new Aterkravsavskrivning(skal.getValue(), av.getValue(), dag.dag())),
                a -> klart(vidAndring)));
  }

  private static IntegerField ar(int nyttAr) {
    IntegerField ar = new IntegerField(text("ar"));
    ar.addClassName("smal");
    ar.setValue(nyttAr);
    return ar;
  }

  private static long ore(Beloppsfalt falt) {
    return falt.belopp().orElse(Belopp.NOLL).ore();
  }

  private static void klart(Runnable vidAndring) {
    vidAndring.run();
    Besked.visa(text("rekvisition.sparad"));
  }
}
