package se.samordna.identitet.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import se.samordna.identitet.web.Inloggningskoll.Besked;
import se.samordna.identitet.web.Inloggningskoll.Fornyelse;
import se.samordna.identitet.web.Inloggningskoll.Nyckelpar;

/** En inloggning på skärmen, så länge webbläsarens session lever. */
final class Skarmsession implements HttpSessionBindingListener {

  static final String NAMN = Skarmsession.class.getName();

  private final Skarmsessioner alla;
  private final HttpSession session;
  private final Token person;
  private final String sid;
  private final Instant borjade;
  private Nyckelpar nycklar;
  private volatile Instant provad;
  private volatile boolean slut;

  /**
   * @param sid sessionens namn hos inloggningstjänsten, som den nämner när den avslutas där
   */
  Skarmsession(
      Skarmsessioner alla, HttpSession session, Token person, String sid, Nyckelpar nycklar) {
    this.alla = alla;
    this.session = session;
    this.person = person;
    this.sid = sid;
    this.nycklar = nycklar;
    this.borjade = alla.nu();
    this.provad = borjade;
  }

  String sid() {
    return sid;
  }

  Instant borjade() {
    return borjade;
  }

  Instant provad() {
    return provad;
  }

  /**
   * Sant om inloggningen gäller, med samma roller och grupper som när den började. En ändrad roll
   * avslutar sessionen: det som redan visas är byggt för den gamla.
   */
  synchronized boolean prova(Inloggningskoll koll, Instant farskSedan) {
    if (slut) {
      return false;
    }
    if (!provad.isBefore(farskSedan)) {
      return true;
    }
    // En rond (30–35 s) ska alltid hinna före: förnyelsen kan gå ut i samma stund som nyckeln.
    if (!nycklar.till().isAfter(alla.nu().plusSeconds(60))) {
      switch (koll.forny(nycklar.fornyelse())) {
        case Fornyelse.Ny(Nyckelpar nya) -> nycklar = nya;
        case Fornyelse.Nekad nej -> {
          return false;
        }
        case Fornyelse.Okand vetInte -> {
          return true;
        }
      }
    }
    return switch (koll.fraga(nycklar.token())) {
      case Besked.Galler(Map<String, Object> utsagor) -> oforandrad(Token.av(utsagor));
      case Besked.Avslutad slut -> false;
      case Besked.Okant vetInte -> true;
    };
  }

  private boolean oforandrad(Token nu) {
    boolean samma =
        nu.roller().equals(person.roller())
            && Set.copyOf(nu.grupper()).equals(Set.copyOf(person.grupper()));
    if (samma) {
      provad = alla.nu();
    }
    return samma;
  }

  /**
   * Säger till de öppna sidorna och stänger sedan. Från och med nu får ingen begäran något; själva
   * stängningen kommer strax efter, så att beskedet hinner fram innan förbindelsen bryts.
   */
  void avsluta() {
    if (!slut) {
      slut = true;
      sagTill();
      alla.strax(this::stang);
    }
  }

  void stang() {
    try {
      session.invalidate();
    } catch (IllegalStateException redanStangd) {
      alla.bort(this);
    }
  }

  private void sagTill() {
    try {
      for (VaadinSession v : VaadinSession.getAllSessions(session)) {
        Future<Void> ignored = v.access(() -> v.getUIs().forEach(Skarmsession::sagTill));
      }
    } catch (IllegalStateException redanStangd) {
      alla.bort(this);
    }
  }

  private static void sagTill(UI ui) {
    ui.getPage().executeJs("window.samordnaMinne && window.samordnaMinne.slut()");
  }

  @Override
  public void valueBound(HttpSessionBindingEvent bunden) {
    alla.med(this);
  }

  @Override
  public void valueUnbound(HttpSessionBindingEvent lossad) {
    alla.bort(this);
  }
}
