package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Kapitalar;
import se.samordna.budget.Kapitalprognos;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Figur;
import se.samordna.huvudbok.Siffra;

/**
 * Det egna kapitalet i siffror, ett år per kolumn; diagrammen säger detsamma. Det bokförda leder
 * till sina verifikationer och prognosen till sidan där den sätts; det tänkta är inte bokfört.
 */
final class Kapitaltabell {

  private final List<Kapitalar> nu;
  private final List<Kapitalar> ar;
  private final Tabell tabell;

  private Kapitaltabell(List<Kapitalar> nu, List<Kapitalar> ar) {
    this.nu = nu;
    this.ar = ar;
    tabell = new Tabell(text("budget.enhet", ar.getFirst().blad().enhet())).kolumn(text("rad"));
    ar.forEach(k -> tabell.tal(Integer.toString(k.ar())));
  }

  /** Åren som man tänkt sig dem, med skillnaden mot nu sist när det är någon. */
  static Tabell av(List<Kapitalar> nu, List<Kapitalar> tankt) {
    Kapitaltabell t = new Kapitaltabell(nu, tankt);
    t.bokfort(Budgettabell.ib(tankt.getFirst().blad()), Siffra.av(Figur.IB), k -> k.blad().ib());
    t.rad("budget.intakter", Figur.INTAKTER, Budgetblad::intakter);
    t.rad("budget.kostnader", Figur.KOSTNADER, Budgetblad::kostnader);
    t.bokfort("kapital.reserverat", Figur.RESERVERAT, Kapitalar::reserverat);
    t.bokfort("kapital.beviljat", Figur.BEVILJAT, Kapitalar::beviljat);
    t.bokfort("kapital.utbetalt", Figur.UTBETALT, Kapitalar::utbetalt);
    t.prognos("kapital.prognos_insatser", Kapitalprognos::insatser);
    t.rad("budget.resultat", Figur.RESULTAT, Budgetblad::resultat).addClassName("summa");
    t.rad("budget.ub", Figur.UB, Budgetblad::ub).addClassName("summa");
    t.buffert();
    t.rad("budget.kvar_rad", Figur.KVAR, Budgetblad::kvarAttDisponera).addClassName("framhavd");
    t.andring();
    t.prognos("kapital.prognos_ub", Kapitalprognos::ub);
    t.prognos("kapital.prognos_kvar", Kapitalprognos::kvar);
    return t.tabell;
  }

  private static Belopp kvar(Kapitalar k) {
    return k.blad().kvarAttDisponera();
  }

  private NativeTableRow rad(String nyckel, Figur figur, Function<Budgetblad, Belopp> varde) {
    return bokfort(nyckel, figur, k -> varde.apply(k.blad()));
  }

  private NativeTableRow bokfort(String nyckel, Figur figur, Function<Kapitalar, Belopp> varde) {
    return bokfort(text(nyckel), Siffra.av(figur), varde);
  }

  private NativeTableRow bokfort(String namn, Siffra siffra, Function<Kapitalar, Belopp> varde) {
    return rad(
        namn,
        i -> {
          Kapitalar k = ar.get(i);
          Belopp belopp = varde.apply(k);
          String tal = tal(k, belopp);
          return belopp.equals(varde.apply(nu.get(i)))
              ? Siffrolank.bok(k.ar(), siffra, belopp, tal, namn + " " + k.ar())
              : new Span(tal);
        });
  }

  private void buffert() {
    rad(text("budget.buffert"), i -> new Span(tal(ar.get(i), ar.get(i).blad().buffert())));
  }

  /** Ett år utan prognos har ett streck; saknar alla år prognos finns inte raden. */
  private void prognos(String nyckel, Function<Kapitalprognos, Belopp> varde) {
    if (ar.stream().anyMatch(k -> k.prognos().isPresent())) {
      rad(text(nyckel), i -> prognos(ar.get(i), text(nyckel), ar.get(i).prognos().map(varde)));
    }
  }

  private static Component prognos(Kapitalar k, String namn, Optional<Belopp> belopp) {
    return belopp
        .map(
            b ->
                Siffrolank.till(BudgetNavigation.utfall(k.ar()), b, tal(k, b), namn + " " + k.ar()))
        .orElseGet(() -> new Span("–"));
  }

  private void andring() {
    boolean lika =
        ar.stream()
            .map(Kapitaltabell::kvar)
            .toList()
            .equals(nu.stream().map(Kapitaltabell::kvar).toList());
    if (!lika) {
      rad(
          text("kapital.andring"),
          i ->
              new Span(
                  Siffror.andring(
                      ar.get(i).blad().enhet(), kvar(ar.get(i)).minus(kvar(nu.get(i))))));
    }
  }

  private static String tal(Kapitalar k, Belopp belopp) {
    return Siffror.utanEnhet(k.blad().enhet(), belopp);
  }

  private NativeTableRow rad(String namn, Function<Integer, Component> cell) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(namn));
    for (int i = 0; i < ar.size(); i++) {
      celler.add(cell.apply(i));
    }
    return tabell.rad(celler.toArray(new Component[0]));
  }
}
