package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** En lista av rader i ett formulär, där man lägger till och tar bort: mål, parter, belopp. */
public final class Rader<T> extends Composite<Div>
    implements Focusable<Rader<T>>, HasValidation, HasLabel {

  /** En rad: dess fält på skärmen och värdet de tillsammans har. */
  public interface Rad<T> {

    Component yta();

    T varde();
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
    Button laggTill = new Button(text("rader.lagg_till", radnamn), e -> laggTill(Optional.empty()));
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

  private void ny(Optional<T> varde) {
    Rad<T> rad = nyRad.apply(varde);
    Div ram = new Div(rad.yta());
    ram.addClassName("radgrupp");
    Button bort = new Button(text("rader.ta_bort"));
    bort.setAriaLabel(text("rader.ta_bort_en", radnamn));
    bort.addClassName("bort");
    bort.addClickListener(
        e -> {
          rader.remove(rad);
          yta.remove(ram);
          andrad.run();
          focus();
        });
    ram.add(bort);
    rader.add(rad);
    yta.add(ram);
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
