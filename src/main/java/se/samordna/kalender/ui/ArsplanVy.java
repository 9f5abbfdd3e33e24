package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.kalender.Arsplan;
import se.samordna.kalender.ArsplanService;
import se.samordna.kalender.Kalendervarning;
import se.samordna.kalender.Mote;
import se.samordna.kalender.Motesforslag;
import se.samordna.kalender.OmbokningService;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.Moteslage;
import se.samordna.mote.SammantradeService;
import se.samordna.mote.ui.Motesmarke;
import se.samordna.mote.ui.SammantradeNavigation;

/** Årsplanen: månad för månad, med det som bör ses över vid mötet det gäller. */
@Route(KalenderNavigation.ARSPLAN + "/:ar?")
@RolesAllowed({
  "forbundschef",
  "administrator",
  "presidium",
  "styrelse",
  "beredning",
  "revisor",
  "ekonom"
})
class ArsplanVy extends Vy implements BeforeEnterObserver {

  private final transient ArsplanService plan;
  private final transient SammantradeService sammantraden;
  private final transient Klocka klocka;
  private final transient Motesdialog dialog;
  private final boolean farAndra;
  private final boolean serMoten;
  private int ar;

  ArsplanVy(
      ArsplanService plan,
      OmbokningService ombokning,
      SammantradeService sammantraden,
      Klocka klocka) {
    this.plan = plan;
    this.sammantraden = sammantraden;
    this.klocka = klocka;
    this.dialog = new Motesdialog(plan, ombokning, this::gjort);
    farAndra = Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
    serMoten = farAndra || Inloggad.aktor().har(Roll.REVISOR);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String del = event.getRouteParameters().get("ar").orElse("");
    if (!del.isEmpty() && !del.matches("20\\d\\d")) {
      throw new NotFoundException(del);
    }
    ar = del.isEmpty() ? klocka.idag().getYear() : Integer.parseInt(del);
    visa();
  }

  private void gjort(String besked) {
    Besked.visa(besked);
    visa();
  }

  private void visa() {
    Arsplan arsplan = plan.visa(ar);
    String rubrik = text("kalender.titel", Integer.toString(ar));
    titel(rubrik);
    removeAll();
    add(huvud(rubrik, arsplan));
    if (!arsplan.omAret().isEmpty()) {
      add(varsel(arsplan.omAret()));
    }
    boolean tomt = arsplan.moten().isEmpty() && arsplan.planerade().isEmpty();
    if (tomt) {
      add(Avsnitt.tomt(text(farAndra ? "kalender.tomt.stab" : "kalender.tomt")));
    }
    for (Month manad : Month.values()) {
      manad(arsplan, manad).ifPresent(this::add);
    }
    List<PlaneratMote> utan =
        arsplan.planerade().stream().filter(p -> p.manad().isEmpty()).toList();
    if (!utan.isEmpty()) {
      UnorderedList lista = lista();
      utan.forEach(p -> lista.add(rad(p)));
      add(new Avsnitt(text("kalender.utan_manad"), lista));
    }
  }

  private Component huvud(String rubrik, Arsplan arsplan) {
    Sidhuvud huvud = new Sidhuvud(rubrik).ingress(text("kalender.ingress"));
    if (farAndra) {
      huvud.handling(Knapp.lank(SammantradeNavigation.NYTT_MOTE, text("sammantraden.kalla")));
    }
    Div lankar =
        new Div(
            new Anchor(KalenderNavigation.arsplan(ar - 1), Integer.toString(ar - 1)),
            new Anchor(KalenderNavigation.arsplan(ar + 1), Integer.toString(ar + 1)));
    lankar.addClassName("lankar");
    huvud.under(
        new Fakta()
            .med(
                text("kalender.budget_senast", Integer.toString(ar + 1)),
                Tider.veckodag(arsplan.budgetSenast())),
        lankar);
    if (farAndra) {
      huvud.under(
          Knapp.rad(
              Knapp.stilla(text("kalender.planera"), () -> dialog.planera(ar)),
              Knapp.stilla(text("kalender.foresla"), this::foresla)));
    }
    return huvud;
  }

  private void foresla() {
    List<Motesforslag> forslag = plan.foresla(ar);
    if (forslag.isEmpty()) {
      Besked.visa(text("kalender.foresla.inget"));
      return;
    }
    Forslagsdialog.oppna(sammantraden, forslag, this::gjort);
  }

