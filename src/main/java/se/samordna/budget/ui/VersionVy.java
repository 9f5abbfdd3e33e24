package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.samordna.budget.version.Versionsrad;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** En budgetversion: vad som saknas, hur långt den kommit, samrådet, följden och bladet. */
@Route(BudgetNavigation.VERSION)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class VersionVy extends Vy implements BeforeEnterObserver {

  private final transient Versionstjanster tjanster;
  private UUID id = new UUID(0, 0);

  VersionVy(Versionstjanster tjanster) {
    this.tjanster = tjanster;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("version").orElse(""), UUID::fromString);
    visa(finns(tjanster.versioner().visa(id)));
  }

  private void lasOm() {
    visa(finns(tjanster.versioner().visa(id)));
  }

  /** Efter en ändring: sidan som den blev, och ett besked. */
  private void gjort(String besked) {
    lasOm();
    Besked.visa(besked);
  }

  private void visa(Versionssida s) {
    removeAll();
    titel(Versionstext.titel(s.rad()));
    add(huvud(s), lankar(s.rad()));
    if (!s.varningar().isEmpty()) {
      add(new Avsnitt(text("version.saknas"), Versionstext.varningar(s.varningar())));
    }
    Avsnitt vag =
        new Avsnitt(text("version.vag"), new Statusvag(s), new Versionsfakta(s, tjanster));
    if (Versionshandlingar.farAndra()) {
      vag.add(
          Knapp.rad(
              Knapp.stilla(text("ib.ange"), () -> new Ibdialog(s, tjanster, this::gjort).oppna())));
    }
    add(vag, new Avsnitt(text("samrad.titel"), new Samradsruta(s, tjanster, this::gjort)));
    if (!s.underskott().isEmpty() || s.skal().isPresent()) {
      add(new Avsnitt(text("underskott.titel"), new Skalruta(s, tjanster, this::gjort)));
    }
    if (!s.rad().beslutad()) {
      add(
          new Avsnitt(
              text("foljd.titel"),
              new Foljdruta(s.rad(), finns(tjanster.versioner().foljd(s.rad().id())))));
    }
    if (!s.blad().isEmpty()) {
      blad(s);
    }
    add(new Avsnitt(text("jamfor.titel"), new Jamforval(s.rad(), tjanster)));
    if (!s.steg().isEmpty()) {
      add(new Avsnitt(text("version.historik"), Versionsfakta.historik(s, tjanster)));
    }
  }

  private void blad(Versionssida s) {
    add(
        new Avsnitt(
            text("version.blad"),
            new Paragraph(text("version.blad.hjalp")),
            Budgettabell.obokford(s.blad())));
    add(new Trycktatabell(tjanster.tackning(), s.blad()));
  }

  /** Sidans handlingar står i huvudet, den viktigaste först. */
  private Sidhuvud huvud(Versionssida s) {
    return new Sidhuvud(Versionstext.titel(s.rad()))
        .under(Versionstext.status(s.rad().status()))
        .handling(new Versionshandlingar(s, tjanster, this::gjort).knappar());
  }

  private static Nav lankar(Versionsrad v) {
    Nav nav = new Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("version.lankar"));
    nav.add(
        new Anchor(BudgetNavigation.VERSIONER, text("versioner.titel")),
        new Anchor(
            BudgetNavigation.ar(v.forstaAr()),
            text("budget.titel", Integer.toString(v.forstaAr()))));
    return nav;
  }
}
