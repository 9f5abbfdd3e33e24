package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/** Knapparna: en huvudhandling per skärm, resten stilla. */
public final class Knapp {

  private Knapp() {}

  /**
   * Skärmens huvudhandling, med sitt verb. Dubbelklick skickar bara en gång, och inget skickas
   * medan något i formuläret inte gått att läsa.
   */
  public static Button huvud(String verb, Runnable handling) {
    Button knapp = new Button(verb);
    vidTryck(
        knapp,
        () -> {
          if (formularet(knapp).map(Formular::arLast).orElse(true)) {
            handling.run();
          }
        });
    knapp.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return knapp;
  }

  public static Button stilla(String verb, Runnable handling) {
    Button knapp = new Button(verb);
    vidTryck(knapp, handling);
    return knapp;
  }

  /**
   * Verbet för en rad i en tabell, till en skärmläsare med radens namn.
   *
   * @param nyckel verbet; nyckeln med {@code .for} är verbet med radens namn
   */
  public static Component radknapp(String nyckel, String rad, Runnable handling) {
    NativeButton knapp = new NativeButton(Texter.text(nyckel), e -> handling.run());
    knapp.setAriaLabel(Texter.text(nyckel + ".for", rad));
    knapp.addClassName("lank");
    return knapp;
  }

  private static Optional<Formular> formularet(Button knapp) {
    return Traden.uppat(knapp)
        .filter(Formular.class::isInstance)
        .map(Formular.class::cast)
        .findFirst();
  }

  private static void vidTryck(Button knapp, Runnable handling) {
    knapp.setDisableOnClick(true);
    knapp.addClickListener(
        e -> {
          try {
            handling.run();
          } finally {
            knapp.setEnabled(true);
          }
        });
  }

  /** En länk som ser ut som en knapp, för vägen till ett formulär. */
  public static Anchor lank(String vag, String text) {
    Anchor lank = new Anchor(vag, text);
    lank.addClassName("knapp");
    return lank;
  }

  public static Div rad(Component... knappar) {
    Div rad = new Div(knappar);
    rad.addClassName("knapprad");
    return rad;
  }
}
