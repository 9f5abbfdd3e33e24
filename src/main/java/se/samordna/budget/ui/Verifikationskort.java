package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Sparatskal;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Beslutspunkt;
import se.samordna.huvudbok.Verifikation;
import se.samordna.huvudbok.Verifikation.Arendet;
import se.samordna.huvudbok.Verifikation.Hanvisning;
import se.samordna.huvudbok.Verifikation.Kontering;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/**
 * En verifikation: vad som hände, ärendet och beslutet bakom, vad den rättar, och konteringarna.
 */
final class Verifikationskort extends Composite<Div> {

  /**
   * @param medSiffra visar vad varje kontering är i den siffra som följs
   */
  Verifikationskort(Verifikation v, boolean medSiffra) {
    // Inget landmärke: flera verifikationer har samma rubrik, och listan kan vara lång.
    getContent().add(new H2(text("handelse." + v.handelse().kod())), om(v), tabell(v, medSiffra));
    getContent().addClassName("avsnitt");
  }

  private static Component om(Verifikation v) {
    Div om = new Div(new Anchor(BudgetNavigation.verifikation(v.id()), v.dag().toString()));
    om.addClassName("overrad");
    v.arende().ifPresent(a -> om.add(arendet(a)));
    v.beslut().ifPresent(b -> om.add(beslutet(b)));
    v.rattelser().rattar().ifPresent(h -> om.add(annan("huvudbok.rattar", h)));
    v.rattelser().rattadAv().forEach(h -> om.add(annan("huvudbok.rattad_av", h)));
    v.skal().ifPresent(s -> om.add(new Span(text("huvudbok.skal", Sparatskal.text(s)))));
    return om;
  }

  private static Component arendet(Arendet a) {
    return new Anchor(
        "arenden/" + a.arendeId(), a.diarienummer().map(d -> d + " ").orElse("") + a.rubrik());
  }

  /** Vägen till protokollets paragraf, för dem som får öppna sammanträdet. */
  private static Component beslutet(Beslutspunkt b) {
    String namn = text("huvudbok.beslut", Integer.toString(b.paragraf()), b.dag().toString());
    return Inloggad.aktor()
            .har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.STYRELSE, Roll.PRESIDIUM, Roll.REVISOR)
        ? new Anchor("sammantraden/" + b.sammantradeId() + "#punkt-" + b.punkt(), namn)
        : new Span(namn);
  }

  private static Component annan(String nyckel, Hanvisning h) {
    return new Anchor(
        BudgetNavigation.verifikation(h.id()),
        text(
            nyckel,
            text("handelse." + h.handelse().kod()).toLowerCase(java.util.Locale.ROOT),
            h.dag()));
  }

  private static Tabell tabell(Verifikation v, boolean medSiffra) {
    Tabell tabell =
        new Tabell(text("huvudbok.kontering"))
            .kolumn(text("huvudbok.konto"))
            .kolumn(text("ar"))
            .tal(text("belopp"));
    if (medSiffra) {
      tabell.tal(text("huvudbok.raknas"));
    }
    v.konteringar().forEach(k -> tabell.rad(celler(k, medSiffra)));
    return tabell;
  }

  private static Component[] celler(Kontering k, boolean medSiffra) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(namn(k)));
    celler.add(new Span(Integer.toString(k.ar())));
    celler.add(new Span(Siffror.belopp(k.belopp())));
    if (medSiffra) {
      celler.add(new Span(k.raknas().map(Siffror::belopp).orElse("–")));
    }
    return celler.toArray(new Component[0]);
  }

  private static String namn(Kontering k) {
    String stadium = stadium(k.stadium());
    return k.rad().map(r -> stadium + ": " + r.namn()).orElse(stadium);
  }

  static String stadium(String kod) {
    return text("stadium." + kod);
  }
}
