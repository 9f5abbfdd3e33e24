package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.version.Budgetfrist;
import se.samordna.budget.version.Statussteg;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.plan.Budgetversion.Status;

/** Versionens väg: stegen den gått, det den står på, och dem som är kvar. */
final class Statusvag extends Composite<OrderedList> {

  private static final List<Status> VAGEN =
      List.of(Status.UTKAST, Status.SAMRAD, Status.FORSLAG, Status.FASTSTALLD);

  private final transient Versionssida sida;

  Statusvag(Versionssida sida) {
    this.sida = sida;
    getContent().addClassName("statusvag");
    List<Status> vagen = new ArrayList<>(VAGEN);
    if (sida.rad().status() == Status.REVIDERAD) {
      vagen.add(Status.REVIDERAD);
    }
    int har = vagen.indexOf(sida.rad().status());
    for (int i = 0; i < vagen.size(); i++) {
      getContent().add(steg(vagen.get(i), i, har));
    }
  }

  private Component steg(Status status, int plats, int har) {
    ListItem steg = new ListItem(marke(status, plats, har));
    nar(status)
        .filter(n -> plats <= har)
        .ifPresent(
            n -> {
              Span nar = new Span(n);
              nar.addClassName("om");
              steg.add(nar);
            });
    if (plats == har) {
      steg.getElement().setAttribute("aria-current", "step");
    }
    if (status == Status.FASTSTALLD && plats > har) {
      sida.frist().map(Statusvag::frist).ifPresent(steg::add);
    }
    return steg;
  }

  private static Component frist(Budgetfrist f) {
    Span frist = new Span();
    if (f.dagarKvar() < 0) {
      frist.add(new Frist(f.dag(), f.dag().minusDays(f.dagarKvar())));
    } else {
      frist.setText(text("version.senast", Tider.dag(f.dag()), f.dagarKvar()));
    }
    frist.addClassName("om");
    return frist;
  }

  private static Statusmarke marke(Status status, int plats, int har) {
    Ton ton = plats > har ? Ton.LUGN : Ton.KLAR;
    boolean pagar = plats == har && plats < VAGEN.size() - 1;
    return new Statusmarke(pagar ? Ton.PAGAR : ton, text("budgetstatus." + status.kod()));
  }

  private Optional<String> nar(Status status) {
    if (status == Status.UTKAST) {
      return Optional.of(Tider.dag(Tider.lokal(sida.rad().skapad()).toLocalDate()));
    }
    if (status == Status.FASTSTALLD) {
      return sida.rad().faststalld().map(Tider::dag);
    }
    return sida.steg().reversed().stream()
        .filter(s -> s.till() == status)
        .map(Statussteg::tid)
        .map(t -> Tider.dag(Tider.lokal(t).toLocalDate()))
        .findFirst();
  }
}
