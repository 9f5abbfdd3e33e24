package se.samordna.arende;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samordna.gemensam.Innehall;

/**
 * De filtyper som tas emot. Innehållet avgör, aldrig namnet eller det avsändaren påstår (F18);
 * därför finns här bara typer som inte kan bära skript i en webbläsare.
 */
enum Filtyp {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  TXT("text/plain", "txt");

  /** Text som en webbläsare kan ta för ett dokument med skript. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\s*<(!doctype|html|svg|script|\\?xml|body|head)", Pattern.CASE_INSENSITIVE);

  private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};

  private final String mime;
  private final String andelse;

  Filtyp(String mime, String andelse) {
    this.mime = mime;
    this.andelse = andelse;
  }

  String mime() {
    return mime;
  }

  String andelse() {
    return andelse;
  }

  /** Filens typ, eller tomt om den inte hör till dem som tas emot. */
  static Optional<Filtyp> av(Innehall innehall) {
    byte[] bytes = innehall.bytes();
    if (borjar(bytes, PDF_START)) {
      return Optional.of(PDF);
    }
    if (borjar(bytes, PNG_START)) {
      return Optional.of(PNG);
    }
    if (borjar(bytes, JPEG_START)) {
      return Optional.of(JPEG);
    }
    if (borjar(bytes, ZIP_START)) {
      return Paketfil.typ(bytes);
    }
    return arText(bytes) ? Optional.of(TXT) : Optional.empty();
  }

  private static boolean borjar(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
  }

  private static boolean arText(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isBlank()
          && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
          && !MARKUP.matcher(text.replace("\uFEFF", "").toLowerCase(Locale.ROOT)).find();
    } catch (CharacterCodingException ejText) {
      return false;
    }
  }
}
