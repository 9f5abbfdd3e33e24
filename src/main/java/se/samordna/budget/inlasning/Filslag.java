package se.samordna.budget.inlasning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Vad en fil som inte är en budget i csv eller xlsx är, av sitt innehåll: filnamnet säger ofta xls
 * om något annat. Vad den är sägs, med vad man gör åt det.
 */
final class Filslag {

  private record Borjan(String tecken, String text) {}

  private static final String SPARA =
      " Öppna den i ett kalkylprogram, spara den som xlsx och försök igen.";
  private static final String BILD =
      "Filen är en bild, varken csv eller xlsx. Skriv av tabellen i ett kalkylprogram.";
  private static final List<Borjan> BINARA =
      List.of(
          new Borjan("%PDF", "Filen är en pdf. Spara tabellen som xlsx eller csv och försök igen."),
          new Borjan("PK\u0005\u0006", "Filen är ett tomt arkiv (zip)."),
          new Borjan("\u001f\u008b", "Filen är packad (gzip). Packa upp den och försök igen."),
          new Borjan("7z\u00bc\u00af", "Filen är packad (7z). Packa upp den och försök igen."),
          new Borjan("Rar!", "Filen är packad (rar). Packa upp den och försök igen."),
          new Borjan("\u0089PNG", BILD),
          new Borjan("\u00ff\u00d8\u00ff", BILD),
          new Borjan("GIF8", BILD),
          new Borjan("\u0009\u0008", "Filen är ett kalkylblad i ett gammalt format (xls)." + SPARA),
          new Borjan("{\\rtf", "Filen är ett textdokument (rtf). Kopiera tabellen till xlsx."),
          new Borjan("ID;P", "Filen är ett kalkylblad i ett gammalt format (slk)." + SPARA));

  private static final int HUVUD = 4_000;

  private Filslag() {}

  /** Varför filen inte läses; tom för det som kan vara csv eller xlsx. */
  static Optional<String> annat(byte[] bytes) {
    String huvud = new String(bytes, 0, Math.min(HUVUD, bytes.length), StandardCharsets.ISO_8859_1);
    if (huvud.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(ole(bytes));
    }
    return BINARA.stream()
        .filter(b -> huvud.startsWith(b.tecken()))
        .findFirst()
        .map(Borjan::text)
        .or(() -> marksprak(huvud));
  }

  /** Ett sammansatt dokument: delarnas namn står i UTF-16 i förteckningen. */
  private static String ole(byte[] bytes) {
    String allt = new String(bytes, StandardCharsets.ISO_8859_1);
    if (har(allt, "EncryptedPackage")) {
      return "Filen är låst med lösenord. Spara den som xlsx utan lösenord och försök igen.";
    }
    if (har(allt, "WordDocument")) {
      return "Filen är ett textdokument (doc). Kopiera tabellen till xlsx.";
    }
    return har(allt, "Workbook") || har(allt, "Book")
        ? "Filen är ett kalkylblad i det äldre formatet xls." + SPARA
        : "Filen är låst med lösenord, eller i det äldre formatet xls. Spara den som xlsx utan"
            + " lösenord och försök igen.";
  }

  private static boolean har(String allt, String namn) {
    return allt.contains(
        new String(namn.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  private static Optional<String> marksprak(String huvud) {
    String litet =
        huvud
            .replace("\0", "")
            .replaceAll("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (litet.startsWith("mime-version:") || litet.contains("content-type: multipart/related")) {
      return Optional.of("Filen är en sparad webbsida (mht)." + SPARA);
    }
    if (!litet.startsWith("<")) {
      return Optional.empty();
    }
    if (litet.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return Optional.of("Filen är ett kalkylblad i xml (Excel 2003)." + SPARA);
    }
    if (litet.contains("opendocument")) {
      return Optional.of("Filen är ett kalkylblad i OpenDocument (fods)." + SPARA);
    }
    return litet.matches("(?s).*<(!doctype html|html|head|body|table|meta|tr|td|div)\\b.*")
        ? Optional.of("Filen är en webbsida (html), fast den heter något annat." + SPARA)
        : litet.matches("(?s)<(\\?xml|[a-z][\\w:.-]*[\\s>/]).*")
            ? Optional.of("Filen är xml, inte ett kalkylblad." + SPARA)
            : Optional.empty();
  }

  /** Ett zip-arkiv som inte är xlsx, av delarnas namn. */
  static String arkiv(List<String> delar) {
    if (delar.contains("xl/workbook.bin")) {
      return "Filen är ett kalkylblad i binärt format (xlsb)." + SPARA;
    }
    if (delar.stream().anyMatch(d -> d.startsWith("word/"))) {
      return "Filen är ett textdokument (docx). Kopiera tabellen till xlsx.";
    }
    if (delar.stream().anyMatch(d -> d.startsWith("ppt/"))) {
      return "Filen är ett bildspel (pptx). Kopiera tabellen till xlsx.";
    }
    if (delar.contains("mimetype") && delar.contains("content.xml")) {
      return "Filen är ett dokument i OpenDocument (ods)." + SPARA;
    }
    if (delar.stream().anyMatch(d -> d.startsWith("Index/") || d.equals("Index.zip"))) {
      return "Filen är ett dokument från Numbers." + SPARA;
    }
    return "Filen är ett arkiv (zip) utan kalkylblad. Packa upp den och välj filen med budgeten.";
  }

  static String inteText() {
    return "Filen är varken csv eller xlsx: den innehåller annat än text. Spara budgeten som xlsx"
        + " eller csv och försök igen.";
  }
}
