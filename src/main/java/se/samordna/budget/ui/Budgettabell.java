package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samordna.budget.Avdelningstext;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Budgetblad.Rad;
import se.samordna.budget.Budgetblad.Sektion;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.budget.Slag;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Budgetbladets tabeller: åren bredvid varandra, radernas läge, och de tryckta summorna. */
final class Budgettabell {

  private final List<Budgetblad> blad;
  private final Tabell tabell;

  private Budgettabell(List<Budgetblad> blad) {
    this.blad = blad;
    this.tabell = new Tabell(text("budget.enhet", blad.getFirst().enhet())).kolumn(text("rad"));
    blad.forEach(b -> tabell.tal(Integer.toString(b.ar())));
  }

  /** Raderna och summorna, ett år per kolumn. */
  static Tabell plan(List<Budgetblad> blad) {
    Budgettabell t = new Budgettabell(blad);
    blad.stream()
        .flatMap(b -> b.sektioner().stream())
        .map(Sektion::slag)
        .distinct()
        .filter(s -> s.equals(Slag.INTAKT) || s.arKostnad())
        .forEach(t::sektion);
    t.tabell.grupp(text("budget.resultatet"));
    t.summa("budget.intakter", Budgetblad::intakter);
    t.summa("budget.kostnader", Budgetblad::kostnader);
    t.summa("budget.resultat", Budgetblad::resultat);
    t.rad(ib(blad.getFirst()), Budgetblad::ib);
    t.summa("budget.ub", Budgetblad::ub);
    t.summa("budget.buffert", Budgetblad::buffert);
    t.summa("budget.kvar_rad", Budgetblad::kvarAttDisponera).addClassName("framhavd");
    return t.tabell;
  }

  /** IB, med vad det är när någon har sagt det: utfall eller prognos, och per vilken dag. */
  static String ib(Budgetblad blad) {
    return blad.ibuppgift()
        .map(i -> text("budget.ib_uppgift", Versionsfakta.ib(i)))
        .orElseGet(() -> text("budget.ib"));
  }

  private void sektion(Slag slag) {
    tabell.grupp(namn(slag));
    Map<UUID, String> rader = new LinkedHashMap<>();
    blad.forEach(b -> rader(b, slag).forEach(r -> rader.putIfAbsent(r.radId(), r.namn())));
    rader.forEach((id, namn) -> rad(namn, b -> belopp(b, slag, id)).removeClassName("summa"));
    rad(
        text("budget.summa", namn(slag)),
        b -> rader(b, slag).stream().map(Rad::budget).reduce(Belopp.NOLL, Belopp::plus));
  }

  private NativeTableRow summa(String nyckel, Function<Budgetblad, Belopp> varde) {
    return rad(text(nyckel), varde);
  }

  private NativeTableRow rad(String namn, Function<Budgetblad, Belopp> varde) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(namn));
    blad.forEach(b -> celler.add(new Span(Siffror.utanEnhet(b.enhet(), varde.apply(b)))));
    NativeTableRow rad = tabell.rad(celler.toArray(new Component[0]));
    rad.addClassName("summa");
    return rad;
  }

  private static List<Rad> rader(Budgetblad b, Slag slag) {
    return b.sektioner().stream()
        .filter(s -> s.slag().equals(slag))
        .flatMap(s -> s.rader().stream())
        .toList();
  }

  private static Belopp belopp(Budgetblad b, Slag slag, UUID id) {
    return rader(b, slag).stream()
        .filter(r -> r.radId().equals(id))
        .map(Rad::budget)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Ett förbunds egna avdelningar heter som de heter. */
  static String namn(Slag slag) {
    return List.of(Slag.INTAKT, Slag.INSATS, Slag.KOSTNAD, Slag.PERSONAL, Slag.EGET_KAPITAL)
            .contains(slag)
        ? text("budgetslag." + slag.kod())
        : Avdelningstext.av(slag);
  }

  /** Vad som är reserverat, beviljat och ledigt på insatsernas rader. */
  static Tabell lage(Budgetblad b) {
    Tabell tabell =
        new Tabell(text("budget.enhet", b.enhet()))
            .kolumn(text("rad"))
            .tal(text("budget.budget"))
            .tal(text("budget.reserverat"))
            .tal(text("budget.beviljat"))
            .tal(text("budget.ledigt"));
    b.sektioner().stream()
        .filter(s -> s.slag().arInsats())
        .flatMap(s -> s.rader().stream())
        .forEach(
            r ->
                tabell.rad(
                    r.namn(),
                    Siffror.utanEnhet(b.enhet(), r.budget()),
                    Siffror.utanEnhet(b.enhet(), r.reserverat()),
                    Siffror.utanEnhet(b.enhet(), r.beviljat()),
                    Siffror.utanEnhet(b.enhet(), r.ledigt())));
    return tabell;
  }

  /** Vad byrån bokfört, per avdelning. */
  static Tabell utfall(Budgetblad b) {
    Tabell tabell =
        new Tabell(text("budget.enhet", b.enhet()))
            .kolumn(text("budget.avdelning"))
            .tal(text("budget.budget"))
            .tal(text("utfall.utfall"));
    b.sektioner()
        .forEach(
            s ->
                tabell.rad(
                    namn(s.slag()),
                    Siffror.utanEnhet(b.enhet(), s.summa()),
                    Siffror.utanEnhet(b.enhet(), s.utfall())));
    return tabell;
  }

  /** De tryckta uppgifter som skiljer sig från de räknade; tomt när allt stämmer. */
  static Optional<Tabell> tryckta(List<Budgetblad> blad) {
    List<Tryckt> avviker =
        blad.stream()
            .flatMap(b -> b.tryckta().stream())
            .filter(t -> !t.differens().arNoll() || !t.foljd().arNoll())
            .toList();
    if (avviker.isEmpty()) {
      return Optional.empty();
    }
    String enhet = blad.getFirst().enhet();
    Tabell tabell =
        new Tabell(text("budget.enhet", enhet))
            .kolumn(text("budget.uppgift"))
            .kolumn(text("ar"))
            .tal(text("budget.tryckt"))
            .tal(text("budget.beraknat"))
            .tal(text("budget.differens"))
            .tal(text("budget.foljd"));
    avviker.forEach(
        t ->
            tabell.rad(
                t.rad(),
                Integer.toString(t.ar()),
                Siffror.utanEnhet(enhet, t.tryckt()),
                Siffror.utanEnhet(enhet, t.beraknat()),
                Siffror.andring(enhet, t.differens()),
                Siffror.andring(enhet, t.foljd())));
    return Optional.of(tabell);
  }
}
