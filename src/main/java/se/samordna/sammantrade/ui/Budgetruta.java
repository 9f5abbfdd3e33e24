package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.plan.Slag;
import se.samordna.sammantrade.bild.Budgetversionsbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Budgetversionen på en punkt: förslaget till beslut, det som saknas, huvudtalen som de blir
 * bredvid dem som gäller, samrådet, och raderna.
 */
final class Budgetruta extends Composite<Div> {

  private final transient Budgetversionsbild version;

  Budgetruta(Budgetversionsbild version, Punktvy punkt) {
    this.version = version;
    getContent().addClassName("underrader");
    if (punkt.beslut().isEmpty() && punkt.listan().beslutstext().isBlank()) {
      attsatser();
    }
    Div lankar = new Div();
    lankar.addClassName("lankar");
    lankar.add(
        new Anchor(
            BudgetNavigation.version(version.id()),
            text("punkt.budgetversion", Long.toString(version.nummer()))),
        new Span(text("budgetstatus." + version.status().kod())));
    getContent().add(lankar);
    if (!version.varningar().isEmpty()) {
      UnorderedList varningar = new UnorderedList();
      varningar.addClassName("varsel");
      version.varningar().forEach(v -> varningar.add(new ListItem(v.text())));
      getContent().add(varningar);
    }
    getContent().add(huvudtal());
    if (!version.samrad().isEmpty()) {
      getContent().add(new NativeDetails(samradet(), samrad()));
    }
    if (!version.rader().isEmpty()) {
      getContent()
          .add(
              new NativeDetails(
                  text(version.jamfors() ? "punkt.rader_jamforda" : "punkt.rader"), rader()));
    }
  }

  private void attsatser() {
    if (version.attsatser().isEmpty()) {
      return;
    }
    UnorderedList satser = new UnorderedList();
    version.attsatser().forEach(s -> satser.add(new ListItem(s)));
    Div ruta = new Div(new H4(text("memo.rubrik")), satser);
    ruta.addClassName("forslag");
    getContent().add(ruta);
  }

  private String samradet() {
    long hallna = version.samrad().stream().filter(s -> s.dag().isPresent()).count();
    return text("punkt.samrad", hallna, version.samrad().size());
  }

  private UnorderedList samrad() {
    UnorderedList lista = new UnorderedList();
    version
        .samrad()
        .forEach(
            s ->
                lista.add(
                    new ListItem(
                        s.dag()
                            .map(d -> text("punkt.samrad_dag", s.namn(), d.toString()))
                            .orElseGet(() -> text("punkt.samrad_saknas", s.namn())))));
    return lista;
  }

  private Tabell tom(String rubrik) {
    Tabell tabell = new Tabell(text(rubrik, version.enhet())).kolumn(text("rad"));
    for (Budgetversionsbild.Ar a : version.ar()) {
      if (version.jamfors()) {
        tabell.tal(text("foljd.nu", Integer.toString(a.ar())));
        tabell.tal(text("foljd.efter", Integer.toString(a.ar())));
      } else {
        tabell.tal(Integer.toString(a.ar()));
      }
    }
    return tabell;
  }

  private Tabell huvudtal() {
    Tabell tabell = tom(version.jamfors() ? "foljd.tabell" : "punkt.huvudtal");
    rad(tabell, text("budget.intakter"), Huvudtal::intakter);
    rad(tabell, text("budget.kostnader"), Huvudtal::kostnader);
    rad(tabell, text("budget.resultat"), Huvudtal::resultat);
    rad(
        tabell,
        version.ib().map(i -> text("budget.ib_uppgift", i)).orElseGet(() -> text("budget.ib")),
        Huvudtal::ib);
    rad(tabell, text("budget.ub"), Huvudtal::ub);
    rad(tabell, text("budget.buffert"), Huvudtal::buffert);
    rad(tabell, text("budget.kvar_rad"), Huvudtal::kvarAttDisponera);
    return tabell;
  }

  private void rad(Tabell tabell, String namn, Function<Huvudtal, Belopp> varde) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(namn));
    for (Budgetversionsbild.Ar a : version.ar()) {
      if (version.jamfors()) {
        celler.add(new Span(a.nu().map(n -> tal(varde.apply(n))).orElse("–")));
      }
      celler.add(new Span(tal(varde.apply(a.tal()))));
    }
    tabell.rad(celler.toArray(new Component[0]));
  }

  private Tabell rader() {
    Tabell tabell = tom("punkt.rader_tabell");
    String forra = "";
    for (Budgetversionsbild.Rad r : version.rader()) {
      if (!forra.equals(r.slag())) {
        tabell.grupp(Budgettabell.namn(new Slag(r.slag())));
        forra = r.slag();
      }
      List<Component> celler = new ArrayList<>();
      celler.add(new Span(r.rad()));
      r.ar()
          .forEach(
              c -> {
                if (version.jamfors()) {
                  celler.add(new Span(tal(c.nu())));
                }
                celler.add(new Span(tal(c.budget())));
              });
      tabell
          .rad(celler.toArray(new Component[0]))
          .setClassName("andrad", version.jamfors() && r.andrad());
    }
    return tabell;
  }

  private String tal(Belopp belopp) {
    return Siffror.utanEnhet(version.enhet(), belopp);
  }
}
