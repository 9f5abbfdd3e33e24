package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.Arbetshandling;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Cellandring;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.plan.Slag;

/** Vad som ändrats i bladet, cell för cell, av vem och när; för hela bladet eller en rad. */
final class Bladlogg extends Composite<Div> {

  private static final int VISAS = 10;

  private final transient Supplier<Arbetsbild> bild;
  private final transient UnaryOperator<String> namn;
  private final Select<Optional<UUID>> rad = new Select<>();
  private final Div lista = new Div();
  private int visas = VISAS;

  private record Rad(Arbetshandling handling, Cellandring andring) {}

  /**
   * @param namn vad en användare heter
   */
  Bladlogg(Supplier<Arbetsbild> bild, UnaryOperator<String> namn) {
    this.bild = bild;
    this.namn = namn;
    rad.setLabel(text("arbetsblad.logg.rad"));
    rad.setItemLabelGenerator(this::namn);
    satt();
    rad.addValueChangeListener(e -> visaLista());
    getContent().add(new Avsnitt(text("arbetsblad.logg"), rad, lista));
  }

  private String namn(Optional<UUID> id) {
    return id.map(r -> bild.get().blad().varde(Bladcell.av(r, Radfalt.NAMN)))
        .orElseGet(() -> text("arbetsblad.logg.alla"));
  }

  private void satt() {
    Optional<UUID> vald = Optional.ofNullable(rad.getValue()).flatMap(v -> v);
    List<Optional<UUID>> val = new ArrayList<>(List.of(Optional.<UUID>empty()));
    bild.get().rader().stream().map(Arbetsrad::id).map(Optional::of).forEach(val::add);
    rad.setItems(val);
    rad.setValue(val.contains(vald) ? vald : Optional.empty());
  }

  void visa() {
    satt();
    visaLista();
  }

  private void visaLista() {
    lista.removeAll();
    Optional<UUID> vald = Optional.ofNullable(rad.getValue()).flatMap(v -> v);
    Arbetsblad blad = bild.get().blad();
    List<Rad> rader =
        blad.handlingar().reversed().stream()
            .filter(h -> h.nr() > 1)
            .flatMap(h -> h.andringar().stream().map(a -> new Rad(h, a)))
            .filter(r -> synlig(r.andring().cell()))
            .filter(r -> vald.map(v -> v.equals(r.andring().cell().rad())).orElse(true))
            .toList();
    if (rader.isEmpty()) {
      lista.add(Avsnitt.tomt(text("arbetsblad.logg.tom")));
      return;
    }
    Tabell tabell =
        new Tabell(text("arbetsblad.logg.beskrivning"))
            .kolumn(text("arbetsblad.logg.cell"))
            .tal(text("arbetsblad.logg.fore"))
            .tal(text("arbetsblad.logg.efter"))
            .kolumn(text("arbetsblad.logg.av"))
            .kolumn(text("arbetsblad.logg.tid"));
    rader.stream().limit(visas).forEach(r -> rad(tabell, blad, r, namn));
    lista.add(tabell);
    if (rader.size() > visas) {
      lista.add(
          Knapp.stilla(
              text("arbetsblad.visa_fler"),
              () -> {
                visas += VISAS * 5;
                visaLista();
              }));
    }
  }

  private static boolean synlig(Bladcell cell) {
    return cell.falt() != Radfalt.PLATS && cell.falt() != Radfalt.POST;
  }

  private static void rad(Tabell tabell, Arbetsblad blad, Rad r, UnaryOperator<String> personer) {
    Bladcell cell = r.andring().cell();
    String namn = blad.varde(Bladcell.av(cell.rad(), Radfalt.NAMN));
    String vad =
        cell.ar() > 0
            ? Integer.toString(cell.ar())
            : text("arbetsblad.falt." + Kod.av(cell.falt()));
    String art =
        text("arbetsblad.art." + Kod.av(r.handling().art()), personer.apply(r.handling().av()));
    tabell.rad(
        namn + ", " + vad,
        varde(blad, cell, r.andring().fore()),
        varde(blad, cell, r.andring().efter()) + formel(r.andring()),
        art,
        Tider.tid(r.handling().tid()));
  }

  /** Så som värdet skrevs, när det räknades ut. */
  private static String formel(Cellandring a) {
    return a.formel().isEmpty() ? "" : " (" + a.formel() + ")";
  }

  private static String varde(Arbetsblad blad, Bladcell cell, String varde) {
    if (varde.isEmpty()) {
      return "–";
    }
    return switch (cell.falt()) {
      case BELOPP -> Siffror.utanEnhet(blad.huvud().enhet(), new Belopp(Long.parseLong(varde)));
      case LAGE -> text("radlage." + varde);
      case SLAG -> Budgettabell.namn(new Slag(varde));
      case FINNS -> text("arbetsblad.finns");
      default -> varde;
    };
  }
}
