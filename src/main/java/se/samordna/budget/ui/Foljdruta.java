package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Faststallelsefoljd;
import se.samordna.budget.Faststallelsefoljd.Medfoljande;
import se.samordna.budget.version.VersionService;
import se.samordna.budget.version.Versionsrad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Så här blir det om versionen fastställs: talen före och efter, och besluten som följer med. */
final class Foljdruta extends Composite<Div> {

  private final transient VersionService.Foljd foljd;
  private final String enhet;

  Foljdruta(Versionsrad version, VersionService.Foljd foljd) {
    this.foljd = foljd;
    this.enhet = version.enhet();
    getContent().addClassName("underrader");
    getContent().add(new Paragraph(text("foljd.hjalp", Versionstext.ar(version.ar()))), fore());
    List<Medfoljande> beslut = foljd.foljd().beslut();
    getContent()
        .add(
            new Paragraph(
                beslut.isEmpty()
                    ? text("foljd.inga_beslut")
                    : text("foljd.beslut", beslut.size())));
    if (!beslut.isEmpty()) {
      getContent().add(besluten(beslut));
    }
    if (!foljd.foljd().ororda().isEmpty()) {
      getContent()
          .add(new Paragraph(text("foljd.ororda", Versionstext.ar(foljd.foljd().ororda()))));
    }
  }

  private Tabell fore() {
    Tabell tabell = new Tabell(text("foljd.tabell", enhet)).kolumn(text("rad"));
    for (Faststallelsefoljd.Ar a : foljd.foljd().ar()) {
      tabell.tal(text("foljd.nu", Integer.toString(a.ar())));
      tabell.tal(text("foljd.efter", Integer.toString(a.ar())));
    }
    rad(tabell, "budget.intakter", Budgetblad::intakter);
    rad(tabell, "budget.kostnader", Budgetblad::kostnader);
    rad(tabell, "budget.resultat", Budgetblad::resultat);
    rad(tabell, "budget.ib", Budgetblad::ib);
    rad(tabell, "budget.ub", Budgetblad::ub);
    rad(tabell, "budget.kvar_rad", Budgetblad::kvarAttDisponera);
    return tabell;
  }

  private void rad(Tabell tabell, String nyckel, Function<Budgetblad, Belopp> varde) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(text(nyckel)));
    for (Faststallelsefoljd.Ar a : foljd.foljd().ar()) {
      celler.add(new Span(a.fore().map(b -> Siffror.utanEnhet(enhet, varde.apply(b))).orElse("–")));
      celler.add(new Span(Siffror.utanEnhet(enhet, varde.apply(a.efter()))));
    }
    tabell
        .rad(celler.toArray(new Component[0]))
        .setClassName("framhavd", "budget.kvar_rad".equals(nyckel));
  }

  private Tabell besluten(List<Medfoljande> beslut) {
    Tabell tabell =
        new Tabell(text("foljd.besluten", enhet))
            .kolumn(text("foljd.arende"))
            .kolumn(text("ar"))
            .tal(text("belopp"))
            .kolumn(text("foljd.rad"))
            .kolumn(text("foljd.hur"));
    beslut.forEach(
        m ->
            tabell.rad(
                arende(m),
                new Span(Integer.toString(m.ar())),
                new Span(Siffror.utanEnhet(enhet, m.belopp())),
                new Span(m.iVersionen() ? m.rad() : text("foljd.laggs_till", m.rad())),
                new Span(hur(m))));
    return tabell;
  }

  private Component arende(Medfoljande m) {
    return Optional.ofNullable(foljd.arenden().get(m.arende()))
        .<Component>map(
            n ->
                new Anchor(
                    ArendeNavigation.arende(m.arende()),
                    n.diarienummer().map(d -> d + " ").orElse("") + n.rubrik()))
        .orElseGet(() -> new Span(text("foljd.dolt_arende")));
  }

  /** Var pengarna hamnar, i ord; delarna är tillsammans hela beloppet. */
  private String hur(Medfoljande m) {
    List<String> delar = new ArrayList<>();
    del(delar, "foljd.tackt", m.tackt());
    del(delar, "foljd.ur_ram", m.urRam());
    del(delar, "foljd.okar", m.okar());
    return String.join(" ", delar);
  }

  private void del(List<String> delar, String nyckel, Belopp belopp) {
    if (!belopp.arNoll()) {
      delar.add(text(nyckel, Siffror.i(enhet, belopp)));
    }
  }
}
