package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
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
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.budget.ui.Budgettabell;
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
  private final Summarader summor = new Summarader(kropp, () -> this.bild);
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
    summor.rakna();
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
    summor.borjaOm();
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
    summor.kapital(bredd());
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
      summor.avdelning(slag);
    }
  }
}
