package se.samordna.protokoll.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.function.Consumer;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

/** Svaret på en knapp utan formulär: går vidare, eller säger varför inte. */
final class Svarsvisning {

  private static final int MILLISEKUNDER = 10_000;

  private Svarsvisning() {}

  static <T> void visa(Svar<T> svar, Consumer<T> vidare) {
    switch (svar) {
      case Svar.Ja<T>(T varde) -> vidare.accept(varde);
      case Svar.Nej<T>(Hinder nej) -> {
        Notification besked =
            Notification.show(nej.text(), MILLISEKUNDER, Notification.Position.BOTTOM_START);
        besked.addThemeVariants(NotificationVariant.LUMO_ERROR);
        besked.setAssertive(true);
      }
    }
  }
}
