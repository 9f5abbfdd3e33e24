package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.PunktId;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokollbild.Paragraf;
import se.samordna.protokoll.Utgavestatus;

/** En paragraf: fakta som inte går att ändra, texterna runt dem, och var beslutet står. */
final class Paragrafkort extends Composite<Article> {

  private final transient Protokolltjanster akter;
  private final transient SammantradeId id;
  private final transient Protokollbild protokoll;
  private final transient Paragraf paragraf;
  private final transient Runnable vidAndring;

  Paragrafkort(
      Protokolltjanster akter,
      SammantradeId id,
      Protokollbild protokoll,
      Paragraf paragraf,
      Textplats texter,
      Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.protokoll = protokoll;
    this.paragraf = paragraf;
    this.vidAndring = vidAndring;
    getContent().addClassNames("punkt", "punkt-innehall");
    getContent().setId("paragraf-" + paragraf.punkt());
    H3 rubrik = new H3(paragraf.rubrik());
    Div huvud = new Div(rubrik);
    huvud.addClassName("punkt-huvud");
    paragraf
        .maskerad()
        .ifPresent(
            m -> huvud.add(new Statusmarke(Ton.OBS, text("protokoll.maskerad", m.lagrum()))));
    getContent().add(huvud, texter.av(paragraf.sammanfattning(), paragraf.rubrik()));
    if (!paragraf.gangen().isEmpty()) {
      getContent().add(Blockvisning.av(paragraf.gangen()));
    }
    getContent().add(texter.av(paragraf.stallningstagande(), paragraf.rubrik()));
    if (!paragraf.beslut().isEmpty()) {
      Div beslut = Blockvisning.av(paragraf.beslut());
      beslut.addClassNames("upplysning", "beslut");
      getContent().add(beslut);
    }
    paragraf
        .ratt()
        .ifPresent(r -> getContent().add(new Rattsrad(akter, id, paragraf, r, vidAndring)));
    handlingar();
  }

  private void handlingar() {
    Div knappar = Knapp.rad();
    Div mer = Knapp.rad();
    if (protokoll.farLeda() && paragraf.paragraf().isEmpty()) {
      knappar.add(Knapp.stilla(text("protokoll.ge_paragraf"), this::geParagraf));
    }
    if (protokoll.farSkriva() && !paragraf.beslut().isEmpty() && !redanUtskickad()) {
      mer.add(Knapp.stilla(text("protokoll.justera_omedelbart"), this::skickaOmedelbart));
    }
    if (Inloggad.aktor().har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF)
        && paragraf.maskerad().filter(m -> !m.begransad()).isEmpty()) {
      mer.add(
          Knapp.stilla(
              text(
                  paragraf.maskerad().isPresent()
                      ? "protokoll.begransa.andra"
                      : "protokoll.begransa"),
              this::begransa));
    }
    if (knappar.getComponentCount() > 0) {
      getContent().add(knappar);
    }
    // Det som hör till undantagen står hopfällt: samma knapp på varje paragraf blir brus.
    if (mer.getComponentCount() > 0) {
      NativeDetails fler = new NativeDetails(text("protokoll.mer"), mer);
      fler.addClassName("paragraf-mer");
      fler.getSummary()
          .getElement()
          .setAttribute("aria-label", text("protokoll.mer") + ": " + paragraf.rubrik());
      getContent().add(fler);
    }
  }

  private void begransa() {
    new Begransningsruta(akter.begransning(), id, new PunktId(paragraf.punkt()), vidAndring)
        .oppna(paragraf.rubrik());
  }

  private boolean redanUtskickad() {
    return protokoll.utgavor().stream()
        .anyMatch(
            u ->
                u.punkt().filter(paragraf.punkt()::equals).isPresent()
                    && u.status() != Utgavestatus.ATERLAMNAD);
  }

  private void geParagraf() {
    Svarsvisning.visa(
        akter.protokoll().behandla(id, new PunktId(paragraf.punkt())),
        n -> {
          vidAndring.run();
          Besked.visa(text("protokoll.fick_paragraf", n));
        });
  }

  private void skickaOmedelbart() {
    Svarsvisning.visa(
        akter.utskick().skicka(id, Optional.of(paragraf.punkt())),
        n -> {
          vidAndring.run();
          Besked.visa(text("protokoll.skickad", n));
        });
  }
}
