package se.samordna.stod;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** En riktig SMTP-server för provens brev, en per testkörning. Den går att stanna och starta om. */
public final class Postlada {

  private static final class Igang {
    private static final Postlada LADA = new Postlada(ledig());
  }

  private static final Pattern LANK = Pattern.compile("https?://\\S+");

  private final ServerSetup plats;
  private GreenMail server;

  private Postlada(int port) {
    plats = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    server = starta(plats);
  }

  public static Postlada igang() {
    return Igang.LADA;
  }

  /** Programmets inställningar mot den; utkorgen töms när provet vill, inte av sig själv. */
  static Map<String, String> egenskaper() {
    return Map.of(
        "spring.mail.host", "127.0.0.1",
        "spring.mail.port", Integer.toString(igang().plats.getPort()),
        "samordna.epost.avsandare", "samordna@forbund.prov",
        "samordna.epost.adress", "https://samordna.prov/",
        "samordna.epost.rond", "PT1H");
  }

  /** Breven med någon av identiteterna, i den ordning de kom. */
  public List<MimeMessage> breven(List<String> id) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(b -> id.stream().anyMatch(i -> huvud(b, "Message-ID").contains(i)))
        .toList();
  }

  public int port() {
    return plats.getPort();
  }

  /** Breven till adressen, i den ordning de kom. */
  public List<MimeMessage> till(String adress) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(b -> huvud(b, "To").contains(adress))
        .toList();
  }

  /** Den första länken i brevets text. */
  public static String lank(MimeMessage brev) {
    try {
      Matcher lank = LANK.matcher(text(brev));
      if (!lank.find()) {
        throw new AssertionError("Brevet har ingen länk: " + text(brev));
      }
      return lank.group();
    } catch (MessagingException | IOException fel) {
      throw new IllegalStateException(fel);
    }
  }

  private static String text(Part del) throws MessagingException, IOException {
    return del.getContent() instanceof Multipart delar
        ? text(delar.getBodyPart(0))
        : del.getContent().toString();
  }

  public static String huvud(MimeMessage brev, String namn) {
    try {
      return Collections.list(brev.getAllHeaders()).stream()
          .filter(h -> h.getName().equalsIgnoreCase(namn))
          .map(Header::getValue)
          .findFirst()
          .orElse("");
    } catch (MessagingException fel) {
      throw new IllegalStateException(fel);
    }
  }

  public void stanna() {
    server.stop();
  }

  /** På samma port, tom. */
  public void startaOm() {
    server = starta(plats);
  }

  private static GreenMail starta(ServerSetup plats) {
    GreenMail ny = new GreenMail(plats);
    ny.start();
    return ny;
  }

  private static int ledig() {
    try (ServerSocket uttag = new ServerSocket(0)) {
      return uttag.getLocalPort();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
