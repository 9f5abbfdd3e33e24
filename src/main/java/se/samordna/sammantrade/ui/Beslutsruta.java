package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Motesakt;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.bild.Motesbild.Beslutsvy;
import se.samordna.sammantrade.pagaende.Gangbild;

/** Beslutet så som det fattades, med paragraf. */
final class Beslutsruta extends Composite<Div> {

  private static final Map<Utfall, Ton> TONER =
      Map.of(
          Utfall.BIFALL, Ton.KLAR,
          Utfall.DELVIS, Ton.KLAR,
          Utfall.AVSLAG, Ton.NEJ,
          Utfall.ATERREMISS, Ton.OBS,
          Utfall.BORDLAGGNING, Ton.OBS,
          Utfall.UTGAR, Ton.LUGN);

  /**
   * @param akt en formell punkt är klar när den behandlats; den bifalls inte
   */
  Beslutsruta(Beslutsvy b, Motesakt akt, Function<String, String> medlem) {
    getContent().addClassNames("upplysning", "beslut");
    Paragraph rad =
        new Paragraph(text("beslut.fattat", b.paragraf(), utfall(b, akt), Tider.tid(b.tid())));
    rad.addClassName("beslut-rad");
    getContent().add(rad);
    if (!klar(b, akt)) {
      getContent().add(new Paragraph(text("beslut.satt." + Kod.av(b.beslutssatt()))));
    }
    b.satser().forEach(s -> getContent().add(new Paragraph(s)));
    if (!b.belopp().isEmpty()) {
      getContent().add(belopp(text("beslut.belopp"), b.belopp()));
    }
    if (!b.motivering().isBlank()) {
      getContent().add(Lastext.av(b.motivering()));
    }
    if (!b.villkor().isEmpty()) {
      getContent().add(new Paragraph(text("memo.villkor")), villkor(b.villkor()));
    }
    if (b.indexuppraknas()) {
      getContent().add(new Paragraph(text("beslut.index")));
    }
    b.undantagSkal().ifPresent(s -> getContent().add(new Paragraph(text("beslut.undantag", s))));
    b.reservationer().forEach(r -> getContent().add(reservation(r)));
    if (!b.tjanstgoring().isEmpty()) {
      getContent().add(new NativeDetails(text("beslut.deltog"), deltog(b, medlem)));
    }
  }

  /** Utfallet i ord. */
  static String utfall(Beslutsvy b, Motesakt akt) {
    return text(klar(b, akt) ? "akt.klar" : "utfall." + b.utfall().kod());
  }

  private static boolean klar(Beslutsvy b, Motesakt akt) {
    return akt.arFormell() && b.utfall() == Utfall.BIFALL;
  }

  private static Div reservation(Gangbild.Reservation r) {
    Div ruta = new Div(new Paragraph(text("reservation.fran", r.namn())));
    ruta.addClassName("reservation");
    if (!r.text().isBlank()) {
      ruta.add(Lastext.av(r.text()));
    }
    return ruta;
  }

  private static UnorderedList deltog(Beslutsvy b, Function<String, String> medlem) {
    UnorderedList lista = new UnorderedList();
    b.tjanstgoring()
        .forEach(
            t ->
                lista.add(
                    new ListItem(
                        text(
                            t.person().equals(t.forLedamot())
                                ? "beslut.deltog.ledamot"
                                : "beslut.deltog.ersattare",
                            t.namn(),
                            medlem.apply(t.medlem()),
                            text("narvaro." + Kod.av(t.narvaro()))))));
    return lista;
  }

  static Ton ton(Utfall utfall) {
    return TONER.getOrDefault(utfall, Ton.LUGN);
  }

  static UnorderedList villkor(List<String> villkor) {
    UnorderedList lista = new UnorderedList();
    villkor.forEach(v -> lista.add(new ListItem(v)));
    return lista;
  }

  static Tabell belopp(String rubrik, List<Finansiering> belopp) {
    Tabell tabell =
        new Tabell(rubrik).kolumn(text("ar")).kolumn(text("finansiering")).tal(text("belopp"));
    belopp.forEach(
        rad ->
            tabell.rad(
                Integer.toString(rad.ar()),
                rad.kalla().map(k -> text("finansiering." + k.kod())).orElse("–"),
                Siffror.belopp(rad.belopp())));
    return tabell;
  }
}
