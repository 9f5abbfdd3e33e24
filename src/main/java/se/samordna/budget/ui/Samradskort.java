package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.budget.version.Medlemssamrad.Bedomt;
import se.samordna.budget.version.Medlemssamrad.Giltighet;
import se.samordna.budget.version.Samrad;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Tider;

/** Ett antecknat samråd, vad det är värt för versionen, och det man kan göra med det. */
final class Samradskort extends Composite<Div> {

  private final transient Versionssida sida;
  private final transient Bedomt bedomt;
  private final transient Versionstjanster tjanster;
  private final transient Consumer<String> gjort;

  Samradskort(Versionssida sida, Bedomt bedomt, Versionstjanster tjanster, Consumer<String> gjort) {
    this.sida = sida;
    this.bedomt = bedomt;
    this.tjanster = tjanster;
    this.gjort = gjort;
    Samrad s = bedomt.samrad();
    getContent().addClassName("samradskort");
    getContent().add(rubrik(s));
    if (s.atertaget()) {
      getContent().add(new Paragraph(text("samrad.atertaget", s.skal())));
    } else {
      getContent().add(Lastext.av(s.synpunkt()));
      handling(s);
    }
    if (!bedomt.historik().isEmpty()) {
      getContent().add(historik(bedomt.historik()));
    }
    if (Samradsruta.farAnteckna() && !s.atertaget()) {
      getContent().add(knappar(s));
    }
  }

  private Component rubrik(Samrad s) {
    Paragraph rad = new Paragraph(mening(s));
    rad.addClassName("beslut-rad");
    if (bedomt.giltighet() == Giltighet.OM_TIDIGARE
        || bedomt.giltighet() == Giltighet.BEKRAFTAT
        || bedomt.giltighet() == Giltighet.EFTER_BESLUTET) {
      Span om =
          new Span(
              text(
                  "samrad.giltighet." + Kod.av(bedomt.giltighet()),
                  Long.toString(s.versionsnummer())));
      om.addClassName("om");
      rad.add(om);
    }
    return rad;
  }

  /** {@code 2023-10-12, möte med kommundirektören}. */
  private static String mening(Samrad s) {
    return text("samrad.mening." + Kod.av(s.satt()), Tider.dag(s.dag()), s.vem());
  }

  private void handling(Samrad s) {
    if (!s.handling().isEmpty()) {
      getContent().add(new Paragraph(text("samrad.handling_rad", s.handling())));
    }
    s.sammantrade()
        .ifPresent(m -> getContent().add(Versionsfakta.motet("/" + m, text("samrad.till_motet"))));
  }

  private static Component historik(List<Samrad> forr) {
    UnorderedList lista = new UnorderedList();
    forr.forEach(
        h ->
            lista.add(
                new ListItem(text("samrad.forr", Tider.tid(h.tid()), mening(h), h.synpunkt()))));
    return new NativeDetails(text("samrad.historik", forr.size()), lista);
  }

  private Component knappar(Samrad s) {
    Div rad = new Div();
    rad.addClassName("lankar");
    if (bedomt.giltighet() == Giltighet.OM_TIDIGARE) {
      rad.add(Knapp.radknapp("samrad.bekrafta", mening(s), () -> bekrafta(s, true)));
    }
    if (bedomt.giltighet() == Giltighet.BEKRAFTAT) {
      rad.add(Knapp.radknapp("samrad.haller_inte", mening(s), () -> bekrafta(s, false)));
    }
    rad.add(
        Knapp.radknapp(
            "samrad.ratta", mening(s), () -> Samradsdialog.ratta(sida, s, tjanster, gjort).oppna()),
        Knapp.radknapp("samrad.aterta", mening(s), () -> aterta(s)));
    return rad;
  }

  private void bekrafta(Samrad s, boolean haller) {
    String nyckel = haller ? "samrad.bekrafta" : "samrad.haller_inte";
    new Textdialog(text(nyckel), "kommentar", text("samrad.kommentar"), "")
        .inled(
            new Paragraph(
                text(
                    "samrad.bekrafta.hjalp",
                    Long.toString(s.versionsnummer()),
                    Long.toString(sida.rad().nummer()))))
        .oppna(
            text(nyckel + ".verb"),
            k -> tjanster.samrad().bekrafta(sida.rad().id(), s.id(), s.nummer(), haller, k),
            ok -> gjort.accept(text("samrad.sparat")));
  }

  private void aterta(Samrad s) {
    new Textdialog(text("samrad.aterta"), "skal", text("version.skal"), "")
        .oppna(
            text("samrad.aterta"),
            skal -> tjanster.samrad().aterta(sida.rad().id(), s.id(), s.nummer(), skal),
            ok -> gjort.accept(text("samrad.sparat")));
  }
}
