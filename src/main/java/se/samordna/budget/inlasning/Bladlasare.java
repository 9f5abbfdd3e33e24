package se.samordna.budget.inlasning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Tar emot ett kalkylblads xml och samlar dess celler. */
final class Bladlasare extends DefaultHandler {

  /** Kalkylprogram räknar med femton siffror; resten är brus ur den binära formen. */
  private static final MathContext SIFFROR = new MathContext(15);

  private final SharedStrings texter;
  private final Talformat stilar;
  private final TreeMap<Integer, TreeMap<Integer, Cell>> rader = new TreeMap<>();
  private final List<CellRangeAddress> sammanslagna = new ArrayList<>();
  private final StringBuilder varde = new StringBuilder();
  private int antal;
  private int rad = -1;
  private int kolumn = -1;
  private String typ = "";
  private String stil = "";
  private boolean lyssnar;

  Bladlasare(SharedStrings texter, Talformat stilar) {
    this.texter = texter;
    this.stilar = stilar;
  }

  List<Tabellrad> rader() {
    sammanslagna.forEach(this::fyllNedat);
    return rader.entrySet().stream()
        .map(r -> new Tabellrad(r.getKey() + 1, celler(r.getValue())))
        .filter(r -> !r.arTom())
        .toList();
  }

  private static List<Cell> celler(NavigableMap<Integer, Cell> rad) {
    List<Cell> celler = new ArrayList<>();
    for (int i = 0; !rad.isEmpty() && i <= rad.lastKey(); i++) {
      celler.add(rad.getOrDefault(i, Cell.TOM));
    }
    return celler;
  }

  /** En text som slagits samman nedåt gäller varje rad; ett tal gäller bara den första. */
  private void fyllNedat(CellRangeAddress omrade) {
    Cell forsta = cell(omrade.getFirstRow(), omrade.getFirstColumn());
    if (forsta.arTom() || forsta.tal().isPresent()) {
      return;
    }
    rader
        .subMap(omrade.getFirstRow(), false, omrade.getLastRow(), true)
        .values()
        .forEach(r -> r.putIfAbsent(omrade.getFirstColumn(), forsta));
  }

  private Cell cell(int r, int k) {
    Map<Integer, Cell> celler = rader.getOrDefault(r, new TreeMap<>());
    return celler.getOrDefault(k, Cell.TOM);
  }

  @Override
  public void startElement(String uri, String lokalt, String namn, Attributes a) {
    switch (lokalt) {
      case "row" -> {
        rad = a.getValue("r") == null ? rad + 1 : Integer.parseInt(a.getValue("r")) - 1;
        kolumn = -1;
      }
      case "c" -> borjaCell(a);
      case "v", "t" -> lyssnar = true;
      case "mergeCell" -> slaSamman(a.getValue("ref"));
      default -> {}
    }
  }

  private void slaSamman(String omrade) {
    Grans.rader(sammanslagna.size());
    sammanslagna.add(CellRangeAddress.valueOf(omrade));
  }

  private void borjaCell(Attributes a) {
    String ref = a.getValue("r");
    kolumn = ref == null ? kolumn + 1 : new CellReference(ref).getCol();
    typ = a.getValue("t") == null ? "n" : a.getValue("t");
    stil = a.getValue("s") == null ? "" : a.getValue("s");
    varde.setLength(0);
  }

  @Override
  public void characters(char[] tecken, int fran, int langd) {
    if (lyssnar) {
      Grans.tecken(varde.length() + langd);
      varde.append(tecken, fran, langd);
    }
  }

  @Override
  public void endElement(String uri, String lokalt, String namn) {
    switch (lokalt) {
      case "v", "t" -> lyssnar = false;
      case "c" -> slutaCell();
      default -> {}
    }
  }

  private void slutaCell() {
    Cell cell = tolka(varde.toString());
    if (cell.arTom()) {
      return;
    }
    Grans.celler(++antal);
    Grans.kolumner(kolumn + 1);
    rader.computeIfAbsent(rad, r -> new TreeMap<>()).put(kolumn, cell);
    Grans.rader(rader.size());
  }

  private Cell tolka(String text) {
    if (text.isBlank()) {
      return Cell.TOM;
    }
    return switch (typ) {
      case "s" -> Cell.text(texter.getItemAt(Integer.parseInt(text.strip())).getString());
      case "n" -> tal(new BigDecimal(text.strip()));
      case "b" -> Cell.text(text.strip().equals("1") ? "SANT" : "FALSKT");
      default -> Cell.text(text);
    };
  }

  private Cell tal(BigDecimal tal) {
    if (stilar.arDatum(stil) && tal.signum() >= 0 && tal.precision() - tal.scale() < 8) {
      LocalDateTime dag = DateUtil.getLocalDateTime(tal.doubleValue());
      return dag == null ? Cell.TOM : Cell.text(dag.toLocalDate().toString());
    }
    if (tal.precision() - tal.scale() > 18) {
      return Cell.text(tal.toString());
    }
    return Cell.tal(tal.round(SIFFROR));
  }
}
