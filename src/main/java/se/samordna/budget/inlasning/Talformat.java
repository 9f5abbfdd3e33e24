package se.samordna.budget.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Vilka av en xlsx stilar som är datum. Läses ur strömmen: en stilfil kan vara gjord för att
 * svälla.
 */
final class Talformat extends DefaultHandler {

  private final Map<Integer, String> egna = new HashMap<>();
  private final List<Integer> stilar = new ArrayList<>();
  private boolean iCellstilar;

  @Override
  public void startElement(String uri, String lokalt, String namn, Attributes a) {
    switch (lokalt) {
      case "numFmt" ->
          egna.put(tal(a.getValue("numFmtId")), String.valueOf(a.getValue("formatCode")));
      case "cellXfs" -> iCellstilar = true;
      case "xf" -> {
        if (iCellstilar) {
          Grans.celler(stilar.size());
          stilar.add(tal(a.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String lokalt, String namn) {
    if (lokalt.equals("cellXfs")) {
      iCellstilar = false;
    }
  }

  private static int tal(@org.jspecify.annotations.Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }

  /** {@code stil} är cellens {@code s}; tom när cellen inte har någon. */
  boolean arDatum(String stil) {
    int nr = stil.isEmpty() ? -1 : Integer.parseInt(stil);
    if (nr < 0 || nr >= stilar.size()) {
      return false;
    }
    int format = stilar.get(nr);
    String kod = egna.getOrDefault(format, inbyggt(format));
    return DateUtil.isADateFormat(format, kod);
  }

  private static String inbyggt(int format) {
    String kod = BuiltinFormats.getBuiltinFormat(format);
    return kod == null ? "General" : kod;
  }
}
