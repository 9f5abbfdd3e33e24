package se.samordna.konto.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.konto.Kontobild;

/** Kontona: vem som är inbjuden, vad hon får göra, och det som skiljer mot inloggningstjänsten. */
@Route(KontoNavigation.KONTON)
@RolesAllowed({"forbundschef", "administrator"})
class KontonVy extends Vy {

  private final transient Kontotjanster tjanster;
  private final Div innehall = new Div();

  KontonVy(Kontotjanster tjanster) {
    this.tjanster = tjanster;
    titel(text("konton.titel"));
    Sidhuvud huvud = new Sidhuvud(text("konton.titel")).ingress(text("konton.ingress"));
    Div lankar = new Div(new Anchor("platser", text("platser.titel")));
    lankar.addClassName("lankar");
    huvud.under(lankar);
    if (tjanster.konton().inkopplad()) {
      huvud.handling(
          Knapp.huvud(
              text("konton.bjud_in"), () -> new Inbjudandialog(tjanster, this::gjort).oppna()));
    }
    add(huvud, innehall);
    visa();
  }

  private void gjort(String besked) {
    visa();
    Besked.visa(besked);
  }

  private void visa() {
    innehall.removeAll();
    if (!tjanster.konton().inkopplad()) {
      innehall.add(Avsnitt.tomt(Mening.text("konton_skots_inte_har")));
      return;
    }
    innehall.add(avvikelser());
    List<Kontobild> alla = tjanster.konton().alla();
    innehall.add(
        new Avsnitt(
            text("konton.lista"),
            alla.isEmpty()
                ? Avsnitt.tomt(text("konton.tomt"))
                : new Kontotabell(tjanster, this::gjort).av(alla)));
  }

  private Component avvikelser() {
    Optional<Instant> senast = tjanster.avvikelser().senast();
    Avsnitt avsnitt = new Avsnitt(text("konton.skiljer"));
    avsnitt.add(
        senast.isEmpty()
            ? Avsnitt.tomt(text("konton.inte_jamfort"))
            : new Avvikelsetabell(tjanster.avvikelser().alla()).bygg());
    senast.ifPresent(t -> avsnitt.add(new Paragraph(text("konton.jamfort", Tider.tid(t)))));
    avsnitt.add(Knapp.rad(Knapp.stilla(text("konton.jamfor"), this::jamfor)));
    return avsnitt;
  }

  private void jamfor() {
    switch (tjanster.avvikelser().jamfor()) {
      case Svar.Ja<?> ja -> gjort(text("konton.jamforelsen_klar"));
      case Svar.Nej<?>(var hinder) -> Besked.visa(hinder.text());
    }
  }
}
