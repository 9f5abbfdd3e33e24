package se.samordna.uppgift.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.UppgiftId;
import se.samordna.gemensam.ui.Frist;
import se.samordna.uppgift.Uppgift;

/** Uppgifter som en lista man läser som meningar: vad, om vad, till när. */
public final class Uppgiftslista extends Composite<UnorderedList> {

  /**
   * Uppgifter och plikter i en lista, närmaste dag först.
   *
   * @param namn personens namn för ett användarnamn
   * @param nya uppgifter som just kom, som framhävs en stund
   */
  public Uppgiftslista(
      List<Uppgift> uppgifter,
      List<Plikt> plikter,
      UnaryOperator<String> namn,
      LocalDate idag,
      Set<UppgiftId> nya) {
    getContent().addClassName("uppgifter");
    Stream.concat(
            uppgifter.stream()
                .map(u -> new Rad(u.frist(), () -> rad(u, namn, idag, nya.contains(u.id())))),
            plikter.stream().map(p -> new Rad(p.senast(), () -> Pliktrad.av(p, idag))))
        .sorted(Comparator.comparing(r -> r.dag().orElse(LocalDate.MAX)))
        .forEach(r -> getContent().add(r.rad().get()));
  }

  private record Rad(Optional<LocalDate> dag, Supplier<ListItem> rad) {}

  private static ListItem rad(
      Uppgift uppgift, UnaryOperator<String> namn, LocalDate idag, boolean ny) {
    Div text = new Div(vad(uppgift), om(uppgift, namn, idag));
    Anchor gor =
        new Anchor(
            UppgiftNavigation.vag(uppgift.typ(), uppgift.id()), Uppgiftsrubrik.verb(uppgift));
    gor.addClassNames("knapp", "stilla");
    gor.getElement()
        .setAttribute(
            "aria-label",
            Uppgiftsrubrik.verb(uppgift)
                + ": "
                + uppgift.rubrik()
                + uppgift.avser().map(a -> ", " + a).orElse(""));
    ListItem rad = new ListItem(text, gor);
    rad.setClassName("uppgift-ny", ny);
    return rad;
  }

  private static Div vad(Uppgift uppgift) {
    Div vad = new Div(Uppgiftsrubrik.av(uppgift));
    vad.addClassName("uppgift-vad");
    return vad;
  }

  private static Div om(Uppgift uppgift, UnaryOperator<String> namn, LocalDate idag) {
    Div om = new Div(new Span(uppgift.rubrik()));
    om.addClassName("uppgift-om");
    uppgift.frist().ifPresent(f -> om.add(new Frist(f, idag)));
    uppgift.tilldelad().ifPresent(t -> om.add(new Span(text("uppgift.tagen", namn.apply(t)))));
    return om;
  }
}
