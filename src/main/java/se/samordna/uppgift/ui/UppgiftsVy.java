package se.samordna.uppgift.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.time.LocalDate;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;

/**
 * Formuläret för en uppgift. Finns uppgiften inte bland dem man får göra sägs det i klartext: den
 * är gjord, borta eller någon annans.
 */
public abstract class UppgiftsVy extends Vy implements HasUrlParameter<String> {

  private final transient UppgiftService uppgifter;
  private final String typ;

  // Titeln sätts av en slutlig metod som bara rör det egna fältet.
  @SuppressWarnings("this-escape")
  protected UppgiftsVy(UppgiftService uppgifter, String typ) {
    this.uppgifter = uppgifter;
    this.typ = typ;
    titel(Mening.text("uppgift." + typ));
  }

  /** Bygger formuläret för uppgiften. */
  protected abstract void visa(Uppgift uppgift);

  @Override
  public final void setParameter(BeforeEvent event, String adress) {
    removeAll();
    UppgiftId id = id(adress, UppgiftId::av);
    uppgifter.min(id, typ).ifPresentOrElse(this::oppna, this::visaBorta);
  }

  private void oppna(Uppgift uppgift) {
    titel(Uppgiftsrubrik.av(uppgift));
    visa(uppgift);
  }

  /** Sidhuvudet för uppgiften: vad, i vilket ärende, till när. */
  protected final Sidhuvud huvud(Uppgift uppgift, LocalDate idag) {
    Paragraph over = new Paragraph(uppgift.rubrik());
    over.addClassName("ingress");
    Sidhuvud huvud = new Sidhuvud(Uppgiftsrubrik.av(uppgift), over);
    uppgift
        .frist()
        .ifPresent(f -> huvud.under(new Fakta().med(text("uppgift.senast"), new Frist(f, idag))));
    return huvud;
  }

  /** Uppgiften är gjord: säg det, och gå dit arbetet fortsätter. */
  protected final void klar(String besked, String vag) {
    getUI().ifPresent(ui -> ui.navigate(vag));
    Besked.visa(besked);
  }

  private void visaBorta() {
    add(
        new Sidhuvud(text("uppgift.borta")).ingress(text("uppgift.borta.text")),
        Knapp.lank("", text("uppgift.till_mina")));
  }
}
