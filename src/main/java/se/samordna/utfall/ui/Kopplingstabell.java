package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.SparadMening;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.utfall.Koppling;
import se.samordna.utfall.KopplingService;
import se.samordna.utfall.Kopplingsandring;
import se.samordna.utfall.Utfallsbild;

/** Reglerna som gäller, och vägen att ta bort dem. */
final class Kopplingstabell extends Composite<Div> {

  private static final SparadMening BOKSLUT = SparadMening.med("bokslutskonto");

  private final transient KopplingService tjanst;
  private final transient Utfallsbild bild;
  private final transient Runnable sparad;
  private final Formular formular = new Formular();

  Kopplingstabell(KopplingService tjanst, Utfallsbild bild, Runnable sparad) {
    this.tjanst = tjanst;
    this.bild = bild;
    this.sparad = sparad;
    Tabell tabell =
        new Tabell(text("utfall.kopplingar"))
            .kolumn(text("koppling.urval"))
            .kolumn(text("koppling.mal"))
            .kolumn(text("utfall.handling"));
    bild.koppling()
        .regler()
        .forEach(
            r ->
                tabell.rad(
                    new Span(urval(r)),
                    new Span(mal(r)),
                    Knapp.radknapp("koppling.ta_bort", urval(r), () -> taBort(r))));
    getContent().add(formular, tabell);
  }

  private static String urval(Koppling.Regel r) {
    List<String> delar = new ArrayList<>();
    r.konton()
        .map(
            k ->
                k.fran() == k.till()
                    ? text("koppling.ett_konto", Long.toString(k.fran()))
                    : text("koppling.konton", Long.toString(k.fran()), Long.toString(k.till())))
        .ifPresent(delar::add);
    r.objekt().map(o -> text("koppling.projekt", o.nummer())).ifPresent(delar::add);
    return String.join(", ", delar);
  }

  private String mal(Koppling.Regel r) {
    return switch (r.mal()) {
      case Koppling.Mal.Rad(UUID id) ->
          bild.rader()
              .filter(rad -> rad.radId().equals(id))
              .map(Utfallsbild.Rad::namn)
              .findFirst()
              .orElse(text("koppling.annat_ar"));
      case Koppling.Mal.Utanfor(String skal) -> text("koppling.utanfor.skal", BOKSLUT.text(skal));
    };
  }

  private void taBort(Koppling.Regel regel) {
    List<Koppling.Regel> kvar =
        bild.koppling().regler().stream().filter(r -> !r.equals(regel)).toList();
    formular.visa(tjanst.koppla(ny(bild, kvar)), k -> sparad.run());
  }

  /** Knappen som kopplar allt som har ett förslag. */
  static Component forslag(KopplingService tjanst, Utfallsbild bild, Runnable sparad) {
    List<Koppling.Regel> regler =
        bild.okopplat().stream()
            .flatMap(o -> o.forslag().stream())
            .map(Utfallsbild.Forslag::regel)
            .distinct()
            .toList();
    Formular formular = new Formular();
    if (!regler.isEmpty()) {
      formular.add(
          Knapp.rad(
              Knapp.stilla(
                  text("utfall.anvand_forslag", regler.size()),
                  () -> formular.visa(tjanst.koppla(med(bild, regler)), k -> sparad.run()))));
    }
    return formular;
  }

  /** Kopplingen med fler regler, från årets början: åren före har kvar sin. */
  static Kopplingsandring med(Utfallsbild bild, List<Koppling.Regel> fler) {
    List<Koppling.Regel> alla = new ArrayList<>(bild.koppling().regler());
    alla.addAll(fler);
    return ny(bild, alla);
  }

  private static Kopplingsandring ny(Utfallsbild bild, List<Koppling.Regel> regler) {
    return new Kopplingsandring(bild.koppling().version(), LocalDate.of(bild.ar(), 1, 1), regler);
  }
}
