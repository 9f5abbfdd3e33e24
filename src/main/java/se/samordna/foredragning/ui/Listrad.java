package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Punktuppgifter;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.ui.Punktmarken;

/** En punkt på listan: var den står, vad den är, och vad som kan göras med den. */
final class Listrad extends ListItem {

  static final String UPP = "upp";
  static final String NED = "ned";

  /** Flyttar punkten till platsen, och fokus till knappen. */
  interface Flytt {
    void till(UUID punkt, int plats, String knapp);
  }

  private final transient Punktvy punkt;
  private final int antal;
  private final NativeButton upp = new NativeButton("↑");
  private final NativeButton ned = new NativeButton("↓");

  Listrad(
      Listtjanster akter,
      SammantradeId mote,
      Punktvy punkt,
      int antal,
      @Nullable Flytt flytt,
      Runnable vidAndring) {
    this.punkt = punkt;
    this.antal = antal;
    addClassName("listrad");
    setClassName("utgatt", punkt.harUtgatt());
    getElement().setAttribute("data-punkt", punkt.punkt().toString());
    if (flytt != null) {
      add(flyttning(flytt));
    }
    Div kropp = new Div(huvud(), om());
    kropp.addClassName("listrad-kropp");
    Punktmarken.av(punkt).forEach(kropp::add);
    Punktfiler filer = new Punktfiler(akter, mote, punkt, flytt != null, vidAndring);
    kropp.add(filer);
    punkt
        .beslut()
        .ifPresent(
            b ->
                kropp.add(
                    new Statusmarke(
                        Ton.KLAR,
                        text("lista.avgjord", b.paragraf(), text("utfall." + b.utfall().kod())))));
    if (flytt != null && gar()) {
      kropp.add(handlingar(new Punktdialoger(akter, mote, punkt, vidAndring), filer));
    }
    add(kropp);
  }

  /** Sant när raden redan visar just det. */
  boolean visar(Punktvy annan, int bland) {
    return punkt.equals(annan) && antal == bland;
  }

  String rubrik() {
    return punkt.rubrik();
  }

  /** Fokus till knappen; finns den inte längre att trycka på, till den andra. */
  void fokusera(String knapp) {
    NativeButton valt = knapp.equals(NED) ? ned : upp;
    NativeButton annat = knapp.equals(NED) ? upp : ned;
    if (!knapp.isEmpty()) {
      (valt.isEnabled() ? valt : annat).focus();
    }
  }

  private boolean gar() {
    return punkt.beslut().isEmpty() && !punkt.harUtgatt();
  }

  private Component flyttning(Flytt flytt) {
    Span grepp = new Span("⠿");
    grepp.addClassName("grepp");
    grepp.getElement().setAttribute("aria-hidden", "true");
    grepp.setTitle(text("lista.dra"));
    int plats = punkt.ordning() - 1;
    knapp(upp, "lista.upp", punkt.ordning() > 1);
    upp.addClickListener(e -> flytt.till(punkt.punkt(), plats - 1, UPP));
    knapp(ned, "lista.ned", punkt.ordning() < antal);
    ned.addClickListener(e -> flytt.till(punkt.punkt(), plats + 1, NED));
    Div knappar = new Div(grepp, upp, ned);
    knappar.addClassName("listrad-flytt");
    return knappar;
  }

  private void knapp(NativeButton knapp, String nyckel, boolean pa) {
    knapp.addClassName("radknapp");
    knapp.setEnabled(pa);
    knapp.getElement().setAttribute("aria-label", text(nyckel, punkt.rubrik()));
  }

  private Component huvud() {
    Span nr = new Span(Integer.toString(punkt.ordning()));
    nr.addClassName("punkt-nr");
    Div huvud = new Div(nr, new H3(punkt.rubrik()));
    huvud.addClassName("punkt-huvud");
    return huvud;
  }

  private Component om() {
    Punktuppgifter u = punkt.listan();
    Span om =
        new Span(
            String.join(
                " · ",
                Stream.of(
                        text("punktslag." + Kod.av(punkt.slag())),
                        punkt.diarienummer().orElse(""),
                        u.foredragande().isBlank()
                            ? ""
                            : text("lista.foredragande_ar", u.foredragande()),
                        u.minuter().map(m -> text("lista.minuter_ar", m)).orElse(""))
                    .filter(t -> !t.isBlank())
                    .toList()));
    om.addClassName("om");
    return om;
  }

  private Component handlingar(Punktdialoger dialoger, Punktfiler filer) {
    Div rad = Knapp.rad();
    rad.addClassName("tat");
    rad.add(
        lank("lista.andra", dialoger::andra),
        lank("lista.utga", dialoger::utga),
        lank("lista.flytta", dialoger::flytta));
    if (punkt.listan().sen() && Inloggad.aktor().har(Roll.ADMINISTRATOR, Roll.PRESIDIUM)) {
      rad.add(lank("lista.besked", dialoger::taUpp));
    }
    rad.add(filer.bifogning());
    return rad;
  }

  private NativeButton lank(String nyckel, Runnable handling) {
    NativeButton lank = new NativeButton(text(nyckel), e -> handling.run());
    lank.addClassName("lank");
    lank.getElement().setAttribute("aria-label", text(nyckel) + ": " + punkt.rubrik());
    return lank;
  }
}
