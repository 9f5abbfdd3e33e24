package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.Arsplan;
import se.samordna.kalender.Kalendervarning;
import se.samordna.kalender.Mote;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.Moteslage;
import se.samordna.mote.ui.Motesmarke;
import se.samordna.mote.ui.SammantradeNavigation;

/** En rad i årsplanen: mötet, dess frister och varningar, och vad staben kan göra med det. */
final class Arsplansrader {

  private final Motesdialog dialog;
  private final Klocka klocka;
  private final boolean farAndra;
  private final boolean serMoten;

  Arsplansrader(Motesdialog dialog, Klocka klocka, boolean farAndra, boolean serMoten) {
    this.dialog = dialog;
    this.klocka = klocka;
    this.farAndra = farAndra;
    this.serMoten = serMoten;
  }

  static Component varsel(List<Kalendervarning> varningar) {
    UnorderedList varsel = new UnorderedList();
    varsel.addClassName("varsel");
    varningar.forEach(v -> varsel.add(new ListItem(v.text())));
    return varsel;
  }

  ListItem rad(Mote m, Arsplan arsplan) {
    String namn = Motesnamn.av(m) + " " + Tider.klockan(m.tid());
    Component rubrik =
        serMoten ? new Anchor(SammantradeNavigation.sammantrade(m.id()), namn) : new Span(namn);
    rubrik.addClassName("uppgift-vad");
    Div om = new Div();
    om.addClassName("uppgift-om");
    lage(m).ifPresent(om::add);
    om.add(new Span(m.plats().isBlank() ? text("kalender.plats_aterkommer") : m.plats()));
    if (m.offentligt()) {
      om.add(new Span(text("mote.offentligt")));
    }
    Div vad = new Div(rubrik, om);
    if (m.vantar() && !m.dag().isBefore(klocka.idag())) {
      vad.add(frister(m, arsplan));
    }
    List<Kalendervarning> varningar = arsplan.varningar(m.id());
    if (!varningar.isEmpty()) {
      vad.add(varsel(varningar));
    }
    ListItem rad = new ListItem(vad);
    if (farAndra && m.vantar()) {
      rad.add(knappar(m, arsplan, namn));
    }
    return rad;
  }

  private Component frister(Mote m, Arsplan arsplan) {
    Div frister = new Div();
    frister.addClassName("uppgift-om");
    frister.add(
        new Span(text("kalender.kallelse_senast") + ":"),
        new Frist(arsplan.tider().kallelseSenast(m.dag()), klocka.idag()),
        new Span(text("kalender.handlingar_senast") + ":"),
        new Frist(arsplan.tider().handlingarSenast(m.dag()), klocka.idag()));
    return frister;
  }

  private Optional<Component> lage(Mote m) {
    if (m.installt().isPresent()) {
      return Optional.of(
          new Statusmarke(Ton.NEJ, text("kalender.installt_skal", m.installtSkal())));
    }
    return Optional.of(m.lage(klocka.idag()))
        .filter(l -> l != Moteslage.VANTAR)
        .map(Motesmarke::av);
  }

  private Component knappar(Mote m, Arsplan arsplan, String namn) {
    Anchor svar = new Anchor(KalenderNavigation.svar(m.id()), text("svar.lank"));
    svar.setAriaLabel(text("svar.lank") + ": " + namn);
    return Knapp.rad(
        svar,
        knapp("kalender.boka_om", namn, x -> dialog.bokaOm(m)),
        knapp("kalender.stall_in", namn, x -> dialog.stallIn(m, arsplan)));
  }

  ListItem rad(PlaneratMote p) {
    String namn = Motesnamn.av(p);
    Span rubrik = new Span(namn);
    rubrik.addClassName("uppgift-vad");
    Div om = new Div(new Statusmarke(Ton.OBS, text("kalender.datum_aterkommer")));
    om.addClassName("uppgift-om");
    ListItem rad = new ListItem(new Div(rubrik, om));
    if (farAndra) {
      rad.add(
          Knapp.rad(
              knapp("kalender.datera", namn, x -> dialog.datera(p)),
              knapp("kalender.stryk", namn, x -> dialog.stryk(p))));
    }
    return rad;
  }

  private static Button knapp(String nyckel, String namn, Consumer<String> handling) {
    Button knapp = Knapp.stilla(text(nyckel), () -> handling.accept(namn));
    knapp.setAriaLabel(text(nyckel) + ": " + namn);
    return knapp;
  }
}
