package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Talformatet i ett budgetblad: det som visas är beloppet, annars frågas det")
class TalformatIBudgetbladTest extends Budgetfilprov {

  @Test
  @DisplayName("datum från 1904, och årtal med månad")
  void datum() {
    for (String format : List.of("yyyy", "yyyy-mm-dd", "mmm-yy", "d/m/yyyy")) {
      for (boolean fran1904 : new boolean[] {false, true}) {
        Innehall fil =
            bok(
                b -> {
                  b.getCTWorkbook().addNewWorkbookPr().setDate1904(fran1904);
                  CellStyle stil = b.createCellStyle();
                  stil.setDataFormat(b.createDataFormat().getFormat(format));
                  var cell = b.getSheetAt(0).getRow(2).getCell(1);
                  cell.setCellValue(47849 - (fran1904 ? 1462 : 0));
                  cell.setCellStyle(stil);
                },
                false);
        assertThat(rader(last(fil))).as(format + fran1904).isEqualTo(VANLIG);
      }
    }
  }

  private static Innehall medFormat(String format, double ganger, String titel) {
    return bok(
        b -> {
          CellStyle stil = b.createCellStyle();
          stil.setDataFormat(b.createDataFormat().getFormat(format));
          b.getSheetAt(0).getRow(0).getCell(0).setCellValue(titel);
          for (int r : new int[] {4, 5, 7, 8, 10, 11, 12, 13}) {
            var cell = b.getSheetAt(0).getRow(r).getCell(1);
            cell.setCellValue(cell.getNumericCellValue() * ganger);
            cell.setCellStyle(stil);
          }
        },
        false);
  }

  @ParameterizedTest(name = "{0} × {1} under ”{2}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "#,##0,|1|Budget (tkr)",
        "#,##0,|1|Budget",
        "#,##0.0,|1|Belopp i tusental kronor",
        "0,|1|Budget (tkr)",
        "#,##0,\" tkr\"|1|Budget",
        "#,##0,;-#,##0,;\"-\"|1|Budget (tkr)",
        "[>=1000]#,##0,;0|1|Budget (tkr)",
        "#,##0|1|Budget (kr)",
        "#,##0\\ \"kr\"|1|Budget",
        "#,##0.00\\ [$kr-41D];[Red]-#,##0.00\\ [$kr-41D]|1|Budget",
        "_-* #,##0\\ \"kr\"_-;\\-* #,##0\\ \"kr\"_-;_-* \"-\"??\\ \"kr\"_-;_-@_-|1|Budget",
        "#,##0\" tkr\"|0.001|Budget",
        "#,##0.00,,\" Mkr\"|1|Budget",
        "General|1|Budget"
      })
  @DisplayName("talformat: det som visas, i den enhet som sägs, är beloppet")
  void talformat(String format, double ganger, String titel) {
    assertThat(rader(last(medFormat(format, ganger, titel)))).isEqualTo(VANLIG);
  }

  @ParameterizedTest(name = "{0} × {1} under ”{2}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "#,##0,|1|Budget (kr)",
        "#,##0,,|1|Budget (tkr)",
        "0%|0.00001|Budget",
        "#,##0\\ \"kr\"|0.001|Budget (tkr)"
      })
  @DisplayName("talformat som säger emot: det frågas")
  void talformatFragas(String format, double ganger, String titel) {
    assertThat(las(medFormat(format, ganger, titel), Tolkningsval.INGET).arJa()).isFalse();
  }

  @Test
  @DisplayName("några belopp delade med tusen och andra inte: det frågas med raderna")
  void blandadeFormat() {
    Innehall fil =
        bok(
            b -> {
              CellStyle stil = b.createCellStyle();
              stil.setDataFormat(b.createDataFormat().getFormat("#,##0,"));
              b.getSheetAt(0).getRow(4).getCell(1).setCellStyle(stil);
            },
            false);

    assertThat(nej(las(fil, Tolkningsval.INGET)).text()).contains("rad 5", "rad 6");
  }

  @Test
  @DisplayName("långformen med ett format som delar: frågas i kr, läses i tkr")
  void langform() {
    for (String enhet : List.of("kr", "tkr")) {
      Innehall fil =
          bok(
              b -> {
                XSSFSheet blad = b.createSheet("Lång");
                b.removeSheetAt(0);
                CellStyle stil = b.createCellStyle();
                stil.setDataFormat(b.createDataFormat().getFormat("#,##0,"));
                String[] huvud = {"ar", "slag", "rad", "lage", "belopp_" + enhet};
                var forst = blad.createRow(0);
                var nasta = blad.createRow(1);
                for (int k = 0; k < 5; k++) {
                  forst.createCell(k).setCellValue(huvud[k]);
                }
                nasta.createCell(0).setCellValue(2031);
                nasta.createCell(1).setCellValue("kostnad");
                nasta.createCell(2).setCellValue("Resor");
                nasta.createCell(4).setCellValue(40_000);
                nasta.getCell(4).setCellStyle(stil);
              },
              false);
      Svar<Langform> svar = las(fil, Tolkningsval.INGET);
      assertThat(svar.arJa()).isEqualTo(enhet.equals("tkr"));
      if (svar.arJa()) {
        assertThat(svar.varde().rader().getFirst().belopp().ore()).isEqualTo(4_000_000);
      }
    }
  }
}
