package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.forbund.platser.Platslogg;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tidslinje;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Registret över platser: vem som sitter var den valda dagen, det som kommer och det som varit. */
@Route(ForbundNavigation.PLATSER)
@RolesAllowed({"forbundschef", "administrator", "presidium", "styrelse", "revisor", "ekonom"})
class PlatserVy extends Vy {

  private static final int HISTORIK = 15;

  private final transient Registertjanster tjanster;
  private final boolean farAndra;
  private final Datumfalt dag = new Datumfalt(text("platser.dag"));
  private final Div innehall = new Div();
  private List<String> forvarningar = List.of();

  PlatserVy(Registertjanster tjanster) {
    this.tjanster = tjanster;
    farAndra = Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
    titel(text("platser.titel"));
    Sidhuvud huvud = new Sidhuvud(text("platser.titel")).ingress(text("platser.ingress"));
    if (farAndra) {
      huvud.handling(Knapp.huvud(text("platser.utse"), () -> dialog(bild()).utse()));
    }
    dag.setValue(tjanster.klocka().idag());
    dag.addValueChangeListener(e -> visa());
    Div filter = new Div(dag);
    filter.addClassName("filter");
    filter.addClassName("en-lista");
    Div lankar =
        new Div(
            new Anchor(ForbundNavigation.MEDLEMMAR, text("medlemmar.titel")),
            new Anchor(ForbundNavigation.ORDNING, text("ordning.titel")),
            new Anchor("arsplan", text("kalender.lank")));
    if (farAndra) {
      lankar.add(new Anchor("konton", text("konton.titel")));
    }
    lankar.addClassName("lankar");
    huvud.under(lankar);
    add(huvud, filter, innehall);
    visa();
  }

  private LocalDate vald() {
    return dag.dag().orElseGet(() -> tjanster.klocka().idag());
  }

  private Platsbild bild() {
    return tjanster.visning().visa(vald());
  }

  private Platsdialog dialog(Platsbild bild) {
    return new Platsdialog(tjanster, bild, this::gjort);
  }

  /** R6: det som ändringen leder till sägs när den sparas, inte när dagen kommit. */
  private void gjort(String besked) {
    List<String> fore = forvarningar;
    visa();
    List<String> nya = forvarningar.stream().filter(v -> !fore.contains(v)).toList();
    Besked.visa(nya.isEmpty() ? besked : besked + " " + String.join(" ", nya));
  }

  private void visa() {
    Platsbild bild = bild();
    forvarningar =
        bild.forvarningar().stream()
            .map(f -> text("platser.forvarning", f.dag().toString(), f.varning().text()))
            .toList();
    innehall.removeAll();
    innehall.add(oversikt(bild));
    innehall.add(styrelse(bild));
    innehall.add(
        new Avsnitt(
            text("organ.beredning"),
            tabell(bild, text("platser.tabell.beredning"), i(bild, Organ.BEREDNING), false)));
    innehall.add(
        new Avsnitt(
            text("platser.kommande"),
            bild.kommande().isEmpty()
                ? Avsnitt.tomt(text("platser.kommande.tomt"))
                : tabell(bild, text("platser.kommande.tabell"), bild.kommande(), true)));
    if (!bild.tidigare().isEmpty()) {
      innehall.add(
          new Avsnitt(
              text("platser.tidigare"),
              new Platstabell(tjanster, Optional.empty())
                  .av(text("platser.tidigare.tabell"), bild.tidigare(), true)));
    }
    innehall.add(new Forordnandeavsnitt(tjanster, farAndra, this::gjort).av(vald()));
    innehall.add(new Personavsnitt(tjanster, farAndra, this::gjort).av(bild));
    Div historik = new Div();
    historik(historik, 0);
    innehall.add(new Avsnitt(text("platser.historik"), historik));
  }

