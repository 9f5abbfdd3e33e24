package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.sammantrade.Sammantradesvy.Beloppsvy;
import se.samordna.sammantrade.Sammantradesvy.Beslutsvy;

/** Beslutet så som det fattades, med paragraf. */
final class Beslutsruta extends Composite<Div> {

  private static final Map<String, Ton> TONER =
      Map.of(
          "bifall", Ton.KLAR,
          "delvis", Ton.KLAR,
          "avslag", Ton.NEJ,
          "aterremiss", Ton.OBS,
          "bordlaggning", Ton.OBS,
          "utgar", Ton.LUGN);

  Beslutsruta(Beslutsvy b) {
    getContent().addClassNames("upplysning", "beslut");
    Paragraph rad =
        new Paragraph(
            text("beslut.fattat", b.paragraf(), text("utfall." + b.utfall()), Tider.tid(b.tid())));
    rad.addClassName("beslut-rad");
    getContent().add(rad);
    if (!b.belopp().isEmpty()) {
      getContent().add(belopp(text("beslut.belopp"), b.belopp()));
    }
    if (!b.motivering().isBlank()) {
      getContent().add(Lastext.av(b.motivering()));
    }
    if (!b.villkor().isEmpty()) {
      getContent().add(new Paragraph(text("memo.villkor")), villkor(b.villkor()));
    }
    b.undantagSkal().ifPresent(s -> getContent().add(new Paragraph(text("beslut.undantag", s))));
  }

  static Ton ton(String utfall) {
    return TONER.getOrDefault(utfall, Ton.LUGN);
  }

  static UnorderedList villkor(List<String> villkor) {
    UnorderedList lista = new UnorderedList();
    villkor.forEach(v -> lista.add(new ListItem(v)));
    return lista;
  }

  static Tabell belopp(String rubrik, List<Beloppsvy> belopp) {
    Tabell tabell =
        new Tabell(rubrik).kolumn(text("ar")).kolumn(text("finansiering")).tal(text("belopp"));
    belopp.forEach(
        rad ->
            tabell.rad(
                Integer.toString(rad.ar()),
                rad.finansiering().map(f -> text("finansiering." + f)).orElse("–"),
                Siffror.kr(new Belopp(rad.beloppOre()))));
    return tabell;
  }
}
