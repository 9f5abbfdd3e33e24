package se.samordna.inlasning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.inlasning.Summatackning;
import se.samordna.inlasning.Tolkning;
import se.samordna.inlasning.Tolkningsval;

/** Vad varje rad i filen är: avdelning och läge, eller en tryckt summa och vad den täcker. */
public final class Radval extends Composite<Div> {

  /** Tar emot vad en rad ska vara. */
  interface Vald {
    void val(int nummer, Tolkningsval.Radval val);
  }

  /** Fler rader än så visas inte; de läses ändå. */
  private static final int FLEST = 150;

  private static final List<String> INSATSLAGEN = List.of("", "beviljad", "budgeterad", "fri_ram");
  private static final List<String> EJ_INSATS =
      List.of("kostnad", "personal", "eget_kapital", "regel", "rubrik", "ignoreras");

  private final Tolkning tolkning;
  private final transient Vald vald;
  private final Set<String> slag;

  Radval(Tolkning tolkning, Vald vald) {
    this.tolkning = tolkning;
    this.vald = vald;
    this.slag = slagen(tolkning);
    Tabell tabell =
        new Tabell(text("inlasning.rader.hjalp"))
            .kolumn(text("rad"))
            .kolumn(text("inlasning.avdelning"))
            .kolumn(text("inlasning.lage"));
    spalter().forEach(tabell::tal);
    tolkning.rader().stream().limit(FLEST).forEach(r -> tabell.rad(celler(r)));
    getContent().addClassName("radval");
    getContent().add(tabell);
    if (tolkning.rader().size() > FLEST) {
      getContent()
          .add(new Paragraph(text("inlasning.rader.fler", tolkning.rader().size() - FLEST)));
    }
  }

  private static Set<String> slagen(Tolkning tolkning) {
    Set<String> slag = new LinkedHashSet<>(List.of("intakt", "insats", "kostnad", "personal"));
    tolkning.rader().stream().map(Tolkning.Rad::slag).filter(s -> !s.isEmpty()).forEach(slag::add);
    slag.addAll(List.of("eget_kapital", "regel", "summa", "rubrik", "ignoreras"));
    return slag;
  }

  private List<String> spalter() {
    return tolkning.form() == Tolkning.Form.LANG
        ? List.of(text("ar"), text("inlasning.belopp"))
        : tolkning.kolumner().stream()
            .filter(k -> k.art() == Tolkning.Kolumnart.AR || k.art() == Tolkning.Kolumnart.BELOPP)
            .map(k -> k.ar() > 0 ? Integer.toString(k.ar()) : text("inlasning.belopp"))
            .toList();
  }

  private Component[] celler(Tolkning.Rad rad) {
    Div lage = new Div(lageEllerTackning(rad, rad.slag()));
    Span namn = new Span(rad.namn());
    Span nummer = new Span(text("inlasning.radnummer", Integer.toString(rad.nummer())));
    nummer.addClassName("om");
    List<Component> celler =
        new ArrayList<>(List.of(new Div(namn, nummer), avdelning(rad, lage), lage));
    rad.celler().forEach(c -> celler.add(new Span(c)));
    return celler.toArray(Component[]::new);
  }

  private ComboBox<String> avdelning(Tolkning.Rad rad, Div lage) {
    ComboBox<String> falt = new ComboBox<>();
    falt.setAriaLabel(text("inlasning.avdelning.for", rad.namn()));
    falt.setItems(slag);
    falt.setItemLabelGenerator(Radval::slagnamn);
    falt.setAllowCustomValue(true);
    falt.setValue(rad.slag());
    falt.addCustomValueSetListener(e -> Tolkning.slagkod(e.getDetail()).ifPresent(falt::setValue));
    falt.addValueChangeListener(
        e ->
            Optional.ofNullable(e.getValue())
                .ifPresent(
                    s -> {
                      lage.removeAll();
                      lage.add(lageEllerTackning(rad, s));
                      vald.val(
                          rad.nummer(),
                          new Tolkningsval.Radval(
                              Optional.of(s), Optional.empty(), Optional.empty()));
                    }));
    return falt;
  }

  public static String slagnamn(String slag) {
    return List.of(
                "intakt",
                "insats",
                "kostnad",
                "personal",
                "eget_kapital",
                "regel",
                "summa",
                "rubrik",
                "ignoreras")
            .contains(slag)
        ? text("inlasning.slag." + slag)
        : slag;
  }

  private Component lageEllerTackning(Tolkning.Rad rad, String avdelning) {
    if (avdelning.equals("summa")) {
      return tackning(rad);
    }
    List<String> lagen =
        avdelning.equals("intakt")
            ? List.of("", "medlemsbidrag")
            : EJ_INSATS.contains(avdelning) ? List.of() : INSATSLAGEN;
    return lagen.isEmpty() ? new Span("") : lage(rad, avdelning, lagen);
  }

  private Select<String> lage(Tolkning.Rad rad, String avdelning, List<String> lagen) {
    Select<String> falt = new Select<>();
    falt.setAriaLabel(text("inlasning.lage.for", rad.namn()));
    falt.setItems(lagen);
    String inget = lagen.equals(INSATSLAGEN) && avdelning.equals("insats") ? "osagt" : "inget";
    falt.setItemLabelGenerator(l -> text("inlasning.lage." + (l.isEmpty() ? inget : l)));
    falt.setValue(lagen.contains(rad.lage()) ? rad.lage() : "");
    falt.addValueChangeListener(
        e ->
            vald.val(
                rad.nummer(),
                new Tolkningsval.Radval(
                    Optional.empty(), Optional.ofNullable(e.getValue()), Optional.empty())));
    return falt;
  }

  private MultiSelectComboBox<String> tackning(Tolkning.Rad rad) {
    MultiSelectComboBox<String> falt = new MultiSelectComboBox<>();
    falt.setAriaLabel(text("inlasning.tacker.for", rad.namn()));
    falt.setPlaceholder(text("inlasning.tacker.foreslas"));
    falt.setItems(delar(rad));
    falt.setItemLabelGenerator(Radval::slagnamn);
    falt.setValue(new LinkedHashSet<>(rad.tackning().tacker()));
    falt.addValueChangeListener(
        e ->
            vald.val(
                rad.nummer(),
                new Tolkningsval.Radval(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(
                        new Summatackning(rad.tackning().art(), List.copyOf(e.getValue()))))));
    return falt;
  }

  /** Avdelningarna, och summorna ovanför. */
  private List<String> delar(Tolkning.Rad rad) {
    return Stream.concat(
            slag.stream()
                .filter(s -> !List.of("regel", "summa", "rubrik", "ignoreras").contains(s)),
            tolkning.rader().stream()
                .filter(r -> r.slag().equals("summa") && r.nummer() < rad.nummer())
                .map(Tolkning.Rad::namn))
        .distinct()
        .toList();
  }
}
