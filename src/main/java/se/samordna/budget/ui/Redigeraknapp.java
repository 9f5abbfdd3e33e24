package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;

/** Öppnar ett arbetsblad ur en version; finns ett öppet är det det. */
final class Redigeraknapp {

  private Redigeraknapp() {}

  static Button av(ArbetsbladService arbetsblad, UUID version) {
    return Knapp.stilla(text("arbetsblad.redigera"), () -> oppna(arbetsblad, version));
  }

  private static void oppna(ArbetsbladService arbetsblad, UUID version) {
    switch (arbetsblad.skapa(new Nyttblad.UrVersion("", version))) {
      case Svar.Ja<UUID>(UUID id) -> UI.getCurrent().navigate(BudgetNavigation.arbetsblad(id));
      case Svar.Nej<UUID>(Hinder nej) -> Besked.visa(nej.text());
    }
  }
}
