package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendepost;
import se.samordna.arende.AterkomstService;
import se.samordna.arende.HandlingService;
import se.samordna.arende.IdeworkshopService;
import se.samordna.arende.MaskeringService;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tidslinje;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.Uppgiftsrubrik;

/** Ärendet: var det är, vem som väntas handla, vad som hänt och vilka handlingar som finns. */
@Route(ArendeNavigation.LISTA + "/:id")
@PermitAll
class ArendeVy extends Vy implements BeforeEnterObserver {

  private static final Sida.Begaran ALLA = new Sida.Begaran(0, Sida.MEST);

  private final transient ArendeService arenden;
  private final transient HandlingService handlingar;
  private final transient MaskeringService maskering;
  private final transient UppgiftService uppgifter;
  private final transient AterkomstService aterkomster;
  private final transient IdeworkshopService workshoppar;
  private final transient List<Arendebesked> besked;
  private final transient Register register;
  private final transient Aktor aktor = Inloggad.aktor();
  private final transient Klocka klocka;
  private final Div huvud = new Div();
  private final Div beskeden = new Div();
  private final Div lage = new Div();
  private final Div process = new Div();
  private final Div handelser = new Div();
  private transient Optional<Handlingsavsnitt> filer = Optional.empty();
  private transient Optional<Arendepost> visad = Optional.empty();
  private ArendeId id = ArendeId.ny();

  ArendeVy(
      ArendeService arenden,
      HandlingService handlingar,
      MaskeringService maskering,
      UppgiftService uppgifter,
      AterkomstService aterkomster,
      IdeworkshopService workshoppar,
      List<Arendebesked> besked,
      Register register,
      Klocka klocka,
      Budlyssnare bud) {
    this.arenden = arenden;
    this.handlingar = handlingar;
    this.maskering = maskering;
    this.uppgifter = uppgifter;
    this.aterkomster = aterkomster;
    this.workshoppar = workshoppar;
    this.besked = besked;
    this.register = register;
    this.klocka = klocka;
    Levande.folj(this, bud, b -> b.om().equals(id.varde()), this::folj);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), ArendeId::av);
    visa();
  }

  private void visa() {
    Arendepost arende = finns(arenden.visa(id));
    removeAll();
    titel(arende.rubrik());
    Handlingsavsnitt avsnitt = new Handlingsavsnitt(id, handlingar, this::visa);
    filer = Optional.of(avsnitt);
    Div vanster = new Div(new Avsnitt(text("arende.ide"), Lastext.av(arende.beskrivning())));
    Workshopavsnitt.av(workshoppar.alla(id)).ifPresent(vanster::add);
    vanster.add(avsnitt);
    Div spalter = new Div(vanster, new Div(new Avsnitt(text("arende.handelser"), handelser)));
    spalter.addClassName("spalter");
    visad = Optional.empty();
    visa(arende);
    add(huvud, beskeden);
    aterkomster.pagar(id).map(Aterkomstblick::av).ifPresent(this::add);
    add(new Avsnitt(text("arende.lage"), lage), process, spalter);
    Maskeringsavsnitt.av(arende, id, maskering, this::visa).ifPresent(this::add);
    Aterkallelse.av(arende, arenden, this::visa).ifPresent(this::add);
  }

  /** Det som andra, eller processen, ändrat. Det man själv håller på att fylla i står kvar. */
  private void folj() {
    if (arenden.visa(id) instanceof Svar.Ja<Arendepost>(Arendepost arende)) {
      visa(arende);
      filer.ifPresent(Handlingsavsnitt::las);
    }
  }

  private void visa(Arendepost arende) {
    huvud.removeAll();
    huvud.add(huvud(arende));
    beskeden.removeAll();
    besked.forEach(b -> beskeden.add(b.av(id)));
    lage.removeAll();
    lage.add(lage(arende));
    handelser.removeAll();
    handelser.add(tidslinje());
    if (!visad.map(Arendepost::processteg).equals(Optional.of(arende.processteg()))) {
      process.removeAll();
      Processritning.av(arende)
          .ifPresent(r -> process.add(new Avsnitt(text("arende.processen"), r)));
    }
    visad = Optional.of(arende);
  }

  private Component huvud(Arendepost arende) {
    Sidhuvud sida = new Sidhuvud(arende.rubrik());
    List<Uppgift> mina =
        uppgifter
            .mina(Uppgift.Status.OPPEN, Optional.of(id.varde()), Optional.empty(), ALLA)
            .innehall();
    mina.forEach(
        u ->
            sida.handling(
                Knapp.lank(
                    UppgiftNavigation.vag(u.typ(), u.id()),
                    mina.stream().filter(m -> m.typ().equals(u.typ())).count() > 1
                        ? Uppgiftsrubrik.av(u)
                        : Uppgiftsrubrik.verb(u))));
    Div over = new Div(new Span(arende.diarienummer().orElse(text("arende.utan_nummer"))));
    over.addClassName("overrad");
    return sida.under(over, Lankar.av(arende, id, aktor));
  }

  private Fakta lage(Arendepost a) {
    Fakta fakta =
        new Fakta()
            .med(text("arende.status"), Lage.status(a.status()))
            .med(text("arende.steg"), Lage.steg(a.steg()))
            .med(text("arende.vantar_pa"), Lage.vem(a.processteg()));
    a.frist().ifPresent(f -> fakta.med(text("arende.senast"), new Frist(f, klocka.idag())));
    a.kompletteringVad().ifPresent(v -> fakta.med(text("arende.komplettera"), v));
    fakta.med(
        text("arende.huvudman"), register.medlem(a.medlem()).map(Medlem::namn).orElse(a.medlem()));
    a.insatstyp().ifPresent(t -> fakta.med(text("arende.insatstyp"), text("insatstyp." + t.kod())));
    a.inlamnad().ifPresent(t -> fakta.med(text("arende.inlamnad"), Tider.tid(t)));
    return fakta;
  }

  private Component tidslinje() {
    return new Tidslinje(
        Sida.alla(sida -> finns(arenden.tidslinje(id, sida))).stream()
            .map(h -> new Tidslinje.Rad(h.tid(), h.aktor(), h.text(), h.somDetSkrevs()))
            .toList());
  }
}
