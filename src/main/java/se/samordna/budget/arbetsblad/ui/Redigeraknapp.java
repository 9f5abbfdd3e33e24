package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.budget.ui.Redigering;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;

/** Öppnar ett arbetsblad ur en version; finns ett öppet är det det. */
@Component
class Redigeraknapp implements Redigering {

  private final ArbetsbladService arbetsblad;

  Redigeraknapp(ArbetsbladService arbetsblad) {
    this.arbetsblad = arbetsblad;
  }

  @Override
  public Button knapp(UUID version) {
    return Knapp.stilla(text("arbetsblad.redigera"), () -> oppna(version));
  }

  private void oppna(UUID version) {
    switch (arbetsblad.skapa(new Nyttblad.UrVersion("", version))) {
      case Svar.Ja<UUID>(UUID id) -> UI.getCurrent().navigate(BudgetNavigation.arbetsblad(id));
      case Svar.Nej<UUID>(Hinder nej) -> Besked.visa(nej.text());
    }
  }
}
