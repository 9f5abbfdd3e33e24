package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Vad arbetsboken säger om sina blad: vilka som är dolda, och vilken dag datumen räknas från. */
final class Arbetsbok extends DefaultHandler {

  private final Map<String, Boolean> dolda = new HashMap<>();
  private boolean fran1904;
  private boolean raknasOm;

  @Override
  public void startElement(String uri, String lokalt, String namn, Attributes a) {
    switch (lokalt) {
      case "sheet" -> {
        Grans.rader(dolda.size());
        String lage = a.getValue("state");
        dolda.put(
            String.valueOf(a.getValue("name")), "hidden".equals(lage) || "veryHidden".equals(lage));
      }
      case "workbookPr" -> fran1904 = sant(a, "date1904");
      case "calcPr" -> raknasOm = sant(a, "fullCalcOnLoad");
      default -> {}
    }
  }

  boolean arDolt(String blad) {
    return dolda.getOrDefault(blad, false);
  }

  List<String> dolda() {
    return new ArrayList<>(dolda.keySet()).stream().filter(this::arDolt).sorted().toList();
  }

  boolean fran1904() {
    return fran1904;
  }

  /** Formlerna räknas om när boken öppnas: deras sparade värden behöver inte vara några. */
  boolean raknasOm() {
    return raknasOm;
  }

  static boolean sant(Attributes a, String namn) {
    String varde = a.getValue(namn);
    return "1".equals(varde) || "true".equals(varde);
  }
}
