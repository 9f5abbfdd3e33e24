package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Det som inte är ett kalkylblad nämns för vad det är")
class AndraFilslagTest extends Budgetfilprov {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><table>|webbsida",
        "   <TABLE border=1><tr><td>1</td></tr></TABLE>|webbsida",
        "<meta charset=utf-8><div>|webbsida",
        "MIME-Version: 1.0|mht",
        "<?xml version=\"1.0\"?><Workbook"
            + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">|Excel 2003",
        "<?xml version=\"1.0\"?><a/>|är xml",
        "{\\rtf1\\ansi|rtf",
        "%PDF-1.4|pdf",
        "ID;PWXL;N;E|slk"
      })
  @DisplayName("en fil som heter xls men är något annat nämns för vad den är")
  void andraSlag(String borjan, String ord) {
    for (Charset kod : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      if (kod == StandardCharsets.UTF_16LE && !borjan.strip().startsWith("<")) {
        continue;
      }
      String text =
          (kod == StandardCharsets.UTF_16LE ? "\ufeff" : "") + borjan + "\nRad 2\nRad 3\n";
      assertThat(nej(las(new Innehall(text.getBytes(kod)), Tolkningsval.INGET)).text())
          .containsIgnoringCase(ord);
    }
  }

  @Test
  @DisplayName("gammal xls, låst xlsx, ods, docx och ett vanligt arkiv nämns för vad de är")
  void behallare() throws IOException {
    byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    assertThat(text(med(ole, "Workbook"))).contains("äldre formatet xls");
    assertThat(text(med(ole, "EncryptedPackage"))).contains("lösenord");
    assertThat(text(zip("mimetype", "content.xml"))).contains("ods");
    assertThat(text(zip("[Content_Types].xml", "word/document.xml"))).contains("docx");
    assertThat(text(zip("[Content_Types].xml", "xl/workbook.bin"))).contains("xlsb");
    assertThat(text(zip("Index/Document.iwa"))).contains("Numbers");
    assertThat(text(zip("a.txt"))).contains("arkiv");
  }

  private static String text(byte[] fil) {
    return nej(las(new Innehall(fil), Tolkningsval.INGET)).text();
  }

  private static byte[] med(byte[] borjan, String namn) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    ut.write(borjan);
    ut.write(new byte[500]);
    ut.write(namn.getBytes(StandardCharsets.UTF_16LE));
    return ut.toByteArray();
  }

  private static byte[] zip(String... delar) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      for (String del : delar) {
        zip.putNextEntry(new ZipEntry(del));
        zip.write('x');
      }
    }
    return ut.toByteArray();
  }
}
