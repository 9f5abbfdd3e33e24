package se.samordna.arende;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Innehall;

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
