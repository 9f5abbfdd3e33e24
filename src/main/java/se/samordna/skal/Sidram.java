package se.samordna.skal;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.ui.Osparat;
import se.samordna.identitet.Inloggad;

/**
 * Det som varje sida bär innan något ritats: språket den är skriven på (WCAG 3.1.1; ramverket
 * sätter annars sitt första språk, som är engelska) och skriptet som minns det skrivna.
 */
@Component
class Sidram implements VaadinServiceInitListener {

  /** Skriptets ord, och under vilken nyckel de står i textfilerna. */
  private static final Map<String, String> ORD =
      Map.ofEntries(
          Map.entry("data-utloggad", "session.slut.rubrik"),
          Map.entry("data-utloggad-text", "session.slut.text"),
          Map.entry("data-logga-in", "utloggad.in"),
          Map.entry("data-ladda-om", "session.ladda_om"),
          Map.entry("data-ater", "minne.ater"),
          Map.entry("data-andrat", "minne.andrat"),
          Map.entry("data-lagg-in", "minne.lagg_in"),
          Map.entry("data-ta-bort", "minne.ta_bort"),
          Map.entry("data-stang", "stang"),
          Map.entry("data-lamna", "osparat.logga_ut"),
          Map.entry("data-ansluten", "kontakt.ansluten"));

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start.addIndexHtmlRequestListener(Sidram::rama);
    start.getSource().addUIInitListener(e -> Osparat.vaka(e.getUI()));
  }

  private static void rama(IndexHtmlResponse svar) {
    Locale sprak = Sprak.valt(svar.getVaadinRequest());
    svar.getDocument().getElementsByTag("html").attr("lang", sprak.getLanguage());
    Element skript = svar.getDocument().head().appendElement("script");
    skript.attr("src", "stil/minne.js").attr("defer", true);
    skript.attr("data-vem", Inloggad.kanske().map(a -> marke(a.anvandare())).orElse(""));
    ORD.forEach((falt, nyckel) -> skript.attr(falt, I18NProvider.translate(sprak, nyckel)));
  }

  /** Skiljer en person från en annan utan att namnge någon i sidans källa. */
  private static String marke(String anvandare) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(anvandare.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException fel) {
      throw new IllegalStateException(fel);
    }
  }
}
