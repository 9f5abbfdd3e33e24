package se.samordna.overtagande.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.overtagande.OvertagandeService;
import se.samordna.overtagande.Overtagandebild;
import se.samordna.overtagande.OvertagandeinlasningService;

/** Ta över pågående insatser: raderna som återstår, arbetsboken, och de som är övertagna. */
@Route(InsatsNavigation.OVERTA)
@RolesAllowed({"forbundschef", "ekonom"})
class OvertaVy extends Vy {

  private final transient OvertagandeService overtaganden;
  private final Div kvar = new Div();
  private final Div overtagna = new Div();

  OvertaVy(OvertagandeService overtaganden, OvertagandeinlasningService inlasning) {
    this.overtaganden = overtaganden;
    titel(text("overta.titel"));
    Div over = new Div(new Anchor(InsatsNavigation.LISTA, text("insatser.titel")));
    over.addClassName("lankar");
    add(
        new Sidhuvud(text("overta.titel"), over).ingress(text("overta.ingress")),
        new Avsnitt(text("overta.kvar"), kvar),
        new Arbetsboksavsnitt(inlasning, this::visa),
        new Avsnitt(text("overta.overtagna"), overtagna));
    visa();
  }

  private void visa() {
    kvar.removeAll();
    kvar.add(kvarAttTaOver(overtaganden.kvar()));
    overtagna.removeAll();
    overtagna.add(redanOvertagna(overtaganden.overtagna()));
  }

  private static Component kvarAttTaOver(List<OvertagandeService.Rad> rader) {
    if (rader.isEmpty()) {
      return Avsnitt.tomt(text("overta.inget_kvar"));
    }
    Tabell tabell =
        new Tabell(text("overta.kvar.tabell"))
            .kolumn(text("overta.budgetrad"))
            .kolumn(text("overta.beviljat"))
            .kolumn(text("overta.handling"));
    rader.forEach(
        r ->
            tabell.rad(
                new Span(r.rad()),
                new Span(perAr(r.kvar())),
                lank(OvertagandeNavigation.rad(r.radId()), text("overta.ta_over"), r.rad())));
    return tabell;
  }

  private static Anchor lank(String vag, String verb, String vad) {
    Anchor lank = new Anchor(vag, verb);
    lank.setAriaLabel(verb + ": " + vad);
    return lank;
  }

  static String perAr(List<Arsbelopp> ar) {
    return ar.stream()
        .map(a -> a.ar() + ": " + Siffror.belopp(a.belopp()))
        .collect(Collectors.joining(", "));
  }

  private Component redanOvertagna(List<Overtagandebild> alla) {
    if (alla.isEmpty()) {
      return Avsnitt.tomt(text("overta.inga_overtagna"));
    }
    Tabell tabell =
        new Tabell(text("overta.overtagna.tabell"))
            .kolumn(text("insats.namn"))
            .kolumn(text("arende.diarienummer"))
            .kolumn(text("overta.beslut"))
            .kolumn(text("insats.status"))
            .kolumn(text("overta.handling"));
    alla.forEach(
        o ->
            tabell.rad(
                new Anchor(InsatsNavigation.insats(o.insatsId()), o.rubrik()),
                new Anchor(
                    ArendeNavigation.arende(new ArendeId(o.arendeId())),
                    o.diarienummer().orElse("–")),
                new Span(
                    text(
                        "overta.beslutet",
                        o.beslutsdag().toString(),
                        Integer.toString(o.paragraf()))),
                new Span(text("insatsstatus." + Kod.av(o.status()))),
                o.kanAngras()
                    ? Knapp.radknapp("overta.angra", o.rubrik(), () -> angra(o))
                    : new Span("–")));
    return tabell;
  }

  private void angra(Overtagandebild o) {
    Dialogruta ruta = new Dialogruta(text("overta.angra.rubrik", o.rubrik()));
    ruta.formular().add(new Paragraph(text("overta.angra.foljd")));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("overta.angra.skal")));
    ruta.oppna(
        text("overta.angra"),
        () ->
            ruta.visa(
                overtaganden.angra(new InsatsId(o.insatsId()), skal.getValue()),
                klar -> {
                  Besked.visa(text("overta.angrat", klar.rubrik()));
                  visa();
                }));
  }
}
