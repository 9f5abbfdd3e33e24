package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.version.Versionspunkt;
import se.samordna.budget.version.Versionsrad;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SparadMening;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Varifrån versionen kommer, vad den gäller, och var den står på föredragningslistor. */
final class Versionsfakta extends Composite<Div> {

  /** Styrelsens sidor ligger i en annan modul, som bygger på den här. */
  private static final String SAMMANTRADEN = "sammantraden";

  private final transient Versionssida sida;

  Versionsfakta(Versionssida sida, Versionstjanster tjanster) {
    this.sida = sida;
    Versionsrad v = sida.rad();
    Fakta fakta =
        new Fakta()
            .med(text("versioner.kalla"), kalla(v))
            .med(
                text("versioner.skapad"),
                text("version.skapad", Tider.tid(v.skapad()), tjanster.namn(v.skapadAv())))
            .med(text("versioner.galler"), galler(v))
            .med(text("version.ib", Integer.toString(v.forstaAr())), ib(sida));
    if (!sida.punkter().isEmpty()) {
      fakta.med(text("version.punkter"), punkter());
    } else if (v.beslutad()) {
      fakta.med(text("version.beslut"), text("version.inlast_beslutad"));
    } else {
      fakta.med(text("version.punkter"), motet("", text("version.inte_uppsatt")));
    }
    getContent().add(fakta);
  }

  private static Component kalla(Versionsrad v) {
    Div kalla = new Div(new Span(v.kallfil()));
    v.ursprung()
        .ifPresent(
            u -> {
              Anchor lank =
                  new Anchor(
                      BudgetNavigation.version(u.id()),
                      text("version.av", Long.toString(u.nummer())));
              lank.addClassName("om");
              kalla.add(lank);
            });
    return kalla;
  }

  private static String galler(Versionsrad v) {
    return v.galler().isEmpty() ? text("version.galler_inget") : Versionstext.ar(v.galler());
  }

  private static String ib(Versionssida s) {
    return s.ib().map(Versionsfakta::ib).orElseGet(() -> text("version.ib.osagt"));
  }

  static String ib(Ibuppgift ib) {
    return text("version.ib." + Kod.av(ib.slag()), Tider.dag(ib.dag()));
  }

  private Component[] punkter() {
    return sida.punkter().stream().map(Versionsfakta::punkt).toArray(Component[]::new);
  }

  /** Vägen till ett sammanträde, för den som får öppna dem. */
  static Component motet(String under, String text) {
    return Inloggad.aktor()
            .har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.STYRELSE, Roll.PRESIDIUM, Roll.REVISOR)
        ? new Anchor(SAMMANTRADEN + under, text)
        : new Span(text);
  }

  private static Component punkt(Versionspunkt p) {
    Component lank =
        motet("/" + p.sammantradeId(), text("version.punkt", Tider.dag(p.dag()), p.rubrik()));
    Span utfall =
        new Span(
            p.utfall()
                .map(u -> text("utfall." + u) + p.paragraf().map(n -> ", § " + n).orElse(""))
                .orElseGet(() -> text("punkt.inte_avgjord")));
    utfall.addClassName("om");
    return new Div(lank, utfall);
  }

  static Tabell historik(Versionssida s, Versionstjanster tjanster) {
    Tabell tabell =
        new Tabell(text("version.historik.tabell"))
            .kolumn(text("version.nar"))
            .kolumn(text("version.byte"))
            .kolumn(text("version.vem"))
            .kolumn(text("version.skal"));
    SparadMening sparad = SparadMening.med("versionssteg_");
    s.steg()
        .reversed()
        .forEach(
            b ->
                tabell.rad(
                    Tider.tid(b.tid()),
                    text(
                        "version.fran_till",
                        text("budgetstatus." + b.fran().kod()),
                        text("budgetstatus." + b.till().kod())),
                    tjanster.namn(b.av()),
                    b.skal().isEmpty() ? "–" : sparad.text(b.skal())));
    return tabell;
  }
}
