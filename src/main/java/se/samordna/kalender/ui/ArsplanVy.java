package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.kalender.Arsplan;
import se.samordna.kalender.ArsplanService;
import se.samordna.kalender.Motesforslag;
import se.samordna.kalender.OmbokningService;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.SammantradeService;
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
  private final transient Arsplansrader rader;
  private final boolean farAndra;
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
    boolean serMoten = farAndra || Inloggad.aktor().har(Roll.REVISOR);
    rader = new Arsplansrader(dialog, klocka, farAndra, serMoten);
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
      add(Arsplansrader.varsel(arsplan.omAret()));
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
      utan.forEach(p -> lista.add(rader.rad(p)));
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
        .forEach(m -> lista.add(rader.rad(m, arsplan)));
    arsplan.planerade().stream()
        .filter(p -> p.manad().filter(n -> n == manad.getValue()).isPresent())
        .forEach(p -> lista.add(rader.rad(p)));
    return lista.getComponentCount() == 0
        ? Optional.empty()
        : Optional.of(new Avsnitt(Motesnamn.manad(manad), lista));
  }

  private static UnorderedList lista() {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("uppgifter");
    return lista;
  }
}
