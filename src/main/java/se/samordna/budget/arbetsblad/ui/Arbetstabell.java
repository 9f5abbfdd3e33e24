package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.plan.Slag;
import tools.jackson.databind.JsonNode;

/**
 * Arbetsbladets tabell: raderna som fält att skriva i, avdelningarnas summor och det egna kapitalet
 * räknade medan man skriver. Så länge raderna är desamma byts bara det som ändrats.
 */
@JavaScript("context://stil/arbetsblad.js")
final class Arbetstabell extends Composite<Div> {

  private static final String DETALJ = "event.detail";

  private final Bladhandlingar handlingar;
  private final NativeTable tabell = new NativeTable();
  private final NativeTableBody kropp = new NativeTableBody();
  private final NativeTableHeader huvud = new NativeTableHeader();
  private final List<Arbetsradrad> rader = new ArrayList<>();
  private final List<Runnable> summor = new ArrayList<>();
  private transient Arbetsbild bild;
  private List<String> ordning = List.of();

  Arbetstabell(Arbetsbild bild, Bladhandlingar handlingar) {
    this.bild = bild;
    this.handlingar = handlingar;
    tabell.addClassName("arbetstabell");
    tabell.setCaptionText(text("budget.enhet", bild.blad().huvud().enhet()));
    tabell.add(huvud, kropp);
    getContent().addClassName("arbetsblad-ram");
    getContent().add(tabell);
    lyssna();
    visa(bild);
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    tabell.getElement().executeJs("window.samordnaArbetsblad(this)");
  }

  private void lyssna() {
    tabell.getElement().addEventListener("angra", e -> handlingar.angra());
    tabell.getElement().addEventListener("gor-om", e -> handlingar.gorOm());
    tabell
        .getElement()
        .addEventListener("klistra", e -> klistra(e.getEventData().get(DETALJ)))
        .addEventData(DETALJ);
  }

  private void klistra(JsonNode detalj) {
    Radfalt falt =
        switch (detalj.get("falt").asString()) {
          case "belopp" -> Radfalt.BELOPP;
          case "konto" -> Radfalt.KONTO;
          default -> Radfalt.NAMN;
        };
    handlingar.klistra(
        new Bladcell(UUID.fromString(detalj.get("rad").asString()), falt, detalj.get("ar").asInt()),
        detalj.get("text").asString(),
        detalj.get("sedd").asInt());
  }

  /** Visar bladet som det är nu. */
  void visa(Arbetsbild ny) {
    bild = ny;
    List<String> nyOrdning = ny.rader().stream().map(r -> r.id() + r.slag()).toList();
    if (!nyOrdning.equals(ordning) || rader.isEmpty()) {
      ordning = nyOrdning;
      bygg();
    }
    Map<UUID, Arbetsrad> per =
        ny.rader().stream().collect(Collectors.toMap(Arbetsrad::id, Function.identity()));
    rader.forEach(r -> Optional.ofNullable(per.get(r.id())).ifPresent(x -> r.visa(ny, x)));
    summor.forEach(Runnable::run);
    tabell.getElement().setAttribute("data-version", Integer.toString(ny.blad().version()));
  }

  /** Till en cell, till exempel i en ny rad. */
  void fokusera(UUID rad, String kolumn) {
    tabell
        .getElement()
        .executeJs("window.samordnaArbetsblad.fokusera(this, $0, $1)", rad.toString(), kolumn);
  }

  private boolean harForra() {
    return !bild.forra().isEmpty();
  }

  private List<Integer> ar() {
    return bild.blad().huvud().ar();
  }

  private boolean last() {
    return bild.blad().huvud().status() != Arbetsblad.Status.OPPET;
  }

  private void bygg() {
    rader.clear();
    summor.clear();
    huvud.removeAll();
    kropp.removeAll();
    huvud.add(rubriker());
    String slag = "";
    for (Arbetsrad rad : bild.rader()) {
      if (!rad.arTryckt() && !rad.slag().equals(slag)) {
        avsluta(slag);
        slag = rad.slag();
        grupp(slag);
      }
      Arbetsradrad ny = new Arbetsradrad(bild, rad, handlingar, last());
      rader.add(ny);
      kropp.add(ny.rad());
    }
    avsluta(slag);
    kapital();
  }

  private NativeTableRow rubriker() {
    NativeTableRow rad = new NativeTableRow();
    rad.add(rubrik(text("rad"), ""));
    if (harForra()) {
      String forra = Integer.toString(ar().getFirst() - 1);
      rad.add(rubrik(forra, "tal forra"), rubrik(text("arbetsblad.procent"), "tal forra"));
    }
    ar().forEach(a -> rad.add(rubrik(Integer.toString(a), "tal")));
    rad.add(rubrik(text("arbetsblad.konto"), ""), rubrik(text("arbetsblad.mer"), "dold"));
    return rad;
  }

  private static NativeTableHeaderCell rubrik(String namn, String klass) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell();
    cell.getElement().setAttribute("scope", "col");
    Span text = new Span(namn);
    if (klass.equals("dold")) {
      text.addClassName("dold-text");
    } else if (!klass.isEmpty()) {
      cell.addClassNames(klass.split(" "));
    }
    cell.add(text);
    return cell;
  }

  private int bredd() {
    return ar().size() + (harForra() ? 5 : 3);
  }

  private void grupp(String slag) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell();
    cell.getElement().setAttribute("colspan", Integer.toString(bredd()));
    cell.getElement().setAttribute("scope", "colgroup");
    cell.add(new Span(Budgettabell.namn(new Slag(slag))));
    if (!last()) {
      NativeButton ny = new NativeButton(text("arbetsblad.ny_rad_i"), e -> handlingar.nyRad(slag));
      ny.getElement()
          .setAttribute(
              "aria-label", text("arbetsblad.ny_rad_hos", Budgettabell.namn(new Slag(slag))));
      ny.addClassName("lank");
      cell.add(ny);
    }
    NativeTableRow rad = new NativeTableRow();
    rad.addClassName("grupp");
    rad.add(cell);
    kropp.add(rad);
  }

  private void avsluta(String slag) {
    if (!slag.isEmpty() && !slag.equals(Slag.EGET_KAPITAL.kod())) {
      summa(
          text("arbetsblad.summa", Budgettabell.namn(new Slag(slag))), b -> avdelning(b, slag), "");
    }
  }

  private static Belopp avdelning(Budgetblad b, String slag) {
    return b.sektioner().stream()
        .filter(s -> s.slag().kod().equals(slag))
        .map(Budgetblad.Sektion::summa)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  private void kapital() {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text("budget.resultatet"));
    cell.getElement().setAttribute("colspan", Integer.toString(bredd()));
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
    if (harForra()) {
      rad.add(forra(), forra());
    }
    for (int a : ar()) {
      Span tal = new Span();
      summor.add(
          () -> {
            Belopp belopp = bild.raknat(a).map(varde).orElse(Belopp.NOLL);
            tal.setText(Siffror.utanEnhet(bild.blad().huvud().enhet(), belopp));
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
