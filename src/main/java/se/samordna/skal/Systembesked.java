package se.samordna.skal;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.ui.Texter;

/**
 * Det ramverket säger när sidan inte kan gå vidare: sessionen är slut, kakan är borta, ett fel på
 * servern, kontakten bruten. Sidan laddas aldrig om av sig själv, för då försvinner det skrivna.
 */
@Component
class Systembesked implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start.getSource().setSystemMessagesProvider(info -> besked(sprak(info.getRequest())));
    start
        .getSource()
        .addUIInitListener(
            e -> kontakt(e.getUI().getReconnectDialogConfiguration(), e.getUI().getLocale()));
  }

  private static Locale sprak(VaadinRequest begaran) {
    return Optional.ofNullable(begaran).map(Sprak::valt).orElse(Texter.SVENSKA);
  }

  private static SystemMessages besked(Locale sprak) {
    CustomizedSystemMessages besked = new CustomizedSystemMessages();
    besked.setSessionExpiredNotificationEnabled(true);
    besked.setSessionExpiredCaption(text(sprak, "session.slut.rubrik"));
    besked.setSessionExpiredMessage(text(sprak, "session.slut.text"));
    // Utan kaka finns ingen session: för den som sitter vid skärmen är det samma sak.
    besked.setCookiesDisabledNotificationEnabled(true);
    besked.setCookiesDisabledCaption(text(sprak, "session.slut.rubrik"));
    besked.setCookiesDisabledMessage(text(sprak, "session.kaka.text"));
    besked.setInternalErrorNotificationEnabled(true);
    besked.setInternalErrorCaption(text(sprak, "session.fel.rubrik"));
    besked.setInternalErrorMessage(text(sprak, "session.fel.text"));
    besked.setSyncErrorNotificationEnabled(true);
    besked.setSyncErrorCaption(text(sprak, "session.fel.rubrik"));
    besked.setSyncErrorMessage(text(sprak, "session.fel.text"));
    return besked;
  }

  private static void kontakt(ReconnectDialogConfiguration ruta, Locale sprak) {
    ruta.setDialogText(text(sprak, "kontakt.bruten"));
    ruta.setDialogTextGaveUp(text(sprak, "kontakt.borta"));
  }

  private static String text(Locale sprak, String nyckel) {
    return I18NProvider.translate(sprak, nyckel);
  }
}
