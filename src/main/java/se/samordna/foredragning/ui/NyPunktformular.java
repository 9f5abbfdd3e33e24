package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.budget.version.Versionsrad;
import se.samordna.foredragning.lista.Bordlagt;
import se.samordna.foredragning.lista.KlaraAndringar.Klar;
import se.samordna.foredragning.lista.KlaraArenden.Klart;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.mote.Moteslag;
import se.samordna.mote.NyPunkt;
import se.samordna.mote.Punktslag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.ui.Punktmarken;

/** Sätt upp ett ärende som är klart för beslut, ändringar av insatser, eller en annan punkt. */
final class NyPunktformular extends Composite<Div> {

  private final transient Listtjanster akter;
  private final transient SammantradeId mote;
  private final transient Runnable vidAndring;

  NyPunktformular(Listtjanster akter, SammantradeId id, Motesbild vy, Runnable vidAndring) {
    this.akter = akter;
    this.mote = id;
    this.vidAndring = vidAndring;
    if (vy.slag() == Moteslag.STYRELSE) {
      List<Bordlagt> bordlagda = akter.bordlagt().vantar();
      List<Bordlagt> fria = bordlagda.stream().filter(Bordlagt::arFri).toList();
      if (!fria.isEmpty()) {
        getContent().add(bordlagda(fria));
      }
      List<Klart> klara = Sida.alla(akter.klara()::lista);
      getContent()
          .add(
              klara.isEmpty()
                  ? Avsnitt.tomt(text("punkt.inga_klara"))
                  : arenden(klara, bordlagda, vy.dag()));
      List<Klar> andringar = Sida.alla(akter.andringar()::lista);
      if (!andringar.isEmpty()) {
        getContent().add(andringar(andringar));
      }
    }
    getContent().add(new NativeDetails(text("punkt.annan"), annan()));
  }

  /** Det som styrelsen bordlagt väntar på nästa sammanträde: det står överst. */
  private Div bordlagda(List<Bordlagt> bordlagda) {
    Formular formular = new Formular();
    UnorderedList lista = new UnorderedList();
    lista.addClassName("vantande");
    for (Bordlagt b : bordlagda) {
      Button knapp =
          Knapp.stilla(
              text("bordlagt.satt_upp"),
              () ->
                  satt(
                      formular,
                      new NyPunkt.Fri(
                          b.rubrik(), b.slag(), b.budgetversion(), Optional.of(b.punkt()))));
      knapp.setAriaLabel(text("bordlagt.satt_upp") + ": " + b.rubrik());
      lista.add(new ListItem(new Div(new Span(b.rubrik()), tidigare(b)), knapp));
    }
    return new Div(new H3(text("bordlagt.vantar")), formular, lista);
  }

  private static void bordlagt(Div namn, Bordlagt b, LocalDate dag) {
    namn.add(tidigare(b));
    b.start()
        .filter(s -> s.isBefore(dag))
        .ifPresent(
            s -> namn.add(new Statusmarke(Ton.OBS, text("bordlagt.start_passerad", s.toString()))));
  }

  private static Span tidigare(Bordlagt b) {
    Span om = new Span(Punktmarken.tidigare(b.dag(), b.paragraf()));
    om.addClassName("om");
    return om;
  }

  /** Varje klart ärende med sin knapp: ett tryck sätter upp det. */
  private Div arenden(List<Klart> klara, List<Bordlagt> bordlagda, LocalDate dag) {
    Formular formular = new Formular();
    UnorderedList lista = new UnorderedList();
    lista.addClassName("vantande");
    for (Klart k : klara) {
      Div namn = new Div(new Span(k.diarienummer().map(d -> d + " ").orElse("") + k.rubrik()));
      bordlagda.stream()
          .filter(b -> b.arende().filter(k.arendeId()::equals).isPresent())
          .forEach(b -> bordlagt(namn, b, dag));
      Button knapp =
          Knapp.stilla(
              text("punkt.satt_upp"),
              () -> satt(formular, new NyPunkt.Arende(new ArendeId(k.arendeId()))));
      knapp.setAriaLabel(text("punkt.satt_upp") + ": " + k.rubrik());
      lista.add(new ListItem(namn, knapp));
    }
    return new Div(formular, lista);
  }

  /** En eller flera: ett indexbeslut kan gälla många insatser. */
  private Formular andringar(List<Klar> klara) {
    Formular formular = new Formular();
    CheckboxGroup<Klar> val = new CheckboxGroup<>(text("punkt.andringar"));
    val.setItems(klara);
    val.setItemLabelGenerator(k -> k.slag() + ": " + k.insats());
    val.setHelperText(text("punkt.andringar.hjalp"));
    val.addClassName("lodrat");
    formular.falt("andringar", val);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("punkt.satt_upp_andring"),
                () ->
                    satt(
                        formular,
                        new NyPunkt.Andring(
                            klara.stream()
                                .filter(val.getValue()::contains)
                                .map(Klar::andringId)
                                .toList(),
                            "")))));
    return formular;
  }

  private Formular annan() {
    Formular formular = new Formular();
    TextField rubrik = new TextField(text("punkt.rubrik"));
    Select<Punktslag> slag = new Select<>();
    slag.setLabel(text("punkt.slag"));
    slag.setItems(Arrays.stream(Punktslag.values()).filter(NyPunktformular::arFritt).toList());
    slag.setItemLabelGenerator(s -> text("punktslag." + s.name().toLowerCase(Locale.ROOT)));
    slag.setValue(Punktslag.BESLUT);
    Select<Versionsrad> version = version();
    slag.addValueChangeListener(e -> version.setVisible(e.getValue() == Punktslag.BUDGET));
    formular.falt("rubrik", rubrik);
    formular.falt("slag", slag);
    formular.falt("budgetVersionId", version);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("punkt.satt_upp"),
                () ->
                    satt(
                        formular,
                        new NyPunkt.Fri(
                            rubrik.getValue(),
                            slag.getValue(),
                            version
                                .getOptionalValue()
                                .filter(v -> slag.getValue() == Punktslag.BUDGET)
                                .map(Versionsrad::id),
                            Optional.empty())))));
    return formular;
  }

  /** Versionerna som styrelsen inte har beslutat om, den senaste först. */
  private Select<Versionsrad> version() {
    Select<Versionsrad> val = new Select<>();
    val.setLabel(text("punkt.version"));
    val.setEmptySelectionAllowed(true);
    val.setItems(
        akter.versioner().attValja().stream()
            .filter(v -> !v.beslutad() && !v.ar().isEmpty())
            .toList());
    val.setItemLabelGenerator(
        v ->
            v == null
                ? text("punkt.ingen_version")
                : text(
                    "version.titel",
                    Long.toString(v.nummer()),
                    v.ar().getFirst() + "–" + v.ar().getLast()));
    val.setHelperText(text("punkt.version.hjalp"));
    val.setVisible(false);
    return val;
  }

  private static boolean arFritt(Punktslag slag) {
    return slag != Punktslag.ARENDE && slag != Punktslag.ANDRING;
  }

  private void satt(Formular formular, NyPunkt punkt) {
    formular.visa(
        akter.nya().laggTill(mote, punkt),
        p -> {
          vidAndring.run();
          Besked.visa(text("punkt.uppsatt"));
        });
  }
}
