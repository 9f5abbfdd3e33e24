package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.rekvisition.Rekvisition;

/** Rekvisitioner som en tabell: vad som begärts, vad som godkänts och var de står. */
final class Rekvisitionslista {

  private Rekvisitionslista() {}

  static Component av(List<Rekvisition> alla) {
    if (alla.isEmpty()) {
      return Avsnitt.tomt(text("rekvisitioner.tomt"));
    }
    Tabell tabell =
        new Tabell(text("rekvisitioner.tabell"))
            .kolumn(text("rekvisition.namn"))
            .kolumn(text("rekvisition.mottagare"))
            .kolumn(text("insats.status"))
            .tal(text("rekvisition.begart"))
            .tal(text("rekvisition.godkant"));
    alla.forEach(
        r ->
            tabell.rad(
                new Anchor(
                    InsatsNavigation.rekvisition(r.insatsId(), r.rekvisitionId()),
                    text("rekvisition.nummer", r.nummer(), r.period())),
                new Span(r.mottagare().namn()),
                marke(r.status()),
                new Span(Siffror.belopp(begart(r))),
                new Span(r.godkant().isEmpty() ? "–" : Siffror.belopp(godkant(r)))));
    return tabell;
  }

  static Belopp begart(Rekvisition r) {
    return r.poster().stream().map(Rekvisition.Post::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }

  static Belopp godkant(Rekvisition r) {
    return Arsbelopp.summa(r.godkant());
  }

  static Statusmarke marke(Rekvisition.Status status) {
    Ton ton =
        switch (status) {
          case UTBETALD -> Ton.KLAR;
          case AVSLAGEN -> Ton.NEJ;
          case ATERKALLAD -> Ton.LUGN;
          default -> Ton.PAGAR;
        };
    return new Statusmarke(ton, text("rekvisitionsstatus." + Kod.av(status)));
  }
}
