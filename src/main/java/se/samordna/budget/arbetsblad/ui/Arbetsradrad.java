package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;

/**
 * En rad i arbetsbladets tabell: namn, förra året och procent, åren, konto, och radens egen ruta.
 */
final class Arbetsradrad {

  private final UUID id;
  private final Bladhandlingar handlingar;
  private final NativeTableRow rad = new NativeTableRow();
  private final Cellfalt namn;
  private final Cellfalt konto;
  private final Span forra = new Span();
  private final Optional<Cellfalt> procent;
  private final Map<Integer, Cellfalt> belopp = new LinkedHashMap<>();
  private final Map<Integer, Span> skillnad = new LinkedHashMap<>();
  private final Span lage = new Span();
  private final NativeButton mer;

  Arbetsradrad(Arbetsbild bild, Arbetsrad r, Bladhandlingar handlingar, boolean last) {
    this.id = r.id();
    this.handlingar = handlingar;
    boolean medForra = !bild.forra().isEmpty();
    rad.getElement().setAttribute("data-rad", id.toString());
    rad.setClassName("tryckt", r.arTryckt());
    namn = falt(Bladcell.av(id, Radfalt.NAMN), "namn");
    konto = falt(Bladcell.av(id, Radfalt.KONTO), "konto");
    procent =
        medForra && !r.arTryckt()
            ? Optional.of(new Cellfalt("procent", 0, "", this::raknaUpp))
            : Optional.empty();
    lage.addClassName("radlage");
    NativeTableHeaderCell rubrik = new NativeTableHeaderCell(namn, lage);
    rubrik.getElement().setAttribute("scope", "row");
    rad.add(rubrik);
    if (medForra) {
      NativeTableCell forraCell = tal(forra);
      NativeTableCell procentCell = procent.map(p -> tal(p)).orElseGet(NativeTableCell::new);
      forraCell.addClassName("forra");
      procentCell.addClassName("forra");
      rad.add(forraCell, procentCell);
    }
    for (int ar : bild.blad().huvud().ar()) {
      Cellfalt f = falt(Bladcell.belopp(id, ar), "belopp");
      Span s = new Span();
      s.addClassName("skillnad");
      belopp.put(ar, f);
      skillnad.put(ar, s);
      rad.add(tal(f, s));
    }
    mer = new NativeButton("⋯", e -> handlingar.oppnaRad(id));
    mer.addClassName("radknapp");
    rad.add(new NativeTableCell(konto), new NativeTableCell(mer));
    if (last) {
      namn.las(true);
      konto.las(true);
      procent.ifPresent(p -> p.las(true));
      belopp.values().forEach(f -> f.las(true));
    }
  }

  UUID id() {
    return id;
  }

  NativeTableRow rad() {
    return rad;
  }

  private void raknaUpp(String text, int sedd) {
    procent.ifPresent(p -> handlingar.raknaUpp(id, text, sedd, p));
  }

  private Cellfalt falt(Bladcell cell, String kod) {
    Cellfalt[] falt = new Cellfalt[1];
    falt[0] =
        new Cellfalt(
            kod, cell.ar(), "", (text, sedd) -> handlingar.skriv(cell, text, sedd, falt[0]));
    return falt[0];
  }

  private static NativeTableCell tal(Component... innehall) {
    NativeTableCell cell = new NativeTableCell(innehall);
    cell.addClassName("tal");
    return cell;
  }

  void visa(Arbetsbild bild, Arbetsrad r) {
    String enhet = bild.blad().huvud().enhet();
    namn.satt(r.namn());
    namn.etikett(text("arbetsblad.namn_pa", r.namn()));
    namn.andrad(bild.blad().arAndrad(Bladcell.av(id, Radfalt.NAMN)));
    konto.satt(r.konto());
    konto.etikett(text("arbetsblad.konto_for", r.namn()));
    lage.setText(r.lage().isEmpty() ? "" : text("radlage." + r.lage()));
    mer.getElement().setAttribute("aria-label", text("arbetsblad.rad_mer", r.namn()));
    Optional<Belopp> fore = Optional.ofNullable(bild.forra().get(id));
    forra.setText(fore.map(f -> Siffror.utanEnhet(enhet, f)).orElse(""));
    procent.ifPresent(p -> visaProcent(p, bild, r, fore));
    belopp.forEach(
        (ar, f) -> {
          f.satt(r.belopp(ar).map(b -> Siffror.utanEnhet(enhet, b)).orElse(""));
          f.etikett(text("arbetsblad.belopp_for", r.namn(), Integer.toString(ar)));
          f.andrad(bild.blad().arAndrad(Bladcell.belopp(id, ar)));
        });
    skillnad.forEach((ar, s) -> s.setText(skillnad(bild, r, ar)));
  }

  private static void visaProcent(
      Cellfalt falt, Arbetsbild bild, Arbetsrad r, Optional<Belopp> fore) {
    falt.etikett(text("arbetsblad.procent_for", r.namn()));
    falt.satt(
        fore.filter(Belopp::arPositivt)
            .flatMap(f -> r.belopp(bild.blad().huvud().ar().getFirst()).map(b -> procent(f, b)))
            .orElse(""));
  }

  private static String procent(Belopp fore, Belopp efter) {
    return BigDecimal.valueOf(efter.minus(fore).ore())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(fore.ore()), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',')
        .replace('-', '\u2212');
  }

  /** En tryckt summa som inte är det raderna ger. */
  private static String skillnad(Arbetsbild bild, Arbetsrad r, int ar) {
    return r.arTryckt()
        ? bild.raknat(ar).stream()
            .flatMap(b -> b.tryckta().stream())
            .filter(t -> t.rad().equals(r.namn()) && !t.foljd().arNoll())
            .filter(t -> r.belopp(ar).filter(t.tryckt()::equals).isPresent())
            .findFirst()
            .map(t -> raknat(bild, t))
            .orElse("")
        : "";
  }

  private static String raknat(Arbetsbild bild, Budgetblad.Tryckt t) {
    return text("arbetsblad.raknat", Siffror.utanEnhet(bild.blad().huvud().enhet(), t.beraknat()));
  }
}
