package se.samordna.arende;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

  private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};

  /** Så mycket av en fils början läser andra program när de avgör vad den är. */
  private static final int BORJAN = 1024;

  private static final Pattern WEBBSIDA =
      Pattern.compile("<(!doctype|html|head|body|script|svg|iframe)", Pattern.CASE_INSENSITIVE);

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
    byte[] bytes = Filtext.start(innehall, PNG_START.length);
    if (borjar(bytes, PDF_START)) {
      return baraEn(innehall, PDF);
    }
    if (borjar(bytes, PNG_START)) {
      return baraEn(innehall, PNG);
    }
    if (borjar(bytes, JPEG_START)) {
      return baraEn(innehall, JPEG);
    }
    if (borjar(bytes, ZIP_START)) {
      return Paketfil.typ(innehall);
    }
    return Filtext.arText(innehall) ? Optional.of(TXT) : Optional.empty();
  }

  /** En fil som också är något annat, till exempel en PDF som går att öppna som paket, nekas. */
  private static Optional<Filtyp> baraEn(Innehall innehall, Filtyp typ) {
    String borjan = new String(Filtext.start(innehall, BORJAN), StandardCharsets.ISO_8859_1);
    boolean ocksaPdf = typ != PDF && borjan.contains("%PDF-");
    return ocksaPdf || WEBBSIDA.matcher(borjan).find() || Paketfil.arPaket(innehall)
        ? Optional.empty()
        : Optional.of(typ);
  }

  private static boolean borjar(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
  }
}
