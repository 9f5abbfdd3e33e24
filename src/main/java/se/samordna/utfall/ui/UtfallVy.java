package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.utfall.Utfallsbild;

/** Utfall och prognos: byråns bok bredvid budgeten, och det som är kvar att stämma av. */
@Route(BudgetNavigation.UTFALL)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class UtfallVy extends Vy implements HasUrlParameter<Integer> {

  private static final DateTimeFormatter MANAD = DateTimeFormatter.ofPattern("LLLL uuuu");

  private final transient Utfallstjanster tjanster;
  private int ar;

  UtfallVy(Utfallstjanster tjanster) {
    this.tjanster = tjanster;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter Integer onskat) {
    ar = Optional.ofNullable(onskat).orElseGet(tjanster.ar()::forval);
    titel(text("utfall.titel", Integer.toString(ar)));
    visa();
  }

  private void visa() {
    removeAll();
    Svar<Utfallsbild> svar = tjanster.utfall().bild(ar, Optional.empty());
    Optional<Utfallsbild> bild =
        svar instanceof Svar.Ja<Utfallsbild>(Utfallsbild b) ? Optional.of(b) : Optional.empty();
    add(new Sidhuvud(text("utfall.titel", Integer.toString(ar))).ingress(ingress(bild)), arval());
    boolean harFil = bild.filter(b -> !b.filer().isEmpty()).isPresent();
    // Utan någon fil är inläsningen det första att göra.
    inlasning(!harFil);
    bild.ifPresentOrElse(this::visa, () -> add(Avsnitt.tomt(text("utfall.tomt"))));
    inlasning(harFil);
  }

  private void inlasning(boolean har) {
    if (har && farAndra()) {
      add(
          new Avsnitt(
              text("utfall.las_in"), new Bokinlasningsruta(tjanster.inlasning(), this::visa)));
    }
  }

  private void visa(Utfallsbild bild) {
    add(new Avsnitt(text("utfall.raderna"), rader(bild)));
    if (!bild.filer().isEmpty()) {
      add(new Avsnitt(text("utfall.avstamning"), avstamning(bild)));
    }
    if (farAndra() && !bild.koppling().regler().isEmpty()) {
      add(
          new Avsnitt(
              text("utfall.kopplingar"),
              new Paragraph(text("utfall.kopplingar.hjalp", bild.koppling().fran())),
              new Kopplingstabell(tjanster.kopplingar(), bild, this::visa)));
    }
    add(new Avsnitt(text("utfall.rapport"), new Rapportlankar(tjanster, bild)));
    if (!bild.filer().isEmpty()) {
      add(
          new Avsnitt(
              text("utfall.filer"),
              new Filtabell(tjanster.inlasning(), tjanster.register()::namn, bild, this::visa)));
    }
  }

  private Component[] rader(Utfallsbild bild) {
    Paragraph hjalp = new Paragraph(text("utfall.hjalp"));
    hjalp.addClassName("hjalp");
    return new Component[] {
      hjalp,
      farAndra()
          ? Utfallstabell.rader(
              bild, r -> new Prognosdialog(tjanster.prognoser(), bild, r, this::visa).oppna())
          : Utfallstabell.rader(bild)
    };
  }

  private Component[] avstamning(Utfallsbild bild) {
    Component summor = Utfallstabell.avstamning(bild);
    if (bild.okopplat().isEmpty()) {
      return new Component[] {summor, new Paragraph(text("utfall.avstamt"))};
    }
    if (!farAndra()) {
      return new Component[] {summor, Utfallstabell.okopplat(bild)};
    }
    return new Component[] {
      summor,
      Utfallstabell.okopplat(
          bild, o -> new Kopplingsdialog(tjanster.kopplingar(), bild, o, this::visa).oppna()),
      Kopplingstabell.forslag(tjanster.kopplingar(), bild, this::visa)
    };
  }

  private String ingress(Optional<Utfallsbild> bild) {
    return bild.flatMap(Utfallstabell::tackt)
        .map(m -> text("utfall.ingress", m.format(MANAD.withLocale(Texter.sprak()))))
        .orElse(text("utfall.ingen_fil"));
  }

  private static boolean farAndra() {
    return Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF);
  }

  private Component arval() {
    Nav nav = new Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("budget.ar"));
    nav.add(
        new Anchor(BudgetNavigation.utfall(ar - 1), text("utfall.ar", Integer.toString(ar - 1))),
        new Anchor(BudgetNavigation.utfall(ar + 1), text("utfall.ar", Integer.toString(ar + 1))),
        new Anchor(BudgetNavigation.ar(ar), text("budget.titel", Integer.toString(ar))));
    return nav;
  }
}
