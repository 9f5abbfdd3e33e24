package se.samordna.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Vilka av en xlsx stilar som är datum, och hur de andra visar sina tal. Läses ur strömmen: en
 * stilfil kan vara gjord för att svälla.
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
    return format(stil).filter(f -> DateUtil.isADateFormat(f, kod(f))).isPresent();
  }

  /** Sant för ett datum som bladet visar bara årtalet av. */
  boolean arBaraAr(String stil) {
    return format(stil)
        .filter(f -> kod(f).replaceAll("\\[[^\\]]*\\]|;@", "").strip().matches("[yYåÅ]{3,4}"))
        .isPresent();
  }

  /** Vad cellen visar av talet. */
  Talmonster.Visat visa(String stil, BigDecimal tal) {
    return Talmonster.visa(format(stil).map(this::kod).orElse("General"), tal);
  }

  private Optional<Integer> format(String stil) {
    int nr = stil.isEmpty() ? 0 : Integer.parseInt(stil);
    return nr < 0 || nr >= stilar.size() ? Optional.empty() : Optional.of(stilar.get(nr));
  }

  private String kod(int format) {
    return egna.getOrDefault(format, inbyggt(format));
  }

  private static String inbyggt(int format) {
    String kod = BuiltinFormats.getBuiltinFormat(format);
    return kod == null ? "General" : kod;
  }
}
