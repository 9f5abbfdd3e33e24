package se.samordna.gemensam.ui;

import com.vaadin.flow.component.HasElement;

/**
 * Text som är svensk på vilket språk skärmen än är: det någon skrivit, och förbundets handlingar.
 * Den märks så, att en skärmläsare läser den rätt.
 */
public final class Svensk {

  private Svensk() {}

  public static <C extends HasElement> C text(C del) {
    del.getElement().setAttribute("lang", "sv");
    return del;
  }
}
