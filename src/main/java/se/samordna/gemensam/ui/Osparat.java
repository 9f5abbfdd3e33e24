package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Optional;
import java.util.Set;

/**
 * Det som skrivits och inte skickats. Skriptet {@code stil/minne.js} ser vad som skrivs i varje
 * fritextfält, i vyer och rutor, och säger till när något är osparat; innan det lämnas frågas
 * personen. Ingen vy behöver göra något. Den som sparar allt av sig själv säger det med {@link
 * #sparasAvSigSjalv}.
 */
public final class Osparat {

  private static final String DETALJ = "event.detail";
  private static final String FRAGA =
      "return !!(window.samordnaMinne && window.samordnaMinne.osparat($0))";

  /** När programmet självt går vidare har det redan sparat, eller sagt varför inte. */
  private static final Set<NavigationTrigger> EGNA =
      Set.of(
          NavigationTrigger.UI_NAVIGATE,
          NavigationTrigger.PROGRAMMATIC,
          NavigationTrigger.REFRESH,
          NavigationTrigger.REFRESH_ROUTE,
          NavigationTrigger.PAGE_LOAD);

  /** Om det just nu finns något osparat på sidan, så som webbläsaren senast sade. */
  private record Lage(boolean osparat) {}

  private Osparat() {}

  /** Gäller alla vyer i fönstret. */
  public static void vaka(UI ui) {
    ui.getElement()
        .addEventListener(
            "samordna-osparat",
            e ->
                ComponentUtil.setData(
                    ui, Lage.class, new Lage(e.getEventData().get(DETALJ).asBoolean())))
        .addEventData(DETALJ);
    ui.addBeforeLeaveListener(e -> lamnar(ui, e));
  }

  private static void lamnar(UI ui, BeforeLeaveEvent lamnar) {
    boolean osparat =
        Optional.ofNullable(ComponentUtil.getData(ui, Lage.class)).map(Lage::osparat).orElse(false);
    if (!osparat || EGNA.contains(lamnar.getTrigger())) {
      return;
    }
    BeforeLeaveEvent.ContinueNavigationAction vidare = lamnar.postpone();
    fraga(
        () -> {
          ComponentUtil.setData(ui, Lage.class, new Lage(false));
          vidare.proceed();
        },
        vidare::cancel);
  }

  /** Gör {@code vidare} genast om inget i {@code del} är osparat, annars när personen sagt ja. */
  static void forst(Component del, Runnable vidare) {
    del.getElement()
        .executeJs(FRAGA, del.getElement())
        .then(
            Boolean.class,
            osparat -> {
              if (Boolean.TRUE.equals(osparat)) {
                fraga(vidare, () -> {});
              } else {
                vidare.run();
              }
            });
  }

  private static void fraga(Runnable lamna, Runnable stanna) {
    Dialog ruta = new Dialog();
    ruta.setHeaderTitle(text("osparat.rubrik"));
    ruta.addClassName("dialogruta");
    ruta.setCloseOnOutsideClick(false);
    ruta.add(new Paragraph(text("osparat.text")));
    Button kvar = Knapp.huvud(text("osparat.stanna"), () -> svar(ruta, stanna));
    ruta.getFooter().add(Knapp.stilla(text("osparat.lamna"), () -> svar(ruta, lamna)), kvar);
    ruta.addDialogCloseActionListener(e -> svar(ruta, stanna));
    ruta.open();
    // Fokus ligger på det som inget förstör, och Esc gör detsamma.
    kvar.focus();
  }

  private static void svar(Dialog ruta, Runnable gor) {
    ruta.close();
    gor.run();
  }

  /** Det som står i {@code del} är sparat; texten behöver inte minnas längre. */
  static void sparat(Component del) {
    del.getElement()
        .executeJs("window.samordnaMinne && window.samordnaMinne.sparat($0)", del.getElement());
  }

  /** Delen sparar medan man skriver: den frågar inte, men minns om sessionen försvinner. */
  public static void sparasAvSigSjalv(Component del) {
    del.getElement().setAttribute("data-sparas-sjalv", true);
  }

  /** Sökfält och annat som inte är någons ord. */
  public static void undanta(Component del) {
    del.getElement().setAttribute("data-utan-minne", true);
  }
}
