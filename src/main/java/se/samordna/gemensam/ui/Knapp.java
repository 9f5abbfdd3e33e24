package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;

/** Knapparna: en huvudhandling per skärm, resten stilla. */
public final class Knapp {

  private static final String SLACKT = "samordna.slackt";

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
            knapp.setEnabled(!arSlackt(knapp));
          }
        });
  }

  /** Släcker knappen medan något hindrar, och tänder den när inget gör det. */
  public static void hindra(Button knapp, Optional<Hinder> hinder) {
    tand(knapp, hinder.isEmpty());
  }

  /**
   * Släcker eller tänder knappen, också efter det tryck som pågår. Är den redan så rörs den inte:
   * den som just tryckt har en släckt knapp på sin skärm, och ska inte få den tänd av att någon
   * annan ändrar något.
   */
  public static void tand(Button knapp, boolean pa) {
    if (pa == arSlackt(knapp)) {
      ComponentUtil.setData(knapp, SLACKT, !pa);
      knapp.setEnabled(pa);
    }
  }

  private static boolean arSlackt(Button knapp) {
    return Boolean.TRUE.equals(ComponentUtil.getData(knapp, SLACKT));
  }

  /**
   * Varför en släckt knapp inte går att trycka. Skälet står att läsa bredvid; en skärmläsare får
   * det med knappen.
   */
  public static Paragraph varfor(Hinder hinder, List<Button> knappar) {
    Paragraph skal = new Paragraph(hinder.text());
    skal.addClassName("varfor");
    skal.setId("varfor-" + UUID.randomUUID());
    knappar.forEach(
        k -> k.getElement().setAttribute("aria-describedby", skal.getId().orElseThrow()));
    return skal;
  }

  /** Knappen med sitt skäl, när något hindrar den; annars bara knappen. */
  public static Div hindrad(Button knapp, Optional<Hinder> hinder) {
    hindra(knapp, hinder);
    Div ruta = rad(knapp);
    hinder.ifPresent(h -> ruta.add(varfor(h, List.of(knapp))));
    return ruta;
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
