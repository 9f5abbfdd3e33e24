package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.ui.Knapp;

/**
 * Knapparna på en punkt. När något ändras på punkten står de som ännu gäller kvar: ett tryck som är
 * på väg hit när någon annan antecknar något går fram, och den som går med tangenterna behåller sin
 * plats.
 */
final class Handlingsrad extends Composite<Div> {

  private final Map<Handling.Slag, Button> knappar = new LinkedHashMap<>();
  private transient Map<Handling.Slag, Runnable> gor = Map.of();
  private List<Component> skalen = List.of();

  /**
   * En knapp: vad den heter, om den är punktens huvudhandling, och vad den gör just nu.
   *
   * @param hinder varför den inte går att trycka nu
   */
  record Handling(Slag slag, Runnable gor, Optional<Hinder> hinder) {

    /** Två knappar av samma slag är samma knapp. */
    record Slag(String nyckel, boolean huvud) {}

    static Handling huvud(String nyckel, Runnable gor) {
      return new Handling(new Slag(nyckel, true), gor, Optional.empty());
    }

    static Handling stilla(String nyckel, Runnable gor) {
      return stilla(nyckel, gor, Optional.empty());
    }

    static Handling stilla(String nyckel, Runnable gor, Optional<Hinder> hinder) {
      return new Handling(new Slag(nyckel, false), gor, hinder);
    }
  }

  Handlingsrad() {
    getContent().addClassName("knapprad");
  }

  /** Visar handlingarna i den ordning de ges. */
  void visa(List<Handling> handlingar) {
    gor = handlingar.stream().collect(Collectors.toMap(Handling::slag, Handling::gor));
    Set<Handling.Slag> borta = new HashSet<>(knappar.keySet());
    borta.removeAll(gor.keySet());
    borta.forEach(
        slag -> Optional.ofNullable(knappar.remove(slag)).ifPresent(getContent()::remove));
    for (int plats = 0; plats < handlingar.size(); plats++) {
      Handling.Slag slag = handlingar.get(plats).slag();
      if (!knappar.containsKey(slag)) {
        Button ny = knapp(slag);
        knappar.put(slag, ny);
        getContent().addComponentAtIndex(plats, ny);
      }
    }
    handlingar.forEach(
        h ->
            Optional.ofNullable(knappar.get(h.slag()))
                .ifPresent(knapp -> Knapp.hindra(knapp, h.hinder())));
    visaSkalen(handlingar);
    setVisible(!handlingar.isEmpty());
  }

  /** Vart skäl en gång, efter knapparna som det hindrar. */
  private void visaSkalen(List<Handling> handlingar) {
    skalen.forEach(getContent()::remove);
    knappar.values().forEach(k -> k.getElement().removeAttribute("aria-describedby"));
    skalen =
        handlingar.stream()
            .flatMap(h -> h.hinder().stream())
            .distinct()
            .map(h -> skal(h, handlingar))
            .toList();
    skalen.forEach(getContent()::add);
  }

  private Component skal(Hinder hinder, List<Handling> handlingar) {
    return Knapp.varfor(
        hinder,
        handlingar.stream()
            .filter(h -> h.hinder().filter(hinder::equals).isPresent())
            .flatMap(h -> Optional.ofNullable(knappar.get(h.slag())).stream())
            .toList());
  }

  private Button knapp(Handling.Slag slag) {
    Runnable tryck = () -> Optional.ofNullable(gor.get(slag)).ifPresent(Runnable::run);
    return slag.huvud()
        ? Knapp.huvud(text(slag.nyckel()), tryck)
        : Knapp.stilla(text(slag.nyckel()), tryck);
  }
}
