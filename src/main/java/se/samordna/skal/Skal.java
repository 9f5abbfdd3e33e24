package se.samordna.skal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * Sidans ram. Servern skickar över websocket men klienten frågar över HTTP, så att varje handling
 * går genom säkerhetskedjan och får sin aktör.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("stil/samordna.css")
public class Skal implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings sida) {
    sida.setPageTitle("Samordna");
    sida.addLink("icon", "bild/samordna.svg");
    sida.addMetaTag("color-scheme", "light");
  }
}
