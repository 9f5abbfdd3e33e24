package se.samordna.uppgift.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samordna.gemensam.UppgiftId;
import se.samordna.gemensam.ui.Frist;
import se.samordna.uppgift.Uppgift;

/** Uppgifter som en lista man läser som meningar: vad, om vad, till när. */
public final class Uppgiftslista extends Composite<UnorderedList> {

  /**
   * @param nya uppgifter som just kom, som framhävs en stund
   */
  public Uppgiftslista(List<Uppgift> uppgifter, LocalDate idag, Set<UppgiftId> nya) {
    getContent().addClassName("uppgifter");
    uppgifter.forEach(u -> getContent().add(rad(u, idag, nya.contains(u.id()))));
  }

  private static ListItem rad(Uppgift uppgift, LocalDate idag, boolean ny) {
    Div text = new Div(vad(uppgift), om(uppgift, idag));
    Anchor gor =
        new Anchor(
            UppgiftNavigation.vag(uppgift.typ(), uppgift.id()),
            text("uppgift." + uppgift.typ() + ".verb"));
    gor.addClassNames("knapp", "stilla");
    gor.getElement()
        .setAttribute(
            "aria-label", text("uppgift." + uppgift.typ() + ".verb") + ": " + uppgift.rubrik());
    ListItem rad = new ListItem(text, gor);
    rad.setClassName("uppgift-ny", ny);
    return rad;
  }

  private static Div vad(Uppgift uppgift) {
    Div vad = new Div(text("uppgift." + uppgift.typ()));
    vad.addClassName("uppgift-vad");
    return vad;
  }

  private static Div om(Uppgift uppgift, LocalDate idag) {
    Div om = new Div(new Span(uppgift.rubrik()));
    om.addClassName("uppgift-om");
    uppgift.frist().ifPresent(f -> om.add(new Frist(f, idag)));
    uppgift.tilldelad().ifPresent(t -> om.add(new Span(text("uppgift.tagen", t))));
    return om;
  }
}
