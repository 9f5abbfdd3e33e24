package se.samordna.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Tar emot ett kalkylblads xml och samlar de celler som bladet visar. */
final class Bladlasare extends DefaultHandler {

  private static final int LANGST_SOKT = 1_000;

  private final Cellvarden varden;
  private final Dolt dolt = new Dolt();
  private final Formelprov formler = new Formelprov();
  private final TreeMap<Integer, TreeMap<Integer, Cell>> rader = new TreeMap<>();
  private final TreeMap<Integer, TreeMap<Integer, Cell>> dolda = new TreeMap<>();
  private final List<CellRangeAddress> sammanslagna = new ArrayList<>();
  private final StringBuilder varde = new StringBuilder();
  private int antal;
  private int rad = -1;
  private int kolumn = -1;
  private String typ = "";
  private String stil = "";
  private boolean lyssnar;
  private boolean uttal;
  private boolean harVarde;
  private boolean harFormel;

  Bladlasare(Cellvarden varden) {
    this.varden = varden;
  }

  /** Bladet som det visas. */
  Kalkylblad blad() {
    sammanslagna.forEach(this::synlig);
    sammanslagna.forEach(this::fyllNedat);
    dolda.forEach((r, celler) -> celler.keySet().forEach(k -> dolt.innehall(r, k)));
    return new Kalkylblad(
        rader.entrySet().stream()
            .map(r -> new Tabellrad(r.getKey() + 1, celler(r.getValue())))
            .filter(r -> !r.arTom())
            .toList(),
        dolt,
        formler);
  }

  private static List<Cell> celler(NavigableMap<Integer, Cell> rad) {
    List<Cell> celler = new ArrayList<>();
    for (int i = 0; !rad.isEmpty() && i <= rad.lastKey(); i++) {
      celler.add(rad.getOrDefault(i, Cell.TOM));
    }
    return celler;
  }

  /** Celler som slagits samman visar den förstas innehåll, också när just den är dold. */
  private void synlig(CellRangeAddress omrade) {
    Cell forsta = doldCell(omrade.getFirstRow(), omrade.getFirstColumn());
    if (forsta.arTom()) {
      return;
    }
    for (int r = omrade.getFirstRow(); r <= slut(omrade.getFirstRow(), omrade.getLastRow()); r++) {
      for (int k = omrade.getFirstColumn();
          k <= slut(omrade.getFirstColumn(), omrade.getLastColumn());
          k++) {
        if (!dolt.cell(r, k)) {
          rader.computeIfAbsent(r, x -> new TreeMap<>()).putIfAbsent(k, forsta);
          dolda.getOrDefault(omrade.getFirstRow(), new TreeMap<>()).remove(omrade.getFirstColumn());
          return;
        }
      }
    }
  }

  private static int slut(int fran, int till) {
    return Math.min(till, fran + LANGST_SOKT);
  }

  /** En text som slagits samman nedåt gäller varje rad; ett tal gäller bara den första. */
  private void fyllNedat(CellRangeAddress omrade) {
    int kolumnen = omrade.getFirstColumn();
    while (dolt.kolumn(kolumnen) && kolumnen < slut(kolumnen, omrade.getLastColumn())) {
      kolumnen++;
    }
    int k = kolumnen;
    var inom = rader.subMap(omrade.getFirstRow(), true, omrade.getLastRow(), true);
    Cell forsta =
        inom.isEmpty() ? Cell.TOM : inom.firstEntry().getValue().getOrDefault(k, Cell.TOM);
    if (forsta.arTom() || forsta.tal().isPresent()) {
      return;
    }
    inom.values().forEach(r -> r.putIfAbsent(k, forsta));
  }

  private Cell doldCell(int r, int k) {
    Map<Integer, Cell> celler = dolda.getOrDefault(r, new TreeMap<>());
    return celler.getOrDefault(k, Cell.TOM);
  }

  @Override
  public void startElement(String uri, String lokalt, String namn, Attributes a) {
    switch (lokalt) {
      case "col" -> dolt.kolumn(a);
      case "row" -> {
        rad = a.getValue("r") == null ? rad + 1 : Integer.parseInt(a.getValue("r")) - 1;
        kolumn = -1;
        dolt.rad(rad, a);
      }
      case "c" -> borjaCell(a);
      case "f" -> harFormel = true;
      case "rPh" -> uttal = true;
      case "v", "t" -> {
        lyssnar = !uttal;
        harVarde = true;
      }
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
    harVarde = false;
    harFormel = false;
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
      case "rPh" -> uttal = false;
      case "c" -> slutaCell();
      default -> {}
    }
  }

  private void slutaCell() {
    boolean syns = !dolt.cell(rad, kolumn);
    if (harFormel && syns) {
      boolean tomText = typ.equals("str") && harVarde;
      formler.se(Kolumnnamn.av(kolumn) + (rad + 1), varde.toString(), tomText);
    }
    Cell cell = varden.cell(typ, stil, varde.toString());
    if (syns && cell.arTom() && !varde.isEmpty() && typ.equals("n") && harSiffra()) {
      dolt.visasInte(rad, kolumn);
    }
    if (cell.arTom()) {
      return;
    }
    Grans.celler(++antal);
    if (syns) {
      Grans.kolumner(kolumn + 1);
    }
    (syns ? rader : dolda).computeIfAbsent(rad, r -> new TreeMap<>()).put(kolumn, cell);
    Grans.rader(rader.size());
    Grans.rader(dolda.size());
  }

  private boolean harSiffra() {
    String text = varde.toString().strip();
    return !text.isEmpty() && new BigDecimal(text).signum() != 0;
  }
}