  private Component oversikt(Platsbild bild) {
    Div oversikt = new Div();
    oversikt.addClassName("avsnitt");
    oversikt.add(
        new Fakta()
            .med(
                text("platser.period"),
                text(
                    "platser.tid.mellan",
                    Tider.dag(bild.mandatperiod().fran()),
                    Tider.dag(bild.mandatperiod().till())))
            .med(text("platser.presidium"), presidium(bild)));
    if (!bild.varningar().isEmpty() || !forvarningar.isEmpty()) {
      UnorderedList varsel = new UnorderedList();
      varsel.addClassName("varsel");
      bild.varningar().forEach(v -> varsel.add(new ListItem(v.text())));
      forvarningar.forEach(v -> varsel.add(new ListItem(v)));
      oversikt.add(varsel);
    }
    if (farAndra) {
      Valdialog val = new Valdialog(tjanster, bild, this::gjort);
      oversikt.add(
          Knapp.rad(
              Knapp.stilla(text("platser.presidium.valj"), val::presidium),
              Knapp.stilla(text("platser.period.ny"), val::mandatperiod)));
    }
    return oversikt;
  }

  private static String presidium(Platsbild bild) {
    return bild.presidium().isEmpty()
        ? text("platser.presidium.inget")
        : bild.presidium().stream()
            .map(
                p ->
                    p.namn()
                        + " ("
                        + text("uppdrag." + p.uppdrag().name().toLowerCase(java.util.Locale.ROOT))
                            .toLowerCase(java.util.Locale.ROOT)
                        + ")")
            .collect(Collectors.joining(", "));
  }

  private Component styrelse(Platsbild bild) {
    Avsnitt avsnitt = new Avsnitt(text("organ.styrelse"));
    avsnitt.add(tabell(bild, text("platser.tabell.styrelse"), i(bild, Organ.STYRELSE), false));
    if (farAndra) {
      Div ordna = new Div();
      ordna.addClassName("knapprad");
      tjanster.medlemmar().forEach(m -> ordna(bild, m.kod()).ifPresent(ordna::add));
      if (ordna.getComponentCount() > 0) {
        avsnitt.add(ordna);
      }
    }
    return avsnitt;
  }

  /** Ordningen är något att välja först när medlemmen har flera ersättare. */
  private Optional<Component> ordna(Platsbild bild, String medlem) {
    List<Plats> ersattare =
        i(bild, Organ.STYRELSE).stream()
            .filter(p -> p.slag() == Plats.Slag.ERSATTARE && p.medlem().equals(medlem))
            .toList();
    return ersattare.size() < 2
        ? Optional.empty()
        : Optional.of(
            Knapp.stilla(
                text("platser.ordna", tjanster.medlem(medlem)),
                () ->
                    new Valdialog(tjanster, bild, this::gjort)
                        .ordning(Organ.STYRELSE, medlem, ersattare)));
  }

  private static List<Plats> i(Platsbild bild, Organ organ) {
    return bild.platser().stream().filter(p -> p.organ() == organ).toList();
  }

  private Component tabell(Platsbild bild, String om, List<Plats> platser, boolean medOrgan) {
    if (platser.isEmpty()) {
      return Avsnitt.tomt(text("platser.tomt"));
    }
    return new Platstabell(tjanster, farAndra ? Optional.of(dialog(bild)::andra) : Optional.empty())
        .av(om, platser, medOrgan);
  }

  private void historik(Div yta, int sida) {
    Sida<Platslogg> rader = tjanster.visning().historik(new Sida.Begaran(sida, HISTORIK));
    yta.removeAll();
    if (rader.innehall().isEmpty()) {
      yta.add(new Paragraph(text("platser.historik.tom")));
      return;
    }
    yta.add(
        new Tidslinje(
            rader.innehall().stream()
                .map(r -> new Tidslinje.Rad(r.tid(), r.aktor(), r.text(), r.somDetSkrevs()))
                .toList()),
        new Sidval(sida, HISTORIK, rader.totalt(), s -> historik(yta, s)));
  }
}
