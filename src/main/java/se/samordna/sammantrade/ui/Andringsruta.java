package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.sammantrade.Andringsbild;

/**
 * En ändring av en insats: slutdagen, indexets uträkning, och pengarna år för år före och efter.
 */
public final class Andringsruta extends Composite<Div> {

  /** Rubriken är slaget, med länk till insatsens ärende. */
  public Andringsruta(Andringsbild a) {
    this(
        a,
        new H4(
            new Span(text("andringsslag." + Kod.av(a.slag())) + ": "),
            new Anchor(ArendeNavigation.arende(new ArendeId(a.arendeId())), a.insats())));
  }

  /** Med egen rubrik, för den sida som redan handlar om insatsen. */
  public Andringsruta(Andringsbild a, Component rubrik) {
    getContent().addClassName("forslag");
    getContent().add(rubrik, Lastext.av(a.skal()));
    a.nyttSlut()
        .ifPresent(
            nytt ->
                getContent()
                    .add(
                        new Paragraph(
                            text("andring.slutdag", a.slut().toString(), nytt.toString()))));
    a.index().ifPresent(i -> getContent().add(new Paragraph(utraknat(i))));
    if (!a.ar().isEmpty()) {
      getContent().add(ar(a));
    }
    if (a.ar().stream().anyMatch(r -> r.minskat().arPositivt())) {
      getContent().add(new Paragraph(text("andring.laggs", text("aterlaggning.till." + a.till()))));
    }
    if (!a.okningar().isEmpty()) {
      getContent().add(Beslutsruta.belopp(text("andring.betalas"), a.okningar()));
    }
  }

  private static Tabell ar(Andringsbild a) {
    Tabell tabell =
        new Tabell(text("andring.per_ar"))
            .kolumn(text("ar"))
            .tal(text("andring.fore"))
            .tal(text("andring.minskat"))
            .tal(text("andring.okat"))
            .tal(text("andring.efter"));
    a.ar()
        .forEach(
            r ->
                tabell.rad(
                    Integer.toString(r.ar()),
                    Siffror.belopp(r.fore()),
                    andring(r.minskat().negativt()),
                    andring(r.okat()),
                    Siffror.belopp(r.efter())));
    return tabell;
  }

  private static String andring(Belopp belopp) {
    return belopp.arNoll()
        ? "–"
        : Siffror.andring(Siffror.enhet(), belopp) + "\u00a0" + Siffror.enhet();
  }

  /** Uträkningen som en mening: talen, var de är hämtade, och procenten. */
  private static String utraknat(Andringsbild.Indexvy i) {
    String procent = i.procent().replace('.', ',');
    return i.bas()
        .flatMap(
            bas ->
                i.ny()
                    .map(
                        ny ->
                            text(
                                "andring.index.rakning",
                                i.serie().orElse("").toUpperCase(Locale.ROOT),
                                bas.manad(),
                                bas.varde().replace('.', ','),
                                ny.manad(),
                                ny.varde().replace('.', ','),
                                procent,
                                bas.kalla().equals(ny.kalla())
                                    ? ny.kalla()
                                    : bas.kalla() + "; " + ny.kalla())))
        .orElseGet(() -> text("andring.index.procent", procent));
  }
}
