package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.Rostning.Rost;
import se.samordna.sammantrade.pagaende.Gangbild.Lagd;
import se.samordna.sammantrade.pagaende.Gangbild.Omrostning;

/**
 * Omröstningen för den som leder: vem som röstat vad, en röst åt den som saknar skärm, och att den
 * stängs eller avbryts.
 */
final class Rostledning extends Composite<Div> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId mote;
  private final PunktId punkt;
  private final UUID id;
  private final Hindervisning hinder;
  private final transient Runnable efter;
  private transient Omrostning nu;
  private final transient Map<String, Rad> rader = new LinkedHashMap<>();

  /** En som tjänstgör: knapparna för hennes röst, med den som lagts nedtryckt. */
  private record Rad(Span lage, Map<Rost, NativeButton> knappar) {}

  Rostledning(
      Sammantradestjanster akter,
      SammantradeId mote,
      PunktId punkt,
      Omrostning o,
      Hindervisning hinder,
      Runnable efter) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = punkt;
    this.id = o.omrostningId();
    this.hinder = hinder;
    this.efter = efter;
    this.nu = o;
    UnorderedList lista = new UnorderedList();
    lista.addClassName("rostlista");
    lista.getElement().setAttribute("aria-label", text("omrostning.roster"));
    o.roster().forEach(l -> lista.add(rad(l)));
    getContent().addClassName("rostledning");
    getContent()
        .add(
            lista,
            Knapp.rad(
                Knapp.huvud(text("omrostning.stang"), this::stang),
                Knapp.stilla(text("omrostning.avbryt"), this::avbryt)));
  }

  private ListItem rad(Lagd lagd) {
    Span namn = new Span(lagd.namn());
    namn.addClassName("rost-namn");
    Span lage = new Span();
    lage.addClassName("dold-text");
    Div knappar = new Div();
    knappar.addClassName("rostval");
    Map<Rost, NativeButton> per = new EnumMap<>(Rost.class);
    for (Rost rost : Rost.values()) {
      NativeButton knapp = new NativeButton(text("rost." + rost), e -> rosta(lagd.person(), rost));
      knapp.setAriaLabel(text("omrostning.at", text("rost." + rost), lagd.namn()));
      per.put(rost, knapp);
      knappar.add(knapp);
    }
    rader.put(lagd.person(), new Rad(lage, per));
    return new ListItem(namn, lage, knappar);
  }

  private void rosta(String person, Rost rost) {
    gor(
        akter.gang().omrostning().rosta(mote, punkt, id, new Rostning(person, rost)),
        Optional.empty());
  }

  /** Den som inte röstat nämns vid namn innan omröstningen stängs. */
  private void stang() {
    List<String> tysta =
        nu.roster().stream().filter(l -> l.rost().isEmpty()).map(Lagd::namn).toList();
    if (tysta.isEmpty() && nu.gick().isEmpty()) {
      stangNu();
      return;
    }
    Dialogruta ruta = new Dialogruta(text("omrostning.stang_rubrik"));
    if (!tysta.isEmpty()) {
      ruta.formular()
          .add(
              new Paragraph(text("omrostning.har_inte_rostat", tysta.size())),
              lista(tysta),
              new Paragraph(text("omrostning.har_inte_rostat.foljd")));
    }
    if (!nu.gick().isEmpty()) {
      ruta.formular().add(new Paragraph(text("omrostning.gick")), lista(nu.gick()));
    }
    ruta.oppna(text("omrostning.stang_anda"), () -> ruta.visa(stangd(), u -> efter.run()));
  }

  private static UnorderedList lista(List<String> namn) {
    UnorderedList lista = new UnorderedList();
    namn.forEach(n -> lista.add(new ListItem(n)));
    return lista;
  }

  private Svar<String> stangd() {
    return akter
        .gang()
        .omrostning()
        .stang(mote, punkt, id)
        .som(Punkttext::votering)
        .som(this::besked);
  }

  private void stangNu() {
    gor(stangd(), Optional.of(efter));
  }

  private String besked(String text) {
    Besked.visa(text);
    return text;
  }

  private void avbryt() {
    gor(akter.gang().omrostning().avbryt(mote, punkt, id), Optional.of(efter));
  }

  private void gor(Svar<?> svar, Optional<Runnable> sedan) {
    if (svar instanceof Svar.Nej<?>(var nej)) {
      hinder.visa(nej);
      return;
    }
    hinder.dolj();
    sedan.ifPresent(Runnable::run);
  }

  /** Sant när samma personer tjänstgör. */
  boolean visar(Omrostning o) {
    return List.copyOf(rader.keySet()).equals(o.roster().stream().map(Lagd::person).toList());
  }

  void visa(Omrostning o) {
    nu = o;
    o.roster().forEach(l -> Optional.ofNullable(rader.get(l.person())).ifPresent(r -> visa(r, l)));
  }

  private static void visa(Rad rad, Lagd lagd) {
    rad.lage()
        .setText(
            lagd.rost()
                .map(r -> text("rost." + r))
                .orElseGet(() -> text("omrostning.inte_rostat")));
    rad.knappar()
        .forEach(
            (rost, knapp) ->
                knapp
                    .getElement()
                    .setAttribute(
                        "aria-pressed",
                        Boolean.toString(lagd.rost().filter(rost::equals).isPresent())));
  }
}
