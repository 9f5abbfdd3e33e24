package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import se.samordna.andring.AndringService;
import se.samordna.andring.Andringsforslag;
import se.samordna.andring.AndringsforslagService;
import se.samordna.andring.ForslagslasService;
import se.samordna.andring.Insatsandring;
import se.samordna.andring.Visatforslag;
import se.samordna.arende.ui.Aterkomstblick;
import se.samordna.budget.VerkanService;
import se.samordna.budget.ui.Effekt;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Sparatskal;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.insats.ui.Insatsavsnitt;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Forslagsstatus;
import se.samordna.sammantrade.ui.Andringsruta;

/** Insatsens ändringar: de förslag som väntar eller avslagits, och de utförda. */
@Order(3)
@org.springframework.stereotype.Component
class Andringsavsnitt implements Insatsavsnitt {

  private final AndringService andringar;
  private final AndringsforslagService forslag;
  private final ForslagslasService forslagen;
  private final VerkanService verkan;

  Andringsavsnitt(
      AndringService andringar,
      AndringsforslagService forslag,
      ForslagslasService forslagen,
      VerkanService verkan) {
    this.andringar = andringar;
    this.forslag = forslag;
    this.forslagen = forslagen;
    this.verkan = verkan;
  }

  @Override
  public List<Component> av(Insatsbild insats, Runnable vidAndring) {
    return List.of(
        new Avsnitt(text("andringar.titel"), av(new InsatsId(insats.insatsId()), vidAndring)));
  }

  private Component av(InsatsId id, Runnable vidAndring) {
    List<Insatsandring> utforda = Insatsavsnitt.rader(andringar.lista(id, ALLA));
    List<Visatforslag> ovriga =
        forslagen.visade(id) instanceof Svar.Ja<List<Visatforslag>>(List<Visatforslag> alla)
            ? alla.stream().filter(f -> f.forslag().status() != Forslagsstatus.UTFORT).toList()
            : List.of();
    Div yta = new Div();
    ovriga.stream().filter(Visatforslag::vantar).forEach(f -> yta.add(ruta(id, f, vidAndring)));
    if (!utforda.isEmpty()) {
      yta.add(tabell(utforda));
    }
    List<Visatforslag> avslutade = ovriga.stream().filter(f -> !f.vantar()).toList();
    if (!avslutade.isEmpty()) {
      yta.add(avslutade(avslutade));
    }
    if (utforda.isEmpty() && ovriga.isEmpty()) {
      yta.add(Avsnitt.tomt(text("andringar.tomt")));
    }
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF)) {
      yta.add(Knapp.rad(Knapp.lank(InsatsNavigation.andra(id.varde()), text("andring.rubrik"))));
    }
    return yta;
  }

  private Component ruta(InsatsId id, Visatforslag f, Runnable vidAndring) {
    Andringsbild vy = f.vy();
    Div huvud =
        new Div(
            new H3(text("andringsslag." + Kod.av(vy.slag()))),
            new Statusmarke(
                f.arOppet() ? Ton.LUGN : Ton.PAGAR, text("andringsstatus." + Kod.av(vy.status()))));
    huvud.addClassName("punkt-huvud");
    Div yta = new Div(new Andringsruta(vy, huvud));
    yta.addClassNames("punkt", "punkt-innehall");
    f.aterkomst().map(Aterkomstblick::avForslag).ifPresent(yta::add);
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF)) {
      if (!vy.ar().isEmpty()) {
        yta.add(effekt(vy));
      }
      if (f.arOppet()) {
        yta.add(knappar(id, f.forslag(), vidAndring));
      }
    }
    return yta;
  }

  private Component effekt(Andringsbild vy) {
    return new Effekt(verkan, vy.ar().getFirst().ar())
        .avAndringar(List.of(vy.andringId()), List.of());
  }

  private Component knappar(InsatsId id, Andringsforslag f, Runnable vidAndring) {
    return Knapp.rad(
        Knapp.stilla(
            text("andring.skriv_om"),
            () -> UI.getCurrent().navigate(InsatsNavigation.andra(id.varde(), f.andringId()))),
        Knapp.stilla(
            text("andring.ta_tillbaka"),
            () -> {
              Svar<Andringsforslag> svar =
                  forslag.aterkalla(id, f.andringId(), Optional.of(f.version()));
              Besked.visa(
                  svar instanceof Svar.Nej<Andringsforslag>(Hinder nej)
                      ? nej.text()
                      : text("andring.tillbakatagen"));
              vidAndring.run();
            }));
  }

  private static Component tabell(List<Insatsandring> alla) {
    Tabell tabell =
        new Tabell(text("andringar.tabell"))
            .kolumn(text("andring.slag"))
            .kolumn(text("andring.dag"))
            .kolumn(text("andring.skal"))
            .kolumn(text("andring.nytt_slut"))
            .kolumn(text("andring.minskat"))
            .kolumn(text("andring.okat"));
    alla.forEach(
        a ->
            tabell.rad(
                new Span(text("andringsslag." + Kod.av(a.slag()))),
                new Span(a.dag().toString()),
                Sparatskal.av(a.skal()),
                new Span(a.nyttSlut().map(Object::toString).orElse("–")),
                new Span(perAr(a.minskat())),
                new Span(perAr(a.okat()))));
    return tabell;
  }

  private static Component avslutade(List<Visatforslag> alla) {
    Tabell tabell =
        new Tabell(text("andringar.avslutade"))
            .kolumn(text("andring.slag"))
            .kolumn(text("andring.skal"))
            .kolumn(text("andring.hur_det_gick"));
    alla.forEach(
        f ->
            tabell.rad(
                new Span(text("andringsslag." + Kod.av(f.vy().slag()))),
                new Span(f.vy().skal()),
                new Statusmarke(
                    f.forslag().status() == Forslagsstatus.AVSLAGET ? Ton.NEJ : Ton.LUGN,
                    text("andringsstatus." + Kod.av(f.forslag().status())))));
    return tabell;
  }

  private static String perAr(List<Arsbelopp> rader) {
    return rader.isEmpty()
        ? "–"
        : rader.stream()
            .map(r -> r.ar() + ": " + Siffror.belopp(r.belopp()))
            .collect(Collectors.joining(", "));
  }
}
