package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.gemensam.ui.Knapp;

/** Knapparna ovanför tabellen: ångra, gör om, en rad till, räkna upp, ta bort tryckta summor. */
final class Bladverktyg extends Composite<Div> {

  private final Button angra;
  private final Button gorOm;
  private final Button tryckta;

  Bladverktyg(Bladhandlingar handlingar, Runnable taBortTryckta, Runnable raknaUpp) {
    angra = Knapp.stilla(text("arbetsblad.angra"), handlingar::angra);
    gorOm = Knapp.stilla(text("arbetsblad.gor_om"), handlingar::gorOm);
    tryckta = Knapp.stilla(text("arbetsblad.ta_bort_tryckta"), taBortTryckta);
    Div rad =
        Knapp.rad(
            angra,
            gorOm,
            Knapp.stilla(text("arbetsblad.ny_rad"), () -> handlingar.nyRad("")),
            Knapp.stilla(text("arbetsblad.rakna_upp"), raknaUpp),
            tryckta);
    rad.addClassName("verktyg");
    Paragraph hjalp = new Paragraph(text("arbetsblad.hjalp"));
    hjalp.addClassName("hjalp");
    getContent().add(rad, hjalp);
  }

  /** Tänder det som går att göra med bladet som det är nu. */
  void visa(Arbetsbild bild) {
    Knapp.tand(angra, bild.kanAngra());
    Knapp.tand(gorOm, bild.kanGoraOm());
    tryckta.setVisible(bild.rader().stream().anyMatch(Arbetsrad::arTryckt));
  }
}
