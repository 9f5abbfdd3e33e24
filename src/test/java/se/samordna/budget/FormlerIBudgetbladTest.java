package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Formler i ett budgetblad: värdet läses, och saknas det nekas filen")
class FormlerIBudgetbladTest extends Budgetfilprov {

  /** Bladets xml ändrad, för det som POI inte skriver. */
  private static Innehall medXml(Innehall fil, String fran, String till) {
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(fil.bytes()));
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(ut)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        byte[] del = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(e.getName()));
        if (e.getName().endsWith("sheet1.xml") || e.getName().endsWith("workbook.xml")) {
          del =
              new String(del, StandardCharsets.UTF_8)
                  .replaceAll(fran, till)
                  .getBytes(StandardCharsets.UTF_8);
        }
        zip.write(del);
      }
      zip.finish();
      return new Innehall(ut.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"B11\"><f>B4*2</f></c>",
        "<c r=\"B11\"><f>B4*2</f><v/></c>",
        "<c r=\"B11\"><f t=\"shared\" si=\"0\"/><v></v></c>",
        "<c r=\"B11\" t=\"str\"><f>B4</f></c>",
        "<c r=\"B11\" t=\"e\"><f>1/0</f></c>",
        "<c r=\"B11\"><f t=\"array\" ref=\"B11\">SUM(B4)</f></c>"
      })
  @DisplayName("alla slags formler utan värde nekas med sin cell")
  void formler(String cell) {
    Innehall fil = medXml(blad(b -> {}), "<c r=\"B11\"[^>]*><v>40000.0</v></c>", cell);

    Hinder hinder = nej(las(fil, Tolkningsval.INGET));
    assertThat(hinder.kod()).isEqualTo("formel_utan_varde");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("cell B11");
  }

  @Test
  @DisplayName(
      "formler med värde, och en formel som ger tom text, läses; felvärden nekas med raden")
  void formlerMedVarde() {
    Innehall medVarde =
        medXml(
            blad(b -> {}),
            "<c r=\"B11\"[^>]*><v>40000.0</v></c>",
            "<c r=\"B11\"><f>B4/100</f><v>40000</v></c><c r=\"C11\""
                + " t=\"str\"><f>IF(1,\"\")</f><v></v></c>");
    assertThat(rader(last(medVarde))).isEqualTo(VANLIG);
    Innehall fel =
        medXml(
            blad(b -> {}),
            "<c r=\"B11\"[^>]*><v>40000.0</v></c>",
            "<c r=\"B11\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
    assertThat(nej(las(fel, Tolkningsval.INGET)).fel())
        .extracting(Hinder.Faltfel::falt)
        .containsExactly("rad 11");
    Innehall orakad =
        medXml(
            medXml(
                blad(b -> {}),
                "<c r=\"B11\"[^>]*><v>40000.0</v></c>",
                "<c r=\"B11\"><f>B4/100</f><v>0</v></c>"),
            "</workbook>",
            "<calcPr fullCalcOnLoad=\"1\"/></workbook>");
    assertThat(nej(las(orakad, Tolkningsval.INGET)).text()).contains("B11");
  }

  @ParameterizedTest
  @CsvSource({"0,A11", "1,B11"})
  @DisplayName("en formel utan värde i ett namn eller ett belopp nekas med sin cell")
  void formel(int kolumn, String cell) {
    Hinder hinder =
        nej(
            blad(
                b -> {
                  b.getRow(10).getCell(kolumn).setBlank();
                  b.getRow(10).getCell(kolumn).setCellFormula("2*3");
                }));
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("cell " + cell);
    assertThat(hinder.text()).startsWith("Formler i filen har inget sparat värde: " + cell + ".");
  }
}
