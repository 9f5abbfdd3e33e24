package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.TackningService;
import se.samordna.budget.TackningService.Tidigare;
import se.samordna.budget.Tacktsumma;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/**
 * Källans tryckta summor bredvid de räknade: de som skiljer sig först, de andra på begäran. Ekonom
 * och förbundschef säger här vad en summa täcker, och kan ångra det.
 */
final class Trycktatabell extends Composite<Div> {

  private final transient TackningService tackning;
  private final transient List<Budgetblad> blad;
  private final boolean farAndra = Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF);
  private transient Optional<Tidigare> angra = Optional.empty();

  /** En tryckt summa i den version som gäller för sitt år. */
  private record Rad(UUID version, Tacktsumma summa) {

    boolean stammer() {
      return summa.tryckt().differens().arNoll() && summa.tryckt().foljd().arNoll();
    }
  }

  Trycktatabell(TackningService tackning, List<Budgetblad> blad) {
    this.tackning = tackning;
    this.blad = blad;
    visa();
  }

  private void visa() {
    getContent().removeAll();
    List<Rad> alla = rader();
    List<Rad> avviker = alla.stream().filter(r -> !r.stammer()).toList();
    List<Rad> stammer = alla.stream().filter(Rad::stammer).toList();
    if (alla.isEmpty() || (avviker.isEmpty() && !farAndra)) {
      return;
    }
    Avsnitt avsnitt =
        new Avsnitt(text("budget.tryckta"), new Paragraph(text("budget.tryckta.hjalp")));
    angra.ifPresent(t -> avsnitt.add(angra(t)));
    avsnitt.add(avviker.isEmpty() ? Avsnitt.tomt(text("budget.tryckta.stammer")) : tabell(avviker));
    if (farAndra && !stammer.isEmpty()) {
      avsnitt.add(new Details(text("budget.tryckta.ovriga", stammer.size()), tabell(stammer)));
    }
    getContent().add(avsnitt);
  }

  private List<Rad> rader() {
    List<Rad> rader = new ArrayList<>();
    for (Budgetblad b : blad) {
      if (tackning.summor(b.versionId()) instanceof Svar.Ja<List<Tacktsumma>>(var summor)) {
        summor.stream()
            .filter(s -> s.tryckt().ar() == b.ar())
            .forEach(s -> rader.add(new Rad(b.versionId(), s)));
      }
    }
    return rader;
  }

  private Component angra(Tidigare t) {
    Formular formular = new Formular();
    formular.add(
        new Paragraph(text("tackning.andrad", t.rad())),
        Knapp.rad(
            Knapp.stilla(
                text("tackning.angra"),
                () ->
                    formular.visa(
                        tackning.aterstall(t),
                        s -> {
                          angra = Optional.empty();
                          visa();
                        }))));
    return formular;
  }

  private Tabell tabell(List<Rad> rader) {
    String enhet = blad.getFirst().enhet();
    Tabell tabell =
        new Tabell(text("budget.enhet", enhet))
            .kolumn(text("budget.uppgift"))
            .kolumn(text("ar"))
            .kolumn(text("tackning.tacker"))
            .tal(text("budget.tryckt"))
            .tal(text("budget.beraknat"))
            .tal(text("budget.differens"))
            .tal(text("budget.foljd"));
    if (farAndra) {
      tabell.kolumn(text("tackning.handling"));
    }
    rader.forEach(r -> tabell.rad(celler(r, enhet)));
    return tabell;
  }

  private Component[] celler(Rad r, String enhet) {
    Budgetblad.Tryckt t = r.summa().tryckt();
    List<Component> celler =
        new ArrayList<>(
            List.of(
                new Span(t.rad()),
                new Span(Integer.toString(t.ar())),
                new Span(Provsvar.tacker(r.summa())),
                new Span(Siffror.utanEnhet(enhet, t.tryckt())),
                new Span(Siffror.utanEnhet(enhet, t.beraknat())),
                new Span(Siffror.andring(enhet, t.differens())),
                new Span(Siffror.andring(enhet, t.foljd()))));
    if (farAndra) {
      celler.add(
          Knapp.radknapp(
              "tackning.andra",
              t.rad() + " " + t.ar(),
              () ->
                  new Tackningsdialog(tackning, r.version(), r.summa(), enhet, this::andrad)
                      .oppna()));
    }
    return celler.toArray(Component[]::new);
  }

  private void andrad(Tidigare tidigare) {
    angra = Optional.of(tidigare);
    visa();
  }
}
