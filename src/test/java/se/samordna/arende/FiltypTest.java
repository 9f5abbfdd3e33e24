package se.samordna.arende;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

@DisplayName("F18, F19: filer utifrån")
class FiltypTest {

  private static Innehall text(String text) {
    return new Innehall(text.getBytes(UTF_8));
  }

  private static Innehall paket(String... delar) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      for (String del : delar) {
        zip.putNextEntry(new ZipEntry(del));
        zip.write('x');
        zip.closeEntry();
      }
    }
    return new Innehall(ut.toByteArray());
  }

  @Test
  @DisplayName("innehållet avgör typen")
  void innehallet_avgor() throws IOException {
    assertThat(Filtyp.av(text("%PDF-1.7 …"))).contains(Filtyp.PDF);
    assertThat(Filtyp.av(text("Anteckning på svenska\n"))).contains(Filtyp.TXT);
    assertThat(Filtyp.av(new Innehall(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1})))
        .contains(Filtyp.JPEG);
    assertThat(Filtyp.av(paket("[Content_Types].xml", "word/document.xml"))).contains(Filtyp.DOCX);
    assertThat(Filtyp.av(paket("[Content_Types].xml", "xl/workbook.xml"))).contains(Filtyp.XLSX);
    assertThat(Filtyp.av(paket("mimetype", "content.xml", "styles.xml"))).contains(Filtyp.ODT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script></html>",
        "\uFEFF  <!DOCTYPE html><p>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<?xml version='1.0'?><svg/>"
      })
  @DisplayName("HTML och SVG nekas vad de än heter")
  void markup_nekas(String skript) {
    assertThat(Filtyp.av(text(skript))).isEmpty();
  }

  @Test
  @DisplayName("makron, okända paket, trasiga paket och okända binärer nekas")
  void ovrigt_nekas() throws IOException {
    assertThat(Filtyp.av(paket("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEmpty();
    assertThat(Filtyp.av(paket("program.exe"))).isEmpty();
    assertThat(Filtyp.av(new Innehall(new byte[] {'P', 'K', 3, 4, 0, 0}))).isEmpty();
    assertThat(Filtyp.av(new Innehall(new byte[] {'M', 'Z', 0, 1}))).isEmpty();
    assertThat(Filtyp.av(new Innehall(new byte[0]))).isEmpty();
  }

  private static Innehall paket(Map<String, byte[]> delar) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      for (Map.Entry<String, byte[]> del : delar.entrySet()) {
        zip.putNextEntry(new ZipEntry(del.getKey()));
        zip.write(del.getValue());
        zip.closeEntry();
      }
    }
    return new Innehall(ut.toByteArray());
  }

  private static Innehall docxMed(String namn, byte[] del) throws IOException {
    return paket(
        Map.of(
            "[Content_Types].xml",
            "<Types/>".getBytes(UTF_8),
            "word/document.xml",
            "<w/>".getBytes(UTF_8),
            namn,
            del));
  }

  private static byte[] makroprojekt() {
    byte[] ole = new byte[2048];
    System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, ole, 0, 4);
    byte[] namn = "_VBA_PROJECT".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    System.arraycopy(namn, 0, ole, 1024, namn.length);
    return ole;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/VBAPROJECT.BIN",
        "word/vbaProject2.bin",
        "WORD\\vbaproject.bin",
        "word/vbaData.xml",
        "xl/macrosheets/sheet1.xml",
        "word/activeX/activeX1.bin",
        "Basic/Standard/Module1.xml",
        "Scripts/python/a.py"
      })
  @DisplayName("makron nekas hur deras namn än skrivs")
  void makron_efter_namn(String namn) throws IOException {
    assertThat(Filtyp.av(docxMed(namn, new byte[] {'x'}))).isEmpty();
  }

  @Test
  @DisplayName("makron nekas efter vad de är: omdöpta, utpekade, och i ett paket i paketet")
  void makron_efter_innehall() throws IOException {
    assertThat(Filtyp.av(docxMed("word/media/bild1.png", makroprojekt()))).isEmpty();
    byte[] lank = "<R Type='http://x/relationships/VbaProject' Target='a'/>".getBytes(UTF_8);
    assertThat(Filtyp.av(docxMed("word/_rels/document.xml.rels", lank))).isEmpty();
    byte[] typ = "<O ContentType='application/vnd.ms-word.document.macroEnabled'/>".getBytes(UTF_8);
    assertThat(Filtyp.av(paket(Map.of("[Content_Types].xml", typ, "word/document.xml", lank))))
        .isEmpty();
    byte[] inre = docxMed("xl/vbaProject.bin", makroprojekt()).bytes();
    assertThat(Filtyp.av(docxMed("word/embeddings/Blad1.xlsx", inre))).isEmpty();
    byte[] djupt = docxMed("word/embeddings/inre.dat", inre).bytes();
    assertThat(Filtyp.av(docxMed("word/embeddings/yttre.bin", djupt))).isEmpty();
  }

  @Test
  @DisplayName("ett vanligt inbäddat kalkylblad och ett gammalt inbäddat objekt tas emot")
  void inbaddat_utan_makron() throws IOException {
    byte[] blad =
        paket(
                Map.of(
                    "[Content_Types].xml",
                    "<T/>".getBytes(UTF_8),
                    "xl/workbook.xml",
                    "<w/>".getBytes(UTF_8)))
            .bytes();
    assertThat(Filtyp.av(docxMed("word/embeddings/Blad1.xlsx", blad))).contains(Filtyp.DOCX);
    byte[] ole = makroprojekt();
    java.util.Arrays.fill(ole, 1024, 1100, (byte) 0);
    assertThat(Filtyp.av(docxMed("word/embeddings/oleObject1.bin", ole))).contains(Filtyp.DOCX);
  }

  private static Innehall foljt(String borjan, Innehall av) {
    byte[] forst = borjan.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] allt = java.util.Arrays.copyOf(forst, forst.length + (int) av.storlek());
    System.arraycopy(av.bytes(), 0, allt, forst.length, (int) av.storlek());
    return new Innehall(allt);
  }

  @Test
  @DisplayName("F18: en fil som är två saker på en gång nekas")
  void dubbelfiler() throws IOException {
    Innehall zip = paket("[Content_Types].xml", "word/document.xml");
    assertThat(Filtyp.av(foljt("%PDF-1.7\n%%EOF\n", zip))).isEmpty();
    assertThat(Filtyp.av(foljt("\u00ff\u00d8\u00ff\u00e0", zip))).isEmpty();
    assertThat(Filtyp.av(foljt("\u00ff\u00d8\u00ff\u00e0", text("%PDF-1.4")))).isEmpty();
    assertThat(Filtyp.av(foljt("%PDF-1.4\n<html><script>alert(1)</script>", text("x")))).isEmpty();
  }

  private static byte[] packat(String text) {
    java.util.zip.Deflater packare = new java.util.zip.Deflater();
    packare.setInput(text.getBytes(UTF_8));
    packare.finish();
    byte[] ut = new byte[4096];
    int n = packare.deflate(ut);
    packare.end();
    return java.util.Arrays.copyOf(ut, n);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj",
        "1 0 obj <</S/#4aava#53cript/JS 2 0 R>> endobj",
        "1 0 obj <</AA <</O <</S/Launch/F(cmd.exe)>>>>>> endobj",
        "1 0 obj <</Names <</JavaScript 3 0 R>>>> endobj",
        "1 0 obj <</Type/ObjStm/Filter/ASCIIHexDecode>>stream\n00\nendstream endobj"
      })
  @DisplayName("F18: en PDF med skript, eller som startar ett program, nekas med råd")
  void pdf_med_skript(String objekt) {
    assertThat(Mottagenfil.prova("a.pdf", text("%PDF-1.7\n" + objekt + "\n%%EOF")))
        .isInstanceOfSatisfying(
            Svar.Nej.class,
            nej -> assertThat(nej.hinder().fel().getFirst().kod()).isEqualTo("pdf_med_skript"));
  }

  @Test
  @DisplayName("skriptet hittas också i packade objekt, och i skarven mellan två bitar")
  void pdf_med_gomt_skript() {
    Innehall packat =
        new Innehall(packat("1 0 2 0 <</S /JavaScript /JS (app.alert(1))>>" + "x".repeat(200)));
    Innehall pdf =
        foljt("%PDF-1.7\n7 0 obj <</Type /ObjStm /N 1 /Filter /FlateDecode>>\nstream\r\n", packat);
    assertThat(Pdfgranskning.korbart(pdf)).isTrue();
    for (int fyllnad = 65_520; fyllnad < 65_540; fyllnad++) {
      Innehall skarv = text("%PDF-1.7\n" + "x".repeat(fyllnad - 9) + "/S/JavaScript ");
      assertThat(Pdfgranskning.korbart(skarv)).isTrue();
    }
  }

  @Test
  @DisplayName("en vanlig PDF med packade objekt och länkar tas emot")
  void vanlig_pdf() {
    Innehall packat =
        new Innehall(packat("<</S /URI /URI (https://example.se/docs/Web/JavaScript)>>"));
    Innehall pdf =
        foljt("%PDF-1.7\n7 0 obj <</Type /ObjStm /N 1 /Filter /FlateDecode>>\nstream\n", packat);
    assertThat(Mottagenfil.prova("a.pdf", pdf)).isInstanceOf(Svar.Ja.class);
  }

  @Test
  @DisplayName("ett paket med för många delar nekas utan att packas upp (F16)")
  void for_manga_delar() throws IOException {
    String[] delar = new String[5_010];
    for (int i = 0; i < delar.length; i++) {
      delar[i] = "del" + i;
    }
    delar[0] = "[Content_Types].xml";
    delar[1] = "word/document.xml";
    assertThat(Filtyp.av(paket(delar))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd.pdf",
    "C:\\temp\\plan.docx, plan.pdf",
    "plan.exe, plan.pdf",
    ".., handling.pdf",
    "ansökan 2024.PDF, ansökan 2024.pdf"
  })
  @DisplayName("namnet mister sökväg och får ändelsen efter innehållet")
  void namnet_tvattas(String givet, String vantat) {
    assertThat(Filnamn.av(givet, Filtyp.PDF)).isEqualTo(vantat);
  }

  @Test
  @DisplayName("radbrytning, nolltecken och skriftriktning försvinner ur namnet, och längden kapas")
  void farliga_tecken() {
    assertThat(Filnamn.av("a\r\nSet-Cookie: b\u0000\u202Egpj.txt", Filtyp.TXT))
        .isEqualTo("aSet-Cookie bgpj.txt");
    assertThat(Filnamn.av("x".repeat(300) + ".pdf", Filtyp.PDF)).hasSize(124);
  }
}
