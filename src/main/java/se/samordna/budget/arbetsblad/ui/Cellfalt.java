package se.samordna.budget.arbetsblad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;

/**
 * En cell man skriver i: ett vanligt inmatningsfält, så att skärmläsare och pekplatta gör som de
 * brukar. Ett långt namn bryts på flera rader. Det som skrivits fel står kvar tills det rättas.
 */
final class Cellfalt extends Component implements Focusable<Cellfalt> {

  private static final String SEDD = "element.dataset.sedd";
  private static final String VARDE = "element.value";
  private static final String OGILTIG = "aria-invalid";

  private String visat;
  private boolean fel;

  /**
   * @param falt vad cellen är, för tangenterna: {@code namn}, {@code belopp}, {@code konto}
   * @param ar året för ett belopp, annars 0
   * @param vidAndring får texten, och bladets version som den som skrev såg
   */
  Cellfalt(String falt, int ar, String visat, BiConsumer<String, Integer> vidAndring) {
    super(new Element(falt.equals("namn") ? "textarea" : "input"));
    this.visat = visat;
    if (falt.equals("namn")) {
      getElement().setAttribute("rows", "1");
    } else {
      getElement().setAttribute("type", "text");
    }
    getElement().setAttribute("autocomplete", "off");
    getElement().setAttribute("spellcheck", "false");
    getElement().setAttribute("data-falt", falt);
    getElement().setAttribute("data-ar", Integer.toString(ar));
    getElement().setAttribute("data-kol", falt + ar);
    getElement().setProperty("value", visat);
    if (!falt.equals("namn")) {
      getElement().setAttribute("inputmode", falt.equals("konto") ? "numeric" : "decimal");
    }
    getElement()
        .addEventListener(
            "change",
            e -> {
              this.visat = e.getEventData().get(VARDE).asString();
              markera(false);
              vidAndring.accept(this.visat, e.getEventData().get(SEDD).asInt());
            })
        .addEventData(VARDE)
        .addEventData(SEDD);
  }

  /** Vad cellen heter för den som inte ser tabellen. */
  void etikett(String namn) {
    getElement().setAttribute("aria-label", namn);
  }

  /** Visar värdet, utom i en cell som har fel eller som någon just skriver i. */
  void satt(String varde) {
    if (!fel && !varde.equals(visat)) {
      visat = varde;
      getElement().executeJs("window.samordnaArbetsblad.satt(this, $0)", varde);
    }
  }

  void markera(boolean felaktig) {
    fel = felaktig;
    if (felaktig) {
      getElement().setAttribute(OGILTIG, "true");
    } else {
      getElement().removeAttribute(OGILTIG);
    }
  }

  void andrad(boolean andrad) {
    getElement().getClassList().set("andrad", andrad);
  }

  void las(boolean last) {
    getElement().setProperty("readOnly", last);
  }
}
