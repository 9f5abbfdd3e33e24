package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.SparadMening;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.sammantrade.Punktuppgifter;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Det som skiljer en punkt från de andra: extra ärende, utgått, begränsad. */
public final class Punktmarken {

  private static final SparadMening SKAL = SparadMening.med("punkt_flyttad_till");

  private Punktmarken() {}

  public static List<Component> av(Punktvy punkt) {
    Punktuppgifter u = punkt.listan();
    List<Component> alla = new ArrayList<>();
    u.tidigare()
        .ifPresent(t -> alla.add(new Statusmarke(Ton.LUGN, tidigare(t.dag(), t.paragraf()))));
    if (punkt.beslut().isEmpty()) {
      u.startPasserad()
          .ifPresent(
              s ->
                  alla.add(
                      new Statusmarke(Ton.OBS, text("bordlagt.start_passerad", s.toString()))));
    }
    if (u.sen()) {
      alla.add(new Statusmarke(Ton.OBS, text("lista.extra")));
    }
    u.tasUpp()
        .ifPresent(
            t ->
                alla.add(
                    new Statusmarke(
                        t ? Ton.KLAR : Ton.NEJ, text(t ? "lista.tas_upp" : "lista.tas_inte_upp"))));
    if (!u.tasUppAnteckning().isBlank()) {
      alla.add(new Paragraph(u.tasUppAnteckning()));
    }
    u.utgick()
        .ifPresent(g -> alla.add(new Statusmarke(Ton.LUGN, text("lista.utgar_skal", skal(g)))));
    u.begransad()
        .ifPresent(
            b ->
                alla.add(
                    new Statusmarke(
                        Ton.OBS, text("lista.begransad_ar", b.lagrum(), b.publikRubrik()))));
    return alla;
  }

  /** Programmets egna ord när punkten flyttades; annars det någon skrivit, så som det står. */
  static String skal(Punktuppgifter.Utgick g) {
    return g.flyttadTill().isPresent() ? SKAL.text(g.skal()) : g.skal();
  }

  /** Bordlagt en dag med sin paragraf, eller lämnat utan beslut. */
  public static String tidigare(LocalDate dag, Optional<Integer> paragraf) {
    return paragraf
        .map(n -> text("bordlagt.paragraf", dag.toString(), n.toString()))
        .orElseGet(() -> text("bordlagt.lamnad", dag.toString()));
  }

  /** Texterna på en punkt utan tjänsteskrivelse: det att veta, och förslaget till beslut. */
  public static List<Component> texter(Punktvy punkt) {
    List<Component> alla = new ArrayList<>();
    if (!punkt.listan().information().isBlank()) {
      alla.add(Lastext.av(punkt.listan().information()));
    }
    if (!punkt.listan().beslutstext().isBlank()) {
      alla.add(Lastext.av(punkt.listan().beslutstext()));
    }
    return alla;
  }
}
