package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Svar;

/**
 * Ett formulär i en spalt. Fälten heter som i API:t, så att ett nekande svar kan visas vid rätt
 * fält och samlat överst; det som är skrivet står alltid kvar.
 */
public final class Formular extends Div {

  private final Hindervisning hinder = new Hindervisning();
  private final Map<String, Component> falt = new LinkedHashMap<>();

  public Formular() {
    addClassName("formular");
    add(hinder);
  }

  /** Lägger till ett fält sist och håller reda på det under sitt namn. */
  public <C extends Component> C falt(String namn, C komponent) {
    add(komponent);
    return kand(namn, komponent);
  }

  /** Håller reda på ett fält som ligger någon annanstans i formuläret. */
  public <C extends Component> C kand(String namn, C komponent) {
    if (komponent instanceof HasValidation validering) {
      validering.setManualValidation(true);
    }
    falt.put(namn, komponent);
    return komponent;
  }

  /** Var hindren visas, för den som bygger om formuläret. */
  public Hindervisning hinder() {
    return hinder;
  }

  /**
   * Sätter anmärkningar vid sina fält och tar bort de förra. Flyttar aldrig fokus: den som skriver
   * står kvar där den är.
   */
  public void anmark(List<Faltfel> fel) {
    rensa();
    fel.stream()
        .map(this::forSkarmen)
        .forEach(f -> hitta(f.falt()).ifPresent(c -> markera(c, f.text())));
  }

  /** Visar hindret, eller tar bort det förra och går vidare med värdet. */
  public <T> void visa(Svar<T> svar, Consumer<T> vidare) {
    rensa();
    switch (svar) {
      case Svar.Ja<T>(T varde) -> {
        Osparat.sparat(this);
        vidare.accept(varde);
      }
      case Svar.Nej<T>(Hinder nej) -> visa(nej);
    }
  }

  public void visa(Hinder nej) {
    rensa();
    Hinder forSkarmen =
        new Hinder(
            nej.slag(), nej.kod(), nej.text(), nej.fel().stream().map(this::forSkarmen).toList());
    forSkarmen.fel().forEach(f -> hitta(f.falt()).ifPresent(c -> markera(c, f.text())));
    hinder.visa(forSkarmen, this::hitta);
  }

  /** API:ts text räknar upp koder; den som ser alternativen framför sig behöver inte dem. */
  private Faltfel forSkarmen(Faltfel fel) {
    return hitta(fel.falt()).filter(Formular::arOvalt).isPresent()
        ? new Faltfel(fel.falt(), fel.kod(), text("hinder.valj_ett"))
        : fel;
  }

  private static boolean arOvalt(Component komponent) {
    return (komponent instanceof RadioButtonGroup<?> grupp && grupp.isEmpty())
        || (komponent instanceof Select<?> lista && lista.isEmpty());
  }

  /**
   * Sant när allt som skrivits i formuläret är läst. Annars sägs vad som inte gick att tolka, och
   * handlingen får vänta: den skulle gälla något annat än det som står på skärmen.
   */
  public boolean arLast() {
    Map<String, Component> olasta = new LinkedHashMap<>();
    Traden.synliga(this)
        .filter(c -> c instanceof Egenkontroll kontroll && !kontroll.egetFel().isEmpty())
        .forEach(c -> olasta.put("falt" + olasta.size(), c));
    if (olasta.isEmpty()) {
      return true;
    }
    olasta.values().forEach(c -> markera(c, ""));
    hinder.visa(
        Hinder.form(
            olasta.entrySet().stream()
                .map(e -> new Faltfel(e.getKey(), "olasligt", eget(e.getValue())))
                .toList()),
        namn -> Optional.ofNullable(olasta.get(namn)));
    return false;
  }

  private static String eget(Component c) {
    return c instanceof Egenkontroll kontroll ? kontroll.egetFel() : "";
  }

  public void rensa() {
    hinder.dolj();
    falt.values().forEach(c -> markera(c, ""));
    falt.values().stream()
        .flatMap(c -> c instanceof Faltgrupp grupp ? grupp.falten().stream() : Stream.empty())
        .forEach(c -> markera(c, ""));
  }

  /**
   * Exakt namn, också inne i en grupp av rader, annars det närmaste omgivande: {@code mal[0].text}
   * är fältet i första raden av {@code mal}, eller hela {@code mal}.
   */
  public Optional<Component> hitta(String namn) {
    for (String n = namn; !n.isEmpty(); n = omgivande(n)) {
      Component traff = falt.get(n);
      if (traff != null) {
        String resten = namn.substring(n.length());
        return traff instanceof Faltgrupp grupp
            ? grupp.hitta(resten).or(() -> Optional.of(traff))
            : Optional.of(traff);
      }
    }
    return Optional.empty();
  }

  private static String omgivande(String namn) {
    return namn.substring(0, Math.max(0, Math.max(namn.lastIndexOf('.'), namn.lastIndexOf('['))));
  }

  /** Det fältet självt har att säga om det skrivna går före: då är värdet ännu det gamla. */
  private static void markera(Component komponent, String fel) {
    if (komponent instanceof HasValidation validering) {
      String eget = eget(komponent);
      String text = eget.isEmpty() ? fel : eget;
      validering.setErrorMessage(text);
      validering.setInvalid(!text.isEmpty());
    }
  }
}
