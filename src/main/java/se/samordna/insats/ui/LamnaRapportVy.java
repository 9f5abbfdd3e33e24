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

/** Huvudmannens rapport för en period. */
@Route(UppgiftNavigation.GREN + Element.LAMNA_RAPPORT)
@RolesAllowed({"sokande", "forbundschef"})
class LamnaRapportVy extends RapportVy {

  private final transient RapportService rapporter;

  LamnaRapportVy(
      UppgiftService uppgifter, InsatsService insatser, RapportService rapporter, Klocka klocka) {
    super(uppgifter, Element.LAMNA_RAPPORT, insatser, klocka);
    this.rapporter = rapporter;
  }

  @Override
  protected Svar<Insatsbild> lamna(Uppgift uppgift, Rapportlamning rapport) {
    return rapporter.lamna(uppgift.id(), rapport);
  }
}
