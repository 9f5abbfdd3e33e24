package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * En vanlig tabell med rubrikrad och radrubrik. På en telefon blir varje rad ett kort, där
 * kolumnens rubrik står framför värdet.
 */
public final class Tabell extends Composite<Div> {

  private final NativeTable tabell = new NativeTable();
  private final NativeTableBody kropp = new NativeTableBody();
  private final List<Kolumn> kolumner = new ArrayList<>();
  private final NativeTableRow rubriker = new NativeTableRow();

  private record Kolumn(String rubrik, boolean tal) {}

  public Tabell(String beskrivning) {
    tabell.setCaptionText(beskrivning);
    NativeTableHeader huvud = new NativeTableHeader();
    huvud.add(rubriker);
    tabell.add(huvud, kropp);
    tabell.addClassName("tabell");
    getContent().addClassName("tabell-ram");
    getContent().add(tabell);
  }

  public Tabell kolumn(String rubrik) {
    return kolumn(rubrik, false);
  }

  /** En kolumn med siffror till höger. */
  public Tabell tal(String rubrik) {
    return kolumn(rubrik, true);
  }

  /** Säger rubriken ovanför redan vad tabellen är, hörs beskrivningen bara i en skärmläsare. */
  void under(String rubrik) {
    if (rubrik.equals(tabell.getCaptionText())) {
      tabell.getCaption().addClassName("dold-text");
    }
  }

  /** Första cellen är radens rubrik. */
  public NativeTableRow rad(Component... celler) {
    NativeTableRow rad = new NativeTableRow();
    for (int i = 0; i < celler.length; i++) {
      rad.add(i == 0 ? radrubrik(celler[i]) : cell(kolumner.get(i), celler[i]));
    }
    kropp.add(rad);
    return rad;
  }

  public NativeTableRow rad(String... celler) {
    Component[] spann = new Component[celler.length];
    for (int i = 0; i < celler.length; i++) {
      spann[i] = new Span(celler[i]);
    }
    return rad(spann);
  }

  /** En rubrik tvärs över tabellen, för en grupp av rader. */
  public void grupp(String rubrik) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(rubrik);
    cell.getElement().setAttribute("colspan", Integer.toString(kolumner.size()));
    cell.getElement().setAttribute("scope", "colgroup");
    NativeTableRow rad = new NativeTableRow();
    rad.addClassName("grupp");
    rad.add(cell);
    kropp.add(rad);
  }

  public void tom() {
    kropp.removeAll();
  }

  private Tabell kolumn(String rubrik, boolean tal) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(rubrik);
    cell.getElement().setAttribute("scope", "col");
    cell.setClassName("tal", tal);
    rubriker.add(cell);
    kolumner.add(new Kolumn(rubrik, tal));
    return this;
  }

  private static NativeTableHeaderCell radrubrik(Component innehall) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(innehall);
    cell.getElement().setAttribute("scope", "row");
    return cell;
  }

  private static NativeTableCell cell(Kolumn kolumn, Component innehall) {
    NativeTableCell cell = new NativeTableCell(innehall);
    cell.getElement().setAttribute("data-rubrik", kolumn.rubrik());
    cell.setClassName("tal", kolumn.tal());
    return cell;
  }
}
