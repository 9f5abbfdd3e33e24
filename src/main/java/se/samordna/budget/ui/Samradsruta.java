package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import se.samordna.budget.version.Medlemssamrad;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Samrådet med varje medlem (R20): vad som är sagt, och med vem det saknas. */
final class Samradsruta extends Composite<Div> {

  private final transient Versionssida sida;
  private final transient Versionstjanster tjanster;
  private final transient Consumer<String> gjort;

  Samradsruta(Versionssida sida, Versionstjanster tjanster, Consumer<String> gjort) {
    this.sida = sida;
    this.tjanster = tjanster;
    this.gjort = gjort;
    long klara = sida.samrad().stream().filter(Medlemssamrad::uppfyllt).count();
    getContent().add(new Paragraph(text("samrad.klara", klara, sida.samrad().size())));
    if (farAnteckna() && sida.samrad().size() - klara > 1) {
      getContent()
          .add(
              Knapp.rad(
                  Knapp.stilla(
                      text("samrad.flera"),
                      () -> Samradsdialog.flera(sida, tjanster, gjort).oppna())));
    }
    UnorderedList lista = new UnorderedList();
    lista.addClassName("punkter");
    sida.samrad().forEach(m -> lista.add(new ListItem(medlem(m))));
    getContent().add(lista);
  }

  static boolean farAnteckna() {
    return Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
  }

  private Component medlem(Medlemssamrad m) {
    Div huvud = new Div(new H3(m.namn()), marke(m));
    huvud.addClassName("punkt-huvud");
    Div ruta = new Div(huvud);
    ruta.addClassNames("punkt", "samrad");
    m.samrad().forEach(b -> ruta.add(new Samradskort(sida, b, tjanster, gjort)));
    if (farAnteckna()) {
      Component knapp =
          Knapp.radknapp(
              "samrad.anteckna",
              m.namn(),
              () -> Samradsdialog.nytt(sida, m.medlem(), tjanster, gjort).oppna());
      ruta.add(knapp);
    }
    return ruta;
  }

  private static Statusmarke marke(Medlemssamrad m) {
    if (m.uppfyllt()) {
      return new Statusmarke(Ton.KLAR, text("samrad.klart"));
    }
    boolean tidigare =
        m.samrad().stream().anyMatch(b -> b.giltighet() == Medlemssamrad.Giltighet.OM_TIDIGARE);
    return new Statusmarke(Ton.OBS, text(tidigare ? "samrad.att_bekrafta" : "samrad.saknas"));
  }
}
