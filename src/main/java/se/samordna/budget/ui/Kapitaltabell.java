package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samordna.budget.Kapitalar;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Det egna kapitalet i siffror, ett år per kolumn; diagrammet säger detsamma. */
final class Kapitaltabell {

  private final List<Kapitalar> ar;
  private final Tabell tabell;

  private Kapitaltabell(List<Kapitalar> ar) {
    this.ar = ar;
    tabell = new Tabell(text("budget.enhet", ar.getFirst().blad().enhet())).kolumn(text("rad"));
    ar.forEach(k -> tabell.tal(Integer.toString(k.ar())));
  }

  /** Åren som man tänkt sig dem, med skillnaden mot nu sist när det är någon. */
  static Tabell av(List<Kapitalar> nu, List<Kapitalar> tankt) {
    Kapitaltabell t = new Kapitaltabell(tankt);
    t.rad(
        Budgettabell.ib(tankt.getFirst().blad()),
        tankt.stream().map(k -> Siffror.utanEnhet(k.blad().enhet(), k.blad().ib())).toList());
    t.rad("budget.intakter", k -> k.blad().intakter());
    t.rad("budget.kostnader", k -> k.blad().kostnader());
    t.rad("kapital.reserverat", Kapitalar::reserverat);
    t.rad("kapital.beviljat", Kapitalar::beviljat);
    t.rad("kapital.utbetalt", Kapitalar::utbetalt);
    t.rad("budget.resultat", k -> k.blad().resultat()).addClassName("summa");
    t.rad("budget.ub", k -> k.blad().ub()).addClassName("summa");
    t.rad("budget.buffert", k -> k.blad().buffert());
    t.rad("budget.kvar_rad", k -> k.blad().kvarAttDisponera()).addClassName("framhavd");
    if (!kvar(nu).equals(kvar(tankt))) {
      t.andring(nu);
    }
    return t.tabell;
  }

  private static List<Belopp> kvar(List<Kapitalar> ar) {
    return ar.stream().map(k -> k.blad().kvarAttDisponera()).toList();
  }

  private NativeTableRow rad(String nyckel, Function<Kapitalar, Belopp> varde) {
    return rad(
        text(nyckel),
        ar.stream().map(k -> Siffror.utanEnhet(k.blad().enhet(), varde.apply(k))).toList());
  }

  private void andring(List<Kapitalar> nu) {
    rad(
        text("kapital.andring"),
        IntStream.range(0, ar.size())
            .mapToObj(
                i ->
                    Siffror.andring(
                        ar.get(i).blad().enhet(), kvar(ar).get(i).minus(kvar(nu).get(i))))
            .toList());
  }

  private NativeTableRow rad(String namn, List<String> varden) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(namn));
    varden.forEach(v -> celler.add(new Span(v)));
    return tabell.rad(celler.toArray(new Component[0]));
  }
}
