package se.samordna.insats.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.RapportService;
import se.samordna.insats.Rapportlamning;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;

/** Förbundets utvärdering av insatsen. */
@Route(UppgiftNavigation.GREN + Element.UTVARDERING)
@RolesAllowed({"forbundschef"})
class UtvarderingVy extends RapportVy {

  private final transient RapportService rapporter;
  private final transient Avslutsavsnitt reglering;

  UtvarderingVy(
      UppgiftService uppgifter,
      InsatsService insatser,
      RapportService rapporter,
      Avslutsavsnitt reglering,
      Klocka klocka) {
    super(uppgifter, Element.UTVARDERING, insatser, klocka);
    this.rapporter = rapporter;
    this.reglering = reglering;
  }

  @Override
  protected Svar<Insatsbild> lamna(Uppgift uppgift, Rapportlamning rapport) {
    return rapporter.utvardera(uppgift.id(), rapport);
  }

  @Override
  protected void forst(Uppgift uppgift, Insatsbild insats) {
    add(reglering.av(insats));
  }
}
