package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.plan.Slag;

/** Arbetsbladets summor: avdelningarnas och det egna kapitalet, räknade medan man skriver. */
final class Summarader {

  private final NativeTableBody kropp;
  private final Supplier<Arbetsbild> bild;
  private final List<Runnable> raknas = new ArrayList<>();

  /**
   * @param bild bladet som det är nu
   */
  Summarader(NativeTableBody kropp, Supplier<Arbetsbild> bild) {
    this.kropp = kropp;
    this.bild = bild;
  }

  void borjaOm() {
    raknas.clear();
  }

  /** Räknar om alla summor efter en ändring. */
  void rakna() {
    raknas.forEach(Runnable::run);
  }

  /** En avdelnings summa, efter dess rader. */
  void avdelning(String slag) {
    summa(text("arbetsblad.summa", Budgettabell.namn(new Slag(slag))), b -> avdelning(b, slag), "");
  }

  private static Belopp avdelning(Budgetblad b, String slag) {
    return b.sektioner().stream()
        .filter(s -> s.slag().kod().equals(slag))
        .map(Budgetblad.Sektion::summa)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Det egna kapitalet, under alla avdelningar. */
  void kapital(int bredd) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text("budget.resultatet"));
    cell.getElement().setAttribute("colspan", Integer.toString(bredd));
    cell.getElement().setAttribute("scope", "colgroup");
    NativeTableRow grupp = new NativeTableRow();
    grupp.addClassName("grupp");
    grupp.add(cell);
    kropp.add(grupp);
    summa(text("budget.intakter"), Budgetblad::intakter, "");
    summa(text("budget.kostnader"), Budgetblad::kostnader, "");
    summa(text("budget.resultat"), Budgetblad::resultat, "");
    summa(text("budget.ib"), Budgetblad::ib, "");
    summa(text("budget.ub"), Budgetblad::ub, "");
    summa(text("budget.buffert"), Budgetblad::buffert, "");
    summa(text("budget.kvar_rad"), Budgetblad::kvarAttDisponera, "framhavd");
  }

  private void summa(String namn, Function<Budgetblad, Belopp> varde, String klass) {
    NativeTableRow rad = new NativeTableRow();
    rad.addClassName("summa");
    if (!klass.isEmpty()) {
      rad.addClassName(klass);
    }
    NativeTableHeaderCell rubrik = new NativeTableHeaderCell(namn);
    rubrik.getElement().setAttribute("scope", "row");
    rad.add(rubrik);
    if (!bild.get().forra().isEmpty()) {
      rad.add(forra(), forra());
    }
    for (int a : bild.get().blad().huvud().ar()) {
      Span tal = new Span();
      raknas.add(
          () -> {
            Belopp belopp = bild.get().raknat(a).map(varde).orElse(Belopp.NOLL);
            tal.setText(Siffror.utanEnhet(bild.get().blad().huvud().enhet(), belopp));
            tal.getElement().getClassList().set("minus", belopp.arNegativt());
          });
      rad.add(cell(tal));
    }
    rad.add(new NativeTableCell(), new NativeTableCell());
    kropp.add(rad);
  }

  private static NativeTableCell forra() {
    NativeTableCell cell = new NativeTableCell();
    cell.addClassName("forra");
    return cell;
  }

  private static NativeTableCell cell(Component innehall) {
    NativeTableCell cell = new NativeTableCell(innehall);
    cell.addClassName("tal");
    return cell;
  }
}
