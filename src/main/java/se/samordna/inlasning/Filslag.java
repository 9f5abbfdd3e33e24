package se.samordna.inlasning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.gemensam.Mening;

/**
 * Vad en fil som inte är en budget i csv eller xlsx är, av sitt innehåll: filnamnet säger ofta xls
 * om något annat. Vad den är sägs, med vad man gör åt det.
 */
final class Filslag {

  private record Borjan(String tecken, Mening mening) {}

  private static final Mening SPARA = Mening.av("filslag_spara");
  private static final Mening BILD = Mening.av("filslag_bild");
  private static final List<Borjan> BINARA =
      List.of(
          new Borjan("%PDF", Mening.av("filslag_pdf")),
          new Borjan("PK\u0005\u0006", Mening.av("filslag_tomt_arkiv")),
          new Borjan("\u001f\u008b", Mening.av("filslag_gzip")),
          new Borjan("7z\u00bc\u00af", Mening.av("filslag_7z")),
          new Borjan("Rar!", Mening.av("filslag_rar")),
          new Borjan("\u0089PNG", BILD),
          new Borjan("\u00ff\u00d8\u00ff", BILD),
          new Borjan("GIF8", BILD),
          new Borjan("\u0009\u0008", Mening.av("filslag_gammal_xls", SPARA)),
          new Borjan("{\\rtf", Mening.av("filslag_rtf")),
          new Borjan("ID;P", Mening.av("filslag_slk", SPARA)));

  private static final int HUVUD = 4_000;

  private Filslag() {}

  /** Varför filen inte läses; tom för det som kan vara csv eller xlsx. */
  static Optional<Mening> annat(byte[] bytes) {
    String huvud = new String(bytes, 0, Math.min(HUVUD, bytes.length), StandardCharsets.ISO_8859_1);
    if (huvud.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(ole(bytes));
    }
    return BINARA.stream()
        .filter(b -> huvud.startsWith(b.tecken()))
        .findFirst()
        .map(Borjan::mening)
        .or(() -> marksprak(huvud));
  }

  /** Ett sammansatt dokument: delarnas namn står i UTF-16 i förteckningen. */
  private static Mening ole(byte[] bytes) {
    String allt = new String(bytes, StandardCharsets.ISO_8859_1);
    if (har(allt, "EncryptedPackage")) {
      return Mening.av("filslag_last");
    }
    if (har(allt, "WordDocument")) {
      return Mening.av("filslag_doc");
    }
    return har(allt, "Workbook") || har(allt, "Book")
        ? Mening.av("filslag_xls", SPARA)
        : Mening.av("filslag_ole");
  }

  private static boolean har(String allt, String namn) {
    return allt.contains(
        new String(namn.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  private static Optional<Mening> marksprak(String huvud) {
    String litet =
        huvud
            .replace("\0", "")
            .replaceAll("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (litet.startsWith("mime-version:") || litet.contains("content-type: multipart/related")) {
      return Optional.of(Mening.av("filslag_mht", SPARA));
    }
    if (!litet.startsWith("<")) {
      return Optional.empty();
    }
    if (litet.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return Optional.of(Mening.av("filslag_xml2003", SPARA));
    }
    if (litet.contains("opendocument")) {
      return Optional.of(Mening.av("filslag_fods", SPARA));
    }
    return litet.matches("(?s).*<(!doctype html|html|head|body|table|meta|tr|td|div)\\b.*")
        ? Optional.of(Mening.av("filslag_html", SPARA))
        : litet.matches("(?s)<(\\?xml|[a-z][\\w:.-]*[\\s>/]).*")
            ? Optional.of(Mening.av("filslag_xml", SPARA))
            : Optional.empty();
  }

  /** Ett zip-arkiv som inte är xlsx, av delarnas namn. */
  static Mening arkiv(List<String> delar) {
    if (delar.contains("xl/workbook.bin")) {
      return Mening.av("filslag_xlsb", SPARA);
    }
    if (delar.stream().anyMatch(d -> d.startsWith("word/"))) {
      return Mening.av("filslag_docx");
    }
    if (delar.stream().anyMatch(d -> d.startsWith("ppt/"))) {
      return Mening.av("filslag_pptx");
    }
    if (delar.contains("mimetype") && delar.contains("content.xml")) {
      return Mening.av("filslag_ods", SPARA);
    }
    if (delar.stream().anyMatch(d -> d.startsWith("Index/") || d.equals("Index.zip"))) {
      return Mening.av("filslag_numbers", SPARA);
    }
    return Mening.av("filslag_zip");
  }

  static Mening inteText() {
    return Mening.av("filslag_inte_text");
  }
}
