package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.Insatsavsnitt;
import se.samordna.rekvisition.Aterkrav;
import se.samordna.rekvisition.AterkravService;
import se.samordna.rekvisition.MedfinansieringService;

/** Pengar utifrån till insatsen, och utbetalda pengar som ska tillbaka. */
@Order(4)
@org.springframework.stereotype.Component
class Utifranavsnitt implements Insatsavsnitt {

  private final MedfinansieringService medfinansiering;
  private final AterkravService aterkrav;
  private final Utifranakter akter;

  Utifranavsnitt(
      MedfinansieringService medfinansiering, AterkravService aterkrav, Utifranakter akter) {
    this.medfinansiering = medfinansiering;
    this.aterkrav = aterkrav;
    this.akter = akter;
  }

  /** Ett avsnitt utan rader visas bara för den som kan lägga till. */
  @Override
  public List<Component> av(Insatsbild i, Runnable vidAndring) {
    InsatsId id = new InsatsId(i.insatsId());
    return Stream.of(medfinansiering(id, i, vidAndring), aterkraven(id, i, vidAndring))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean farAndra() {
    return Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF);
  }

  private Optional<Component> medfinansiering(InsatsId id, Insatsbild i, Runnable vidAndring) {
    List<MedfinansieringService.Rad> rader = Insatsavsnitt.rader(medfinansiering.lista(id, ALLA));
    boolean pagar = Set.of(Insats.Status.AVTAL, Insats.Status.PAGAR).contains(i.status());
    if (rader.isEmpty() && !(farAndra() && pagar)) {
      return Optional.empty();
    }
    Avsnitt avsnitt = new Avsnitt(text("medfinansiering.tabell"));
    avsnitt.add(
        rader.isEmpty()
            ? Avsnitt.tomt(text("medfinansiering.tomt"))
            : medfinansieringen(id, rader, vidAndring));
    if (farAndra() && pagar) {
      avsnitt.add(
          Knapp.rad(
              Knapp.stilla(
                  text("medfinansiering.ny"), () -> akter.nyMedfinansiering(id, i, vidAndring))));
    }
    return Optional.of(avsnitt);
  }

  private Component medfinansieringen(
      InsatsId id, List<MedfinansieringService.Rad> rader, Runnable vidAndring) {
    Tabell tabell =
        new Tabell(text("medfinansiering.tabell"))
            .kolumn(text("medfinansiering.fran"))
            .kolumn(text("ar"))
            .kolumn(text("medfinansiering.hur"))
            .tal(text("belopp"));
    if (farAndra()) {
      tabell.kolumn(text("utifran.gor"));
    }
    rader.forEach(
        m -> {
          Component[] celler = {
            new Span(m.fran()),
            new Span(Integer.toString(m.ar())),
            new Span(text(m.viaForbundet() ? "medfinansiering.via" : "medfinansiering.vid_sidan")),
            new Span(Siffror.belopp(m.belopp()))
          };
          tabell.rad(
              farAndra()
                  ? med(
                      celler,
                      knapp(
                          text("medfinansiering.aterkalla"),
                          m.fran(),
                          () -> akter.aterkalla(id, m, vidAndring)))
                  : celler);
        });
    return tabell;
  }

  private Optional<Component> aterkraven(InsatsId id, Insatsbild i, Runnable vidAndring) {
    List<Aterkrav> rader = Insatsavsnitt.rader(aterkrav.lista(id, ALLA));
    boolean utbetalt = i.pengar().stream().anyMatch(p -> p.stadium() == Insatsstadium.UTBETALT);
    if (rader.isEmpty() && !(farAndra() && utbetalt)) {
      return Optional.empty();
    }
    Avsnitt avsnitt = new Avsnitt(text("aterkrav.titel"));
    avsnitt.add(
        rader.isEmpty() ? Avsnitt.tomt(text("aterkrav.tomt")) : aterkraven(id, rader, vidAndring));
    if (farAndra() && utbetalt) {
      avsnitt.add(
          Knapp.rad(
              Knapp.stilla(text("aterkrav.nytt"), () -> akter.nyttAterkrav(id, i, vidAndring))));
    }
    return Optional.of(avsnitt);
  }

  private Component aterkraven(InsatsId id, List<Aterkrav> rader, Runnable vidAndring) {
    boolean gor = Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF);
    Tabell tabell =
        new Tabell(text("aterkrav.titel"))
            .kolumn(text("andring.skal"))
            .kolumn(text("ar"))
            .tal(text("belopp"))
            .kolumn(text("insats.status"));
    if (gor) {
      tabell.kolumn(text("utifran.gor"));
    }
    rader.forEach(
        a -> {
          Component[] celler = {
            skal(a),
            new Span(Integer.toString(a.ar())),
            new Span(Siffror.belopp(a.belopp())),
            laget(a)
          };
          tabell.rad(gor ? med(celler, akter(id, a, vidAndring)) : celler);
        });
    return tabell;
  }

  /** Ekonomen antecknar betalningen; förbundschefen skriver av det som inte kommer. */
  private Component akter(InsatsId id, Aterkrav a, Runnable vidAndring) {
    Div akter = new Div();
    if (a.arObetalt() && Inloggad.aktor().har(Roll.EKONOM)) {
      akter.add(
          knapp(text("aterkrav.har_kommit"), a.skal(), () -> this.akter.betalt(id, a, vidAndring)));
    }
    if (a.arObetalt() && Inloggad.aktor().har(Roll.FORBUNDSCHEF)) {
      akter.add(
          knapp(text("aterkrav.avskriv"), a.skal(), () -> this.akter.avskriv(id, a, vidAndring)));
    }
    return akter.getChildren().findAny().isPresent() ? akter : new Span("–");
  }

  private static Component skal(Aterkrav a) {
    Div skal = new Div(new Span(a.skal()));
    a.avskrivet()
        .ifPresent(
            v -> {
              Span om = new Span(text("aterkrav.avskrivet.om", v.beslutatAv(), v.skal()));
              om.addClassName("om");
              skal.add(om);
            });
    return skal;
  }

  /** Samma verb på flera rader: den som hör skärmen får veta vilken rad det gäller. */
  private static Button knapp(String verb, String om, Runnable handling) {
    Button knapp = Knapp.stilla(verb, handling);
    knapp.setAriaLabel(verb + ": " + om);
    return knapp;
  }

  private static Component laget(Aterkrav a) {
    if (a.avskrivet().isPresent()) {
      return new Statusmarke(
          Ton.LUGN, text("aterkrav.status.avskrivet", a.avskrivet().get().dag().toString()));
    }
    return a.betalt()
        .<Component>map(
            dag -> new Statusmarke(Ton.KLAR, text("aterkrav.status.betalt", dag.toString())))
        .orElseGet(() -> new Statusmarke(Ton.PAGAR, text("aterkrav.status.begart")));
  }

  private static Component[] med(Component[] celler, Component sist) {
    Component[] alla = Arrays.copyOf(celler, celler.length + 1);
    alla[celler.length] = sist;
    return alla;
  }
}
