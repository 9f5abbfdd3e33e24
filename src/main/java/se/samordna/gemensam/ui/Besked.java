package se.samordna.gemensam.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Ett kort besked om att något är gjort; läses upp av skärmläsare. */
public final class Besked {

  private static final int MILLISEKUNDER = 6000;

  private Besked() {}

  public static void visa(String text) {
    Notification besked =
        Notification.show(text, MILLISEKUNDER, Notification.Position.BOTTOM_START);
    besked.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
  }
}