  private Optional<Component> manad(Arsplan arsplan, Month manad) {
    UnorderedList lista = lista();
    arsplan.moten().stream()
        .filter(m -> m.dag().getMonth() == manad)
        .forEach(m -> lista.add(rad(m, arsplan)));
    arsplan.planerade().stream()
        .filter(p -> p.manad().filter(n -> n == manad.getValue()).isPresent())
        .forEach(p -> lista.add(rad(p)));
    return lista.getComponentCount() == 0
        ? Optional.empty()
        : Optional.of(new Avsnitt(Motesdialog.manad(manad), lista));
  }

  private static UnorderedList lista() {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("uppgifter");
    return lista;
  }

  private static Component varsel(List<Kalendervarning> varningar) {
    UnorderedList varsel = new UnorderedList();
    varsel.addClassName("varsel");
    varningar.forEach(v -> varsel.add(new ListItem(v.text())));
    return varsel;
  }

  private ListItem rad(Mote m, Arsplan arsplan) {
    String namn = Motesdialog.namn(m) + " " + Tider.klockan(m.tid());
    Component rubrik =
        serMoten ? new Anchor(SammantradeNavigation.sammantrade(m.id()), namn) : new Span(namn);
    rubrik.addClassName("uppgift-vad");
    Div om = new Div();
    om.addClassName("uppgift-om");
    lage(m).ifPresent(om::add);
    om.add(new Span(m.plats().isBlank() ? text("kalender.plats_aterkommer") : m.plats()));
    if (m.offentligt()) {
      om.add(new Span(text("mote.offentligt")));
    }
    Div vad = new Div(rubrik, om);
    if (m.vantar() && !m.dag().isBefore(klocka.idag())) {
      vad.add(frister(m, arsplan));
    }
    List<Kalendervarning> varningar = arsplan.varningar(m.id());
    if (!varningar.isEmpty()) {
      vad.add(varsel(varningar));
    }
    ListItem rad = new ListItem(vad);
    if (farAndra && m.vantar()) {
      rad.add(knappar(m, arsplan, namn));
    }
    return rad;
  }

  private Component frister(Mote m, Arsplan arsplan) {
    Div frister = new Div();
    frister.addClassName("uppgift-om");
    frister.add(
        new Span(text("kalender.kallelse_senast") + ":"),
        new Frist(arsplan.tider().kallelseSenast(m.dag()), klocka.idag()),
        new Span(text("kalender.handlingar_senast") + ":"),
        new Frist(arsplan.tider().handlingarSenast(m.dag()), klocka.idag()));
    return frister;
  }

  private Optional<Component> lage(Mote m) {
    if (m.installt().isPresent()) {
      return Optional.of(
          new Statusmarke(Ton.NEJ, text("kalender.installt_skal", m.installtSkal())));
    }
    return Optional.of(m.lage(klocka.idag()))
        .filter(l -> l != Moteslage.VANTAR)
        .map(Motesmarke::av);
  }

  private Component knappar(Mote m, Arsplan arsplan, String namn) {
    Anchor svar = new Anchor(KalenderNavigation.svar(m.id()), text("svar.lank"));
    svar.setAriaLabel(text("svar.lank") + ": " + namn);
    return Knapp.rad(
        svar,
        knapp("kalender.boka_om", namn, x -> dialog.bokaOm(m)),
        knapp("kalender.stall_in", namn, x -> dialog.stallIn(m, arsplan)));
  }

  private ListItem rad(PlaneratMote p) {
    String namn = Motesdialog.namn(p);
    Span rubrik = new Span(namn);
    rubrik.addClassName("uppgift-vad");
    Div om = new Div(new Statusmarke(Ton.OBS, text("kalender.datum_aterkommer")));
    om.addClassName("uppgift-om");
    ListItem rad = new ListItem(new Div(rubrik, om));
    if (farAndra) {
      rad.add(
          Knapp.rad(
              knapp("kalender.datera", namn, x -> dialog.datera(p)),
              knapp("kalender.stryk", namn, x -> dialog.stryk(p))));
    }
    return rad;
  }

  private static Button knapp(String nyckel, String namn, Consumer<String> handling) {
    Button knapp = Knapp.stilla(text(nyckel), () -> handling.accept(namn));
    knapp.setAriaLabel(text(nyckel) + ": " + namn);
    return knapp;
  }
}
