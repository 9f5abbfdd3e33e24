package se.samordna.skal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.identitet.Inloggad;

/** Varje sida visar belopp i den enhet som den inloggades förbund räknar i. */
@Component
class Beloppsenhet implements VaadinServiceInitListener {

  private final Register register;

  Beloppsenhet(Register register) {
    this.register = register;
  }

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start.getSource().addUIInitListener(e -> satt(e.getUI()));
  }

  /** Den som inte är inloggad, eller inte hör till något förbund, ser kronor. */
  private void satt(UI ui) {
    Inloggad.kanske()
        .filter(a -> !a.forbund().isBlank())
        .ifPresent(a -> Siffror.raknaI(ui, register.forbund().enhet()));
  }
}
