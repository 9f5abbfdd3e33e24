package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.svensk;
import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samordna.foredragning.lista.AndraPunkt;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Tider;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Punktuppgifter;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Det som görs med en punkt i en egen ruta: ändra, låta utgå, flytta, säga om den tas upp. */
record Punktdialoger(Listtjanster akter, SammantradeId mote, Punktvy punkt, Runnable vidAndring) {

  private PunktId id() {
    return new PunktId(punkt.punkt());
  }

  private Punktuppgifter nu() {
    return punkt.listan();
  }

  void andra() {
    Dialogruta ruta = new Dialogruta(text("lista.andra_rubrik", punkt.rubrik()));
    Formular f = ruta.formular();
    TextField rubrik = f.falt("rubrik", new TextField(text("punkt.rubrik")));
    TextField foredragande = f.falt("foredragande", new TextField(text("lista.foredragande")));
    IntegerField minuter = f.falt("minuter", new IntegerField(text("lista.minuter")));
    TextArea information = f.falt("information", new TextArea(text("lista.information")));
    TextArea beslutstext = f.falt("beslutstext", new TextArea(text("lista.beslutstext")));
    Checkbox begransad = new Checkbox(text("lista.begransad"));
    TextField lagrum = new TextField(text("lista.lagrum"));
    TextField publik = new TextField(text("lista.publik_rubrik"));
    f.add(begransad);
    f.falt("begransad.lagrum", lagrum);
    f.falt("begransad.publikRubrik", publik);
    rubrik.setValue(punkt.rubrik());
    foredragande.setValue(nu().foredragande());
    nu().minuter().ifPresent(minuter::setValue);
    information.setValue(nu().information());
    beslutstext.setValue(nu().beslutstext());
    begransad.setValue(nu().begransad().isPresent());
    nu().begransad().ifPresent(b -> lagrum.setValue(b.lagrum()));
    publik.setValue(
        nu().begransad()
            .map(Punktuppgifter.Begransad::publikRubrik)
            .orElse(svensk("lista.publik_rubrik.forval")));
    lagrum.setHelperText(text("lista.lagrum.hjalp"));
    publik.setHelperText(text("lista.publik_rubrik.hjalp"));
    Runnable visning =
        () -> {
          lagrum.setVisible(begransad.getValue());
          publik.setVisible(begransad.getValue());
        };
    begransad.addValueChangeListener(e -> visning.run());
    visning.run();
    ruta.oppna(
        text("spara"),
        () ->
            ruta.visa(
                akter
                    .punkter()
                    .andra(
                        mote,
                        id(),
                        new AndraPunkt(
                            nu().version(),
                            rubrik.getValue(),
                            foredragande.getValue(),
                            beslutstext.getValue(),
                            information.getValue(),
                            Optional.ofNullable(minuter.getValue()),
                            begransad.getValue()
                                ? Optional.of(
                                    new AndraPunkt.Begransning(
                                        lagrum.getValue(), publik.getValue()))
                                : Optional.empty())),
                ok -> klart(text("lista.andrad"))));
  }

  void utga() {
    Dialogruta ruta = new Dialogruta(text("lista.utga_rubrik", punkt.rubrik()));
    ruta.formular().add(new Paragraph(text("lista.utga.hjalp")));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("lista.skal")));
    ruta.oppna(
        text("lista.utga"),
        () ->
            ruta.visa(
                akter.punkter().utga(mote, id(), nu().version(), skal.getValue()),
                ok -> klart(text("lista.har_utgatt"))));
  }

  void flytta() {
    Dialogruta ruta = new Dialogruta(text("lista.flytta_rubrik", punkt.rubrik()));
    Select<Motesbild> till = new Select<>();
    till.setLabel(text("lista.flytta.till"));
    till.setItems(andraMoten());
    till.setItemLabelGenerator(
        m -> text("mote.rubrik." + Kod.av(m.slag()), Tider.veckodag(m.dag())) + ", " + m.plats());
    till.setHelperText(text("lista.flytta.hjalp"));
    ruta.formular().falt("till", till);
    ruta.oppna(
        text("lista.flytta_verb"),
        () ->
            ruta.visa(
                till.getOptionalValue()
                    .map(
                        m ->
                            akter
                                .flytt()
                                .flytta(
                                    mote,
                                    id(),
                                    nu().version(),
                                    new SammantradeId(m.sammantradeId())))
                    .orElseGet(() -> Svar.nej(valj("till", text("lista.flytta.valj")))),
                ok -> klart(text("lista.har_flyttats"))));
  }

  private List<Motesbild> andraMoten() {
    Motesbild har = akter.moten().visa(mote).varde();
    return Sida.alla(akter.moten()::lista).stream()
        .filter(m -> !m.sammantradeId().equals(mote.varde()))
        .filter(m -> m.slag() == har.slag() && !m.dag().isBefore(har.dag()))
        .sorted(Comparator.comparing(Motesbild::tid))
        .toList();
  }

  private static Hinder valj(String falt, String text) {
    return Hinder.form(List.of(new Hinder.Faltfel(falt, "saknas", text)));
  }

  void taUpp() {
    Dialogruta ruta = new Dialogruta(text("lista.besked_rubrik", punkt.rubrik()));
    RadioButtonGroup<Boolean> val = new RadioButtonGroup<>(text("lista.besked"));
    val.setItems(true, false);
    val.setItemLabelGenerator(t -> text(t ? "lista.tas_upp" : "lista.tas_inte_upp"));
    val.setValue(nu().tasUpp().orElse(true));
    TextArea anteckning = new TextArea(text("lista.anteckning"));
    anteckning.setValue(nu().tasUppAnteckning());
    ruta.formular().add(new Paragraph(text("lista.besked.hjalp")));
    ruta.formular().falt("tasUpp", val);
    ruta.formular().falt("anteckning", anteckning);
    ruta.oppna(
        text("spara"),
        () ->
            ruta.visa(
                akter
                    .punkter()
                    .taUpp(mote, id(), nu().version(), val.getValue(), anteckning.getValue()),
                ok -> klart(text("lista.andrad"))));
  }

  private void klart(String besked) {
    vidAndring.run();
    Besked.visa(besked);
  }
}
