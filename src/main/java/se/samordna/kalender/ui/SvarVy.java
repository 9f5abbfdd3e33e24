package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.Kallelsebild;
import se.samordna.kalender.Mote;
import se.samordna.mote.ui.SammantradeNavigation;

/** Svaren på kallelsen till ett möte: vilka som kommer, vem som kallats, och om det räcker. */
@Route("sammantraden/:id/svar")
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class SvarVy extends Vy implements BeforeEnterObserver {

  private final transient KallelseService kallelser;
  private final transient Register register;
  private final Span upplast = new Span();
  private final Div innehall = new Div();
  private UUID id = new UUID(0, 0);

  SvarVy(KallelseService kallelser, Register register, Budlyssnare bud) {
    this.kallelser = kallelser;
    this.register = register;
    upplast.addClassName("dold-text");
    upplast.getElement().setAttribute("role", "status");
    add(upplast, innehall);
    Levande.folj(
        this,
        bud,
        b -> b.amne() == Bud.Amne.SAMMANTRADE && b.om().equals(id),
        () -> {
          visa();
          upplast.setText(text("svar.andrat"));
        });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av).varde();
    visa();
  }

  private void visa() {
    Mote mote = finns(kallelser.mote(id));
    Kallelsebild bild = finns(kallelser.visa(id));
    Svarstabeller tabeller = new Svarstabeller(kallelser, register, id, bild, this::visa);
    String rubrik =
        text("svar.titel", text("mote.rubrik." + Kod.av(mote.slag()), Tider.veckodag(mote.dag())));
    titel(rubrik);
    innehall.removeAll();
    Anchor till = new Anchor(SammantradeNavigation.sammantrade(id), text("svar.till_motet"));
    Div lankar = new Div(till);
    lankar.addClassName("lankar");
    innehall.add(new Sidhuvud(rubrik).under(fakta(mote, bild), lankar));
    innehall.add(new Avsnitt(text("svar.ledamoter"), tabeller.stolar()));
    innehall.add(
        new Avsnitt(
            text("svar.ersattare"),
            bild.ersattare().isEmpty()
                ? Avsnitt.tomt(text("svar.inga_ersattare"))
                : tabeller.ersattare()));
  }

  private Fakta fakta(Mote mote, Kallelsebild bild) {
    Frister tider = register.ordning(mote.dag()).tider();
    Fakta fakta =
        new Fakta()
            .med(text("mote.tid"), Tider.veckodag(mote.dag()) + " " + Tider.klockan(mote.tid()))
            .med(
                text("mote.plats"),
                mote.plats().isBlank() ? text("kalender.plats_aterkommer") : mote.plats())
            .med(text("kalender.kallelse_senast"), Tider.dag(tider.kallelseSenast(mote.dag())))
            .med(text("kalender.handlingar_senast"), Tider.dag(tider.handlingarSenast(mote.dag())));
    if (mote.installt().isPresent()) {
      fakta.med(
          text("kalender.lage"),
          new Statusmarke(Ton.NEJ, text("kalender.installt_skal", mote.installtSkal())));
    }
    return fakta.med(text("svar.prognos"), prognos(bild));
  }

  private static Component prognos(Kallelsebild bild) {
    var p = bild.prognos();
    String antal = text("svar.prognos.antal", p.vantas(), p.platser(), p.harSvaratJa());
    if (!p.beslutsfor()) {
      return new Statusmarke(Ton.NEJ, text("svar.prognos.inte_beslutsfor", antal));
    }
    // R12: den som inte svarat väntas, men har inte lovat något. Grönt först när de som sagt ja
    // räcker.
    return p.racker()
        ? new Statusmarke(Ton.KLAR, text("svar.prognos.beslutsfor", antal))
        : new Statusmarke(Ton.LUGN, text("svar.prognos.mojligt", antal));
  }
}
