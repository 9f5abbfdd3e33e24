package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** En lista av rader i ett formulär, där man lägger till och tar bort: mål, parter, belopp. */
public final class Rader<T> extends Composite<Div>
    implements Focusable<Rader<T>>, HasValidation, HasLabel, Faltgrupp {

  private static final int SKRIVPAUS = 1500;
  private static final Pattern PLATS = Pattern.compile("\\[(\\d{1,4})](?:\\.(.+))?");

  /** En rad: dess fält på skärmen och värdet de tillsammans har. */
  public interface Rad<T> {

    Component yta();

    T varde();

    /** Radens fält under namnen i API:t, så att en anmärkning står vid rätt fält. */
    default Map<String, ? extends Component> falt() {
      return Map.of();
    }
  }

  private final List<Rad<T>> rader = new ArrayList<>();
  private final Function<Optional<T>, Rad<T>> nyRad;
  private final Runnable andrad;
  private final Div yta = new Div();
  private final Paragraph felrad = new Paragraph();
  private final String radnamn;

  /**
   * @param radnamn vad en rad heter, för knapparna
   * @param nyRad bygger en rad, med eller utan värde
   * @param andrad anropas när en rad lagts till eller tagits bort
   */
  public Rader(String radnamn, Function<Optional<T>, Rad<T>> nyRad, Runnable andrad) {
    this.radnamn = radnamn;
    this.nyRad = nyRad;
    this.andrad = andrad;
    yta.addClassName("rader");
    felrad.addClassName("faltfel");
    felrad.setVisible(false);
    Button laggTill = new Button(text("rader.lagg_till", radnamn), e -> laggTillOchSkriv());
    getContent().getElement().setAttribute("tabindex", "-1");
    getContent().add(felrad, yta, laggTill);
  }

  public void satt(List<T> varden) {
    rader.clear();
    yta.removeAll();
    varden.forEach(v -> ny(Optional.of(v)));
  }

  public List<T> varden() {
    return rader.stream().map(Rad::varde).toList();
  }

  public void laggTill(Optional<T> varde) {
    ny(varde);
    andrad.run();
  }

  /** Den som lagt till en rad står i dess första fält. */
  private void laggTillOchSkriv() {
    Component yta = ny(Optional.empty());
    andrad.run();
    Traden.synliga(yta)
        .filter(c -> c instanceof Focusable && c instanceof HasValue)
        .findFirst()
        .ifPresent(c -> ((Focusable<?>) c).focus());
  }

  /** Det som skrivs räknas medan man skriver, inte först när man lämnar fältet. */
  private static void forbered(Component c) {
    if (c instanceof HasValueChangeMode falt
        && falt.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
      falt.setValueChangeMode(ValueChangeMode.LAZY);
      falt.setValueChangeTimeout(SKRIVPAUS);
    }
  }

  private Component ny(Optional<T> varde) {
    Rad<T> rad = nyRad.apply(varde);
    Component yta = rad.yta();
    Traden.synliga(yta).forEach(Rader::forbered);
    rad.falt().values().stream()
        .filter(HasValidation.class::isInstance)
        .forEach(c -> ((HasValidation) c).setManualValidation(true));
    Div ram = new Div(yta);
    ram.addClassName("radgrupp");
    Button bort = new Button(text("rader.ta_bort"));
    bort.setAriaLabel(text("rader.ta_bort_en", radnamn));
    bort.addClassName("bort");
    bort.addClickListener(
        e -> {
          rader.remove(rad);
          this.yta.remove(ram);
          andrad.run();
          focus();
        });
    ram.add(bort);
    rader.add(rad);
    this.yta.add(ram);
    return yta;
  }

  @Override
  public Optional<Component> hitta(String resten) {
    Matcher plats = PLATS.matcher(resten);
    if (!plats.matches() || Integer.parseInt(plats.group(1)) >= rader.size()) {
      return Optional.empty();
    }
    return Optional.ofNullable(plats.group(2))
        .flatMap(
            namn ->
                Optional.ofNullable(rader.get(Integer.parseInt(plats.group(1))).falt().get(namn)));
  }

  @Override
  public List<Component> falten() {
    return rader.stream().<Component>flatMap(r -> r.falt().values().stream()).toList();
  }

  @Override
  public String getLabel() {
    return radnamn.substring(0, 1).toUpperCase(Texter.sprak()) + radnamn.substring(1);
  }

  @Override
  public void setErrorMessage(String fel) {
    felrad.setText(fel);
  }

  @Override
  public String getErrorMessage() {
    return felrad.getText();
  }

  @Override
  public void setInvalid(boolean ogiltig) {
    felrad.setVisible(ogiltig);
  }

  @Override
  public boolean isInvalid() {
    return felrad.isVisible();
  }
}
