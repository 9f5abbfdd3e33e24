package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Det dolda i ett budgetblad läses inte, och det sägs")
class DoltIBudgetbladTest extends Budgetfilprov {

  @Test
  @DisplayName("mycket dolt blad, filtrerad rad, hopfälld grupp, noll höjd: inget av det läses")
  void doltPaAndraSatt() {
    Innehall mycketDolt =
        bok(
            b -> {
              XSSFSheet arkiv = b.createSheet("Arkiv");
              for (int i = 0; i < 30; i++) {
                arkiv.createRow(i).createCell(0).setCellValue(i);
              }
              b.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            },
            false);
    assertThat(rader(last(mycketDolt))).isEqualTo(VANLIG);
    assertThat(noter(last(mycketDolt))).singleElement().asString().contains("Arkiv");

    Innehall nollhojd =
        blad(
            b -> {
              rad(b, 10, "Gamla resor", 99_000);
              b.getRow(11).setZeroHeight(true);
            });
    assertThat(rader(last(nollhojd))).isEqualTo(VANLIG);

    Innehall lag =
        blad(
            b -> {
              rad(b, 10, "Gamla resor", 99_000);
              b.getRow(11).setHeightInPoints(0.5f);
            });
    assertThat(rader(last(lag))).isEqualTo(VANLIG);
    assertThat(noter(last(lag))).singleElement().asString().contains("rad 12");

    Innehall hopfalld =
        blad(
            b -> {
              rad(b, 10, "Tåg", 15_000);
              rad(b, 11, "Hotell", 25_000);
              b.groupRow(11, 12);
              b.setRowGroupCollapsed(11, true);
            });
    assertThat(rader(last(hopfalld))).isEqualTo(VANLIG);
    assertThat(noter(last(hopfalld))).singleElement().asString().contains("2 dolda rader");
  }

  @Test
  @DisplayName("är budgeten på ett dolt blad sägs det när det synliga inte kan läsas")
  void baraDoldBudget() {
    Innehall fil =
        bok(
            b -> {
              b.setActiveSheet(0);
              b.setSheetVisibility(1, SheetVisibility.HIDDEN);
            },
            true);

    assertThat(nej(las(fil, Tolkningsval.INGET)).text()).contains("dolt blad", "Budget");
    assertThat(nej(las(fil, Tolkningsval.INGET.medBlad("Budget"))).text()).contains("är dolt");
  }

  @Test
  @DisplayName("dolda kolumner före, mellan och efter; en dold tom kolumn nämns inte")
  void doldaKolumner() {
    Innehall efter =
        blad(
            b -> {
              b.getRow(2).createCell(2).setCellValue(2032);
              for (int r : new int[] {4, 5, 7, 8, 10, 11, 12, 13}) {
                b.getRow(r).createCell(2).setCellValue(1_000_000 + r);
              }
              b.setColumnHidden(2, true);
              b.setColumnHidden(5, true);
            });

    assertThat(rader(last(efter))).isEqualTo(VANLIG);
    assertThat(noter(last(efter)))
        .containsExactly("En dold kolumn läses inte: C. Visa den i filen om den ska med.");
  }

  @Test
  @DisplayName("en dold rad är ingen luft, och sammanslagna celler visar sitt innehåll")
  void sammanslaget() {
    Innehall fil =
        blad(
            b -> {
              b.createRow(9).createCell(0).setCellValue("Kostnader");
              b.addMergedRegion(new CellRangeAddress(9, 9, 0, 1));
              b.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            });
    assertThat(rader(last(fil))).isEqualTo(VANLIG);

    Innehall doldNamn =
        blad(
            b -> {
              b.shiftColumns(0, 1, 1);
              for (int r = 0; r <= b.getLastRowNum(); r++) {
                if (b.getRow(r) != null && b.getRow(r).getCell(1) != null) {
                  b.getRow(r)
                      .createCell(0)
                      .setCellValue(b.getRow(r).getCell(1).getStringCellValue());
                  b.getRow(r).getCell(1).setBlank();
                  b.addMergedRegion(new CellRangeAddress(r, r, 0, 1));
                }
              }
              b.setColumnHidden(0, true);
            });
    assertThat(rader(last(doldNamn))).as("den synliga delen visar namnet").isEqualTo(VANLIG);
    assertThat(noter(last(doldNamn))).isEmpty();
  }

  @Test
  @DisplayName("ett format som inte visar talet: cellen läses inte och nämns")
  void osynligt() {
    Innehall fil =
        bok(
            b -> {
              CellStyle stil = b.createCellStyle();
              stil.setDataFormat(b.createDataFormat().getFormat(";;;"));
              rad(b.getSheetAt(0), 10, "Dolt", 77);
              b.getSheetAt(0).getRow(11).getCell(1).setCellStyle(stil);
            },
            false);

    assertThat(rader(last(fil))).isEqualTo(VANLIG);
    assertThat(noter(last(fil))).singleElement().asString().contains("B12");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9})
  @DisplayName("en dold rubrikrad, avdelning eller summa nämns alltid")
  void doldRad(int rad) {
    String svar =
        switch (las(blad(b -> b.getRow(rad).setZeroHeight(true)))) {
          case Svar.Ja<Langform>(Langform form) -> String.join(" ", fragor(form));
          case Svar.Nej<Langform>(Hinder hinder) -> hinder.text();
        };
    assertThat(svar).contains("En dold rad läses inte: rad " + (rad + 1));
  }

  @Test
  @DisplayName("en dold namnkolumn, ett tomt synligt blad, en formel på en dold rad")
  void doldNamnkolumn() {
    assertThat(nej(blad(b -> b.setColumnHidden(0, true))).text()).contains("dold kolumn");
    Langform doldFormel =
        las(blad(
                b -> {
                  b.getRow(11).getCell(1).setCellFormula("1+1");
                  b.getRow(11).setZeroHeight(true);
                }))
            .varde();
    assertThat(rader(doldFormel)).doesNotContain("2031 kostnad Hyra  34000");
    assertThat(fragor(doldFormel)).anyMatch(f -> f.contains("rad 12"));
  }
}
