package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import se.samordna.andring.AndringService;
import se.samordna.andring.Andringsbegaran;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.Avslutsavsnitt;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.rekvisition.RegleringService;
import se.samordna.rekvisition.Regleringspost;

/** Innan insatsen avslutas: det som återstår, och knappen som återför det outnyttjade. */
@org.springframework.stereotype.Component
class Regleringsavsnitt implements Avslutsavsnitt {

  private final RegleringService reglering;
  private final AndringService andringar;

  Regleringsavsnitt(RegleringService reglering, AndringService andringar) {
    this.reglering = reglering;
    this.andringar = andringar;
  }

  @Override
  public Component av(Insatsbild insats) {
    Div yta = new Div();
    visa(yta, insats);
    return new Avsnitt(text("reglering.titel"), yta);
  }

  private void visa(Div yta, Insatsbild insats) {
    yta.removeAll();
    InsatsId id = new InsatsId(insats.insatsId());
    List<Regleringspost> kvar =
        reglering.kvar(id) instanceof Svar.Ja<List<Regleringspost>>(List<Regleringspost> alla)
            ? alla
            : List.of();
    if (kvar.isEmpty()) {
      yta.add(new Statusmarke(Ton.KLAR, text("reglering.klar")));
      return;
    }
    yta.add(new Paragraph(text("reglering.hjalp")));
    UnorderedList lista = new UnorderedList();
    kvar.forEach(p -> lista.add(rad(insats, p)));
    yta.add(lista);
    if (kvar.stream().anyMatch(p -> p.slag() == Regleringspost.Slag.OUTNYTTJAT)) {
      yta.add(aterfor(id, () -> visa(yta, insats)));
    }
  }

  private static ListItem rad(Insatsbild insats, Regleringspost p) {
    ListItem rad = new ListItem(new Span(p.text() + " "), new Span(p.hur() + " "));
    vagen(insats, p).ifPresent(v -> rad.add(new Anchor(v, text("reglering.oppna"))));
    return rad;
  }

  private static Optional<String> vagen(Insatsbild insats, Regleringspost p) {
    return switch (p.slag()) {
      case OUTNYTTJAT, RAPPORT -> Optional.empty();
      case REKVISITION -> p.id().map(r -> InsatsNavigation.rekvisition(insats.insatsId(), r));
      case MEDFINANSIERING, ATERKRAV -> Optional.of(InsatsNavigation.insats(insats.insatsId()));
    };
  }

  private Component aterfor(InsatsId id, Runnable klart) {
    Formular formular = new Formular();
    TextArea skal = new TextArea(text("reglering.skal"));
    skal.setHelperText(text("reglering.skal.hjalp"));
    formular.falt("skal", skal);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("reglering.aterfor"),
                () ->
                    formular.visa(
                        andringar.utfor(id, begaran(skal.getValue())),
                        a -> {
                          Besked.visa(text("reglering.aterford"));
                          klart.run();
                        }))));
    return formular;
  }

  private static Andringsbegaran begaran(String skal) {
    return new Andringsbegaran(
        "aterforing",
        skal,
        Optional.empty(),
        List.of(),
        "ursprung",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
