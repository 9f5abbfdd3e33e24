package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.AndringService;
import se.samordna.insats.Aterkrav;
import se.samordna.insats.AterkravService;
import se.samordna.insats.Insatsandring;
import se.samordna.insats.Insatsvy;
import se.samordna.insats.MedfinansieringService;
import se.samordna.insats.Rekvisition;
import se.samordna.insats.RekvisitionService;

/** Insatsens pengar på skärmen: stadier, rekvisitioner, ändringar, pengar utifrån och återkrav. */
@org.springframework.stereotype.Component
class Insatsekonomi {

  private static final Sida.Begaran ALLA = new Sida.Begaran(0, Sida.MEST);

  private final RekvisitionService rekvisitioner;
  private final AndringService andringar;
  private final MedfinansieringService medfinansiering;
  private final AterkravService aterkrav;
  private final Klocka klocka;

  Insatsekonomi(
      RekvisitionService rekvisitioner,
      AndringService andringar,
      MedfinansieringService medfinansiering,
      AterkravService aterkrav,
      Klocka klocka) {
    this.rekvisitioner = rekvisitioner;
    this.andringar = andringar;
    this.medfinansiering = medfinansiering;
    this.aterkrav = aterkrav;
    this.klocka = klocka;
  }

  List<Component> av(Insatsvy i, Runnable vidAndring) {
    InsatsId id = new InsatsId(i.insatsId());
    return List.of(
        new Avsnitt(text("insats.pengar"), pengar(i), utifran(id), formular(id, vidAndring)),
        new Avsnitt(text("rekvisitioner.titel"), begaranden(i, id)),
        new Avsnitt(text("andringar.titel"), andrat(i, id)));
  }

  /** En siffra leder till sina verifikationer, för dem som får läsa huvudboken. */
  private static Component pengar(Insatsvy i) {
    if (i.pengar().isEmpty()) {
      return Avsnitt.tomt(text("insats.inga_pengar"));
    }
    boolean far =
        Inloggad.aktor()
            .har(
                Roll.FORBUNDSCHEF,
                Roll.EKONOM,
                Roll.PRESIDIUM,
                Roll.STYRELSE,
                Roll.REVISOR,
                Roll.ADMINISTRATOR);
    Tabell tabell =
        new Tabell(text("insats.pengar_tabell"))
            .kolumn(text("insats.stadium"))
            .kolumn(text("ar"))
            .tal(text("belopp"));
    i.pengar()
        .forEach(
            p ->
                tabell.rad(
                    new Span(text("stadium." + p.stadium())),
                    new Span(Integer.toString(p.ar())),
                    belopp(i, p, far)));
    return tabell;
  }

  private static Component belopp(Insatsvy i, Insatsvy.Pengar p, boolean lank) {
    String kr = Siffror.kr(new Belopp(p.beloppOre()));
    return lank
        ? new Anchor(BudgetNavigation.huvudbok(p.ar(), p.stadium() + ":" + i.insatsId()), kr)
        : new Span(kr);
  }

  private Component formular(InsatsId id, Runnable vidAndring) {
    Div yta = new Div();
    if (Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF)) {
      Utifranformular nytt = new Utifranformular(id, klocka.idag().getYear(), vidAndring);
      yta.add(nytt.medfinansiering(medfinansiering), nytt.aterkrav(aterkrav));
      if (Inloggad.aktor().har(Roll.EKONOM)) {
        obetalda(id).forEach(a -> yta.add(betalt(id, a, vidAndring)));
      }
    }
    return yta;
  }

  private List<Aterkrav> obetalda(InsatsId id) {
    return rader(aterkrav.lista(id, ALLA)).stream()
        .filter(a -> a.status().equals("begart"))
        .toList();
  }

  private Component betalt(InsatsId id, Aterkrav krav, Runnable vidAndring) {
    return Knapp.stilla(
        text("aterkrav.har_kommit", Siffror.kr(new Belopp(krav.beloppOre()))),
        () -> {
          Svar<Aterkrav> svar =
              aterkrav.betalt(
                  id,
                  krav.aterkravId(),
                  new AterkravService.Betalt("ursprung", Optional.empty(), Optional.empty()));
          Besked.visa(
              svar instanceof Svar.Nej<Aterkrav>(Hinder nej)
                  ? nej.text()
                  : text("rekvisition.sparad"));
          vidAndring.run();
        });
  }

  private Component utifran(InsatsId id) {
    Div yta = new Div();
    List<MedfinansieringService.Rad> rader = rader(medfinansiering.lista(id, ALLA));
    if (!rader.isEmpty()) {
      Tabell tabell =
          new Tabell(text("medfinansiering.tabell"))
              .kolumn(text("medfinansiering.fran"))
              .kolumn(text("ar"))
              .kolumn(text("medfinansiering.hur"))
              .tal(text("belopp"));
      rader.forEach(
          m ->
              tabell.rad(
                  m.fran(),
                  Integer.toString(m.ar()),
                  text(m.viaForbundet() ? "medfinansiering.via" : "medfinansiering.vid_sidan"),
                  Siffror.kr(new Belopp(m.beloppOre()))));
      yta.add(tabell);
    }
    rader(aterkrav.lista(id, ALLA))
        .forEach(
            a ->
                yta.add(
                    new Div(
                        new Span(
                            text(
                                "aterkrav." + a.status(),
                                Siffror.kr(new Belopp(a.beloppOre())),
                                Integer.toString(a.ar()),
                                a.skal())))));
    return yta;
  }

  private Component begaranden(Insatsvy i, InsatsId id) {
    List<Rekvisition> alla = rader(rekvisitioner.lista(id, ALLA));
    Div yta = new Div(Rekvisitionslista.av(alla));
    if (rekvisitioner.farBegara(id)) {
      yta.add(
          Knapp.rad(Knapp.lank(InsatsNavigation.begar(i.insatsId()), text("rekvisition.begar"))));
    }
    return yta;
  }

  private Component andrat(Insatsvy i, InsatsId id) {
    List<Insatsandring> alla = rader(andringar.lista(id, ALLA));
    Div yta = new Div(alla.isEmpty() ? Avsnitt.tomt(text("andringar.tomt")) : tabell(alla));
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF)) {
      yta.add(Knapp.rad(Knapp.lank(InsatsNavigation.andra(i.insatsId()), text("andring.rubrik"))));
    }
    return yta;
  }

  private static Component tabell(List<Insatsandring> alla) {
    Tabell tabell =
        new Tabell(text("andringar.tabell"))
            .kolumn(text("andring.slag"))
            .kolumn(text("andring.dag"))
            .kolumn(text("andring.skal"))
            .kolumn(text("andring.minskat"))
            .kolumn(text("andring.okat"));
    alla.forEach(
        a ->
            tabell.rad(
                text("andringsslag." + a.slag()),
                a.dag().toString(),
                a.skal(),
                perAr(a.minskat()),
                perAr(a.okat())));
    return tabell;
  }

  private static String perAr(List<Rekvisition.Arsbelopp> rader) {
    return rader.isEmpty()
        ? "–"
        : rader.stream()
            .map(r -> r.ar() + ": " + Siffror.kr(new Belopp(r.beloppOre())))
            .collect(Collectors.joining(", "));
  }

  private static <T> List<T> rader(Svar<Sida<T>> svar) {
    return svar instanceof Svar.Ja<Sida<T>>(Sida<T> sida) ? sida.innehall() : List.of();
  }
}
