package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import se.samordna.budget.BudgetimportService.Forhandsvisning;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.budget.Tacktsumma;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.ui.Radval;

/** Vad en inläsning skulle ge, eller vilka rader som nekas och varför. Läses upp när det ändras. */
final class Provsvar extends Composite<Div> {

  private final transient Runnable lasIn;

  Provsvar(Runnable lasIn) {
    this.lasIn = lasIn;
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  void dolj() {
    getContent().removeAll();
  }

  void visa(Forhandsvisning visning) {
    dolj();
    String enhet = visning.tolkning().enhet().orElse("kr");
    switch (visning.utfall()) {
      case Svar.Ja<Inlast>(Inlast inlast) -> getContent().add(utfall(inlast, enhet));
      case Svar.Nej<Inlast>(Hinder h) -> getContent().add(nej(h));
    }
  }

  private static Component nej(Hinder h) {
    Div ruta = new Div();
    ruta.addClassName("hinder");
    Paragraph rubrik = new Paragraph(h.text());
    rubrik.addClassName("hinder-rubrik");
    UnorderedList lista = new UnorderedList();
    h.fel().forEach(f -> lista.add(new ListItem(f.text())));
    ruta.add(rubrik, lista);
    return new Avsnitt(text("inlasning.maste_rattas"), ruta);
  }

  private Component utfall(Inlast inlast, String enhet) {
    String ar = inlast.ar().stream().map(String::valueOf).collect(Collectors.joining(", "));
    Avsnitt avsnitt =
        new Avsnitt(
            text("inlasning.ger"),
            new Paragraph(text("inlasning.prov", inlast.lasta(), ar)),
            fragor(inlast),
            summor(inlast.summor(), enhet));
    Dokumenttabell.av(inlast.dokument(), enhet).ifPresent(avsnitt::add);
    avsnitt.add(Knapp.rad(Knapp.huvud(text("inlasning.las_in"), lasIn)));
    return avsnitt;
  }

  /** Det som gäller hela filen står redan bland skälen till hur den förstås. */
  private static Component fragor(Inlast inlast) {
    UnorderedList lista = new UnorderedList();
    inlast.fragor().stream()
        .filter(f -> f.radnummer() > 0)
        .map(f -> text("inlasning.fraga", Integer.toString(f.radnummer()), f.text()))
        .forEach(f -> lista.add(new ListItem(f)));
    lista.setVisible(lista.getComponentCount() > 0);
    return lista;
  }

  private static Component summor(List<Tacktsumma> summor, String enhet) {
    Tabell tabell =
        new Tabell(text("inlasning.summor"))
            .kolumn(text("budget.uppgift"))
            .kolumn(text("ar"))
            .kolumn(text("inlasning.tacker"))
            .tal(text("budget.tryckt"))
            .tal(text("budget.differens"))
            .tal(text("budget.foljd"));
    summor.forEach(
        s ->
            tabell.rad(
                s.tryckt().rad(),
                Integer.toString(s.tryckt().ar()),
                tacker(s),
                Siffror.utanEnhet(enhet, s.tryckt().tryckt()),
                Siffror.andring(enhet, s.tryckt().differens()),
                Siffror.andring(enhet, s.tryckt().foljd())));
    return tabell;
  }

  /** Delarna, eller vad uppgiften är när den inte är en summa av rader. */
  static String tacker(Tacktsumma s) {
    String delar = s.tacker().stream().map(Radval::slagnamn).collect(Collectors.joining(", "));
    return delar.isEmpty()
        ? text("inlasning.art." + s.art().kod())
        : s.art() == Summaart.RESULTAT ? text("inlasning.resultat", delar) : delar;
  }
}
