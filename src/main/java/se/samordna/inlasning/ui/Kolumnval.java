package se.samordna.inlasning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.inlasning.Tolkning;
import se.samordna.inlasning.Tolkning.Kolumnart;
import se.samordna.inlasning.Tolkningsval;

/** Vad varje kolumn i filen är; kan ändras. */
final class Kolumnval extends Composite<Div> {

  /** Tar emot vad en kolumn ska vara. */
  interface Vald {
    void val(int index, Tolkningsval.Kolumnval val);
  }

  private static final int FLEST = 40;
  private static final int AR_OMKRING = 4;

  /** När filen inte har något år: början på listan att välja ur. */
  private static final int TIDIGAST = 2020;

  Kolumnval(Tolkning tolkning, Vald vald) {
    Tabell tabell =
        new Tabell(text("inlasning.kolumner.hjalp"))
            .kolumn(text("inlasning.kolumn"))
            .kolumn(text("inlasning.rubrik"))
            .kolumn(text("inlasning.ar_vad"));
    List<Tolkningsval.Kolumnval> mojliga = mojliga(tolkning);
    tolkning.kolumner().stream()
        .limit(FLEST)
        .forEach(k -> tabell.rad(new Span(k.namn()), new Span(k.rubrik()), falt(k, mojliga, vald)));
    getContent().addClassName("kolumnval");
    getContent().add(tabell);
  }

  private static List<Tolkningsval.Kolumnval> mojliga(Tolkning tolkning) {
    List<Tolkningsval.Kolumnval> alla = new ArrayList<>();
    Stream.of(Kolumnart.values())
        .filter(a -> a != Kolumnart.AR)
        .forEach(a -> alla.add(new Tolkningsval.Kolumnval(a, 0)));
    List<Integer> ar =
        tolkning.kolumner().stream().map(Tolkning.Kolumn::ar).filter(a -> a > 0).sorted().toList();
    int forsta = ar.isEmpty() ? TIDIGAST : ar.getFirst() - AR_OMKRING;
    int sista = ar.isEmpty() ? forsta + 3 * AR_OMKRING : ar.getLast() + AR_OMKRING;
    IntStream.rangeClosed(forsta, sista)
        .forEach(a -> alla.add(new Tolkningsval.Kolumnval(Kolumnart.AR, a)));
    return alla;
  }

  private static Select<Tolkningsval.Kolumnval> falt(
      Tolkning.Kolumn k, List<Tolkningsval.Kolumnval> mojliga, Vald vald) {
    Select<Tolkningsval.Kolumnval> falt = new Select<>();
    falt.setAriaLabel(text("inlasning.kolumn.ar", k.namn()));
    falt.setItems(mojliga);
    falt.setItemLabelGenerator(
        v ->
            v.art() == Kolumnart.AR
                ? text("inlasning.kolumnart.ar", Integer.toString(v.ar()))
                : text("inlasning.kolumnart." + v.art().kod()));
    falt.setValue(new Tolkningsval.Kolumnval(k.art(), k.ar()));
    falt.addValueChangeListener(e -> vald.val(k.index(), e.getValue()));
    return falt;
  }
}
