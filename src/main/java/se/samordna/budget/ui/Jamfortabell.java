package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.budget.version.Versionsjamforelse;
import se.samordna.budget.version.Versionsjamforelse.Andring;
import se.samordna.budget.version.Versionsjamforelse.Cell;
import se.samordna.budget.version.Versionsjamforelse.Rad;
import se.samordna.budget.version.Versionsjamforelse.Summa;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.plan.Slag;

/** Jämförelsens tabeller: per år den ena, den andra och skillnaden. */
final class Jamfortabell {

  private final Versionsjamforelse jamforelse;

  Jamfortabell(Versionsjamforelse jamforelse) {
    this.jamforelse = jamforelse;
  }

  Tabell rader(boolean baraAndrade) {
    Tabell tabell = tom();
    Optional<Slag> forra = Optional.empty();
    for (Rad r : jamforelse.rader()) {
      if (baraAndrade && r.andring() == Andring.OFORANDRAD) {
        continue;
      }
      if (forra.filter(r.slag()::equals).isEmpty()) {
        tabell.grupp(Budgettabell.namn(r.slag()));
        forra = Optional.of(r.slag());
      }
      rad(tabell, namn(r), r.celler());
    }
    return tabell;
  }

  Tabell summor() {
    Tabell tabell = tom();
    jamforelse
        .summor()
        .forEach(
            s ->
                rad(
                    tabell,
                    new Span(text("jamfor.summa." + s.namn().toLowerCase(Locale.ROOT))),
                    s.celler()));
    return tabell;
  }

  /** Tomt när det inte finns några att visa. */
  Optional<Tabell> tryckta(boolean baraAndrade) {
    List<Summa> visas =
        jamforelse.tryckta().stream().filter(s -> !baraAndrade || s.andrad()).toList();
    if (visas.isEmpty()) {
      return Optional.empty();
    }
    Tabell tabell = tom();
    visas.forEach(s -> rad(tabell, new Span(s.namn()), s.celler()));
    return Optional.of(tabell);
  }

  private Tabell tom() {
    Tabell tabell = new Tabell(text("budget.enhet", jamforelse.till().enhet())).kolumn(text("rad"));
    String fran = Long.toString(jamforelse.fran().nummer());
    String till = Long.toString(jamforelse.till().nummer());
    for (int ar : jamforelse.ar()) {
      tabell
          .tal(text("jamfor.ar", Integer.toString(ar), fran))
          .tal(text("jamfor.ar", Integer.toString(ar), till))
          .tal(text("jamfor.skillnad", Integer.toString(ar)));
    }
    return tabell;
  }

  private static Component namn(Rad r) {
    Div namn = new Div(new Span(r.namn()));
    if (r.andring() != Andring.OFORANDRAD && r.andring() != Andring.ANDRAD) {
      Span andring =
          new Span(text("jamfor.andring." + Kod.av(r.andring()), r.forrNamn().orElse("")));
      andring.addClassName("om");
      namn.add(andring);
    }
    return namn;
  }

  private void rad(Tabell tabell, Component namn, List<Cell> celler) {
    List<Component> delar = new ArrayList<>();
    delar.add(namn);
    for (Cell c : celler) {
      delar.add(new Span(belopp(jamforelse.fran().enhet(), c.fran())));
      delar.add(new Span(belopp(jamforelse.till().enhet(), c.till())));
      delar.add(new Span(c.skillnad().map(this::skillnad).orElse("–")));
    }
    tabell.rad(delar.toArray(new Component[0]));
  }

  private static String belopp(String enhet, Optional<Belopp> belopp) {
    return belopp.map(b -> Siffror.utanEnhet(enhet, b)).orElse("–");
  }

  private String skillnad(Belopp b) {
    return b.arNoll() ? "–" : Siffror.andring(jamforelse.till().enhet(), b);
  }
}
