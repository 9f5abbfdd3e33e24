package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.forbund.bildande.Inforande;
import se.samordna.forbund.bildande.InforandeService;
import se.samordna.forbund.bildande.Startsteg;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;

/** Från ett tomt förbund till det första ärendet: åtta steg, och vad som saknas i vart och ett. */
@Route(ForbundNavigation.KOM_IGANG)
@RolesAllowed({"forbundschef", "administrator"})
class KomIgangVy extends Vy {

  private static final int VISADE = 6;

  private final transient InforandeService inforande;
  private final Div innehall = new Div();

  KomIgangVy(InforandeService inforande) {
    this.inforande = inforande;
    titel(text("komigang.titel"));
    Div lankar = new Div(new Anchor(ForbundNavigation.REGISTERBOK, text("komigang.excel")));
    lankar.addClassName("lankar");
    add(
        new Sidhuvud(text("komigang.titel")).ingress(text("komigang.ingress")).under(lankar),
        innehall);
    visa();
  }

  private void visa() {
    visa(inforande.lage());
  }

  private void visa(Inforande lage) {
    innehall.removeAll();
    Paragraph hurlangt =
        new Paragraph(
            lage.oppnat()
                .map(t -> text("komigang.oppnat", Tider.dag(Tider.lokal(t).toLocalDate())))
                .orElseGet(() -> text("komigang.klara", lage.klara(), lage.steg().size())));
    hurlangt.getElement().setAttribute("role", "status");
    OrderedList steg = new OrderedList();
    steg.addClassName("startsteg");
    lage.steg().forEach(s -> steg.add(steg(s, lage)));
    innehall.add(hurlangt, steg);
  }

  private ListItem steg(Inforande.Steg s, Inforande lage) {
    H2 rubrik = new H2(text("komigang.steg." + s.steg().kod()));
    Div huvud = new Div(rubrik, marke(s));
    huvud.addClassName("startsteg-huvud");
    ListItem rad = new ListItem(huvud, new Paragraph(text("komigang.vad." + s.steg().kod())));
    s.skal().ifPresent(skal -> rad.add(new Paragraph(text("komigang.skal", skal))));
    if (s.skal().isEmpty() && !s.saknas().isEmpty()) {
      rad.add(saknas(s));
    }
    rad.add(s.steg() == Startsteg.OPPNA ? oppna(lage) : knappar(s));
    return rad;
  }

  private static Component marke(Inforande.Steg s) {
    if (s.skal().isPresent()) {
      return new Statusmarke(Ton.LUGN, text("komigang.at_sidan"));
    }
    return s.klart()
        ? new Statusmarke(Ton.KLAR, text("komigang.klart"))
        : new Statusmarke(Ton.PAGAR, text("komigang.aterstar"));
  }

  private static Component saknas(Inforande.Steg s) {
    UnorderedList lista = new UnorderedList();
    s.saknas().stream().limit(VISADE).forEach(t -> lista.add(new ListItem(t)));
    if (s.saknas().size() > VISADE) {
      lista.add(new ListItem(text("komigang.fler", s.saknas().size() - VISADE)));
    }
    return lista;
  }

  private Component knappar(Inforande.Steg s) {
    String till = text("komigang.till." + s.steg().kod());
    Div rad = Knapp.rad(s.klart() ? new Anchor(s.lank(), till) : Knapp.lank(s.lank(), till));
    if (s.skal().isPresent()) {
      rad.add(
          Knapp.stilla(
              text("komigang.ateruppta"), () -> inforande.ateruppta(s.steg()).som(this::efter)));
    } else if (!s.klart()) {
      rad.add(Knapp.stilla(text("komigang.satt_at_sidan"), () -> sattAtSidan(s.steg())));
    }
    return rad;
  }

  private Inforande efter(Inforande lage) {
    visa(lage);
    return lage;
  }

  private void sattAtSidan(Startsteg steg) {
    Dialogruta ruta =
        new Dialogruta(text("komigang.satt_at_sidan.titel", text("komigang.steg." + steg.kod())));
    TextField skal = new TextField(text("platser.skal"));
    skal.setHelperText(text("komigang.skal.hjalp"));
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("komigang.satt_at_sidan"),
        () -> ruta.visa(inforande.sattAtSidan(steg, skal.getValue()), this::visa));
  }

  private Component oppna(Inforande lage) {
    if (lage.oppnat().isPresent()) {
      return new Div();
    }
    Formular formular = new Formular();
    formular.add(
        Knapp.rad(
            Knapp.huvud(
                text("komigang.oppna"),
                () ->
                    formular.visa(
                        inforande.oppna(),
                        efter -> {
                          visa(efter);
                          Besked.visa(text("komigang.oppnad"));
                        }))));
    return formular;
  }
}
