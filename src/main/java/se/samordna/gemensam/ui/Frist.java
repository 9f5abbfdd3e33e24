package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** En dag något ska vara gjort, och hur det ligger till: passerad, i dag, snart eller i god tid. */
public final class Frist extends Composite<Span> {

  private static final int SNART = 3;

  public Frist(LocalDate dag, LocalDate idag) {
    long kvar = ChronoUnit.DAYS.between(idag, dag);
    getContent().addClassName("frist");
    if (kvar < 0) {
      getContent().add(new Statusmarke(Statusmarke.Ton.NEJ, text("frist.passerad", -kvar)));
    } else if (kvar <= SNART) {
      getContent().add(new Statusmarke(Statusmarke.Ton.OBS, nara(kvar)));
    }
    getContent().add(new Span(Tider.veckodag(dag)));
  }

  private static String nara(long kvar) {
    return kvar == 0 ? text("frist.idag") : text("frist.snart", kvar);
  }
}
