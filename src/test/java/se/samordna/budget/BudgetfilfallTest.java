package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Budgetfiler som riktiga kalkylprogram skriver dem")
class BudgetfilfallTest {

  private static final List<String> VANLIG =
      List.of(
          "2031 intakt Medlemsbidrag medlemsbidrag 4000000",
          "2031 summa Summa intäkter  4000000",
          "2031 insats Väg in beviljad 172960",
          "2031 summa Summa insatser  172960",
          "2031 kostnad Resor  40000",
          "2031 kostnad Hyra  34000",
          "2031 summa Summa kostnader  74000",
          "2031 summa Resultat  3753040");

  static Innehall fall(String namn) {
    try (InputStream in = BudgetfilfallTest.class.getResourceAsStream("/fall/" + namn)) {
      return new Innehall(in.readAllBytes());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static Svar<Langform> las(Innehall fil, Tolkningsval val) {
    return Budgetfil.las(fil, val).sedan(Budgetfil::langform);
  }

  private static Langform last(Innehall fil) {
    return las(fil, Tolkningsval.INGET).varde();
  }

  private static Hinder nej(Svar<Langform> svar) {
    return ((Svar.Nej<Langform>) svar).hinder();
  }

  private static List<String> rader(Langform form) {
    return form.rader().stream()
        .map(
            r ->
                r.ar()
                    + " "
                    + r.slag()
                    + " "
                    + r.namn()
                    + " "
                    + r.lage()
                    + " "
                    + r.belopp().ore() / 100)
        .toList();
  }

  private static List<String> noter(Langform form) {
    return form.fragor().stream()
        .filter(f -> f.radnummer() == 0)
        .map(Langform.Fraga::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00-vanlig.xlsx", "01-ar-som-datum.xlsx", "14-stored-datadescriptor.xlsx"})
  @DisplayName("samma blad, skrivet på olika sätt")
  void sammaBlad(String fil) {
    assertThat(rader(last(fall(fil)))).isEqualTo(VANLIG);
    assertThat(noter(last(fall(fil)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "05-dold-rad.xlsx,dold rad",
    "53-dold-kolumn.xlsx,dold kolumn läses inte: B",
    "06-dolt-blad-med-fler-tal.xlsx,dolt blad"
  })
  @DisplayName("det dolda läses inte, och det sägs")
  void dolt(String fil, String not) {
    Langform form = last(fall(fil));

    assertThat(rader(form))
        .isEqualTo(
            fil.startsWith("05")
                ? VANLIG.stream().filter(r -> !r.contains("Resor")).toList()
                : VANLIG);
    assertThat(noter(form)).singleElement().asString().contains(not);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03-formel-utan-sparat-varde.xlsx", "56-ett-ar-formel-utan-varde.xlsx"})
  @DisplayName("en formel utan sparat värde nekas med sin cell")
  void formel(String fil) {
    Hinder hinder = nej(las(fall(fil), Tolkningsval.INGET.medEnhet("kr")));

    assertThat(hinder.kod()).isEqualTo("formel_utan_varde");
    assertThat(hinder.text()).containsPattern("[BC]11");
  }

  @Test
  @DisplayName("tusental genom talformatet och tkr i titeln är kronor, en gång")
  void tkr() {
    assertThat(rader(last(fall("07-tkr-genom-talformat.xlsx")))).isEqualTo(VANLIG);
    assertThat(
            nej(las(fall("07-tkr-genom-talformat.xlsx"), Tolkningsval.INGET.medEnhet("kr"))).text())
        .contains("tusental");
  }

  @Test
  @DisplayName("en webbsida som heter xlsx sägs vara en webbsida")
  void html() {
    assertThat(nej(las(fall("10-html-som-xls.xlsx"), Tolkningsval.INGET)).text())
        .contains("webbsida (html)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"34b-lang-macroman.csv", "43-utf8-dubbelkodad.csv", "44-latin-delkodad.csv"})
  @DisplayName("bokstäverna i csv blir rätt")
  void bokstaver(String fil) {
    Langform form = last(fall(fil));

    assertThat(rader(form)).contains("2031 insats Väg in beviljad 172960");
    if (fil.startsWith("44")) {
      assertThat(rader(form)).contains("2031 kostnad Möten  100");
    }
    if (!fil.startsWith("34")) {
      assertThat(noter(form)).singleElement().asString().contains("egna bokstäver");
    }
  }

  @Test
  @DisplayName("en trasig bokstav i csv nekas med sin rad")
  void trasig() throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    ut.write(
        "ar;slag;rad;belopp_kr\n2031;kostnad;Möten;1\n2031;kostnad;v"
            .getBytes(StandardCharsets.UTF_8));
    ut.write(0xc3);
    ut.write("gor;5\n".getBytes(StandardCharsets.UTF_8));
    Hinder hinder = nej(las(new Innehall(ut.toByteArray()), Tolkningsval.INGET));

    assertThat(hinder.kod()).isEqualTo("trasiga_bokstaver");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("rad 3");
  }

  // Egna blad av samma slag.

  private static Innehall blad(Consumer<XSSFSheet> andra) {
    return bok(b -> andra.accept(b.getSheetAt(0)), false);
  }

  private static Innehall bok(Consumer<XSSFWorkbook> andra, boolean tomtForst) {
    try (XSSFWorkbook bok = new XSSFWorkbook();
        ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
      if (tomtForst) {
        bok.createSheet("Om").createRow(0).createCell(0).setCellValue("Text");
      }
      XSSFSheet blad = bok.createSheet("Budget");
      String[][] rader = {
        {"Budget för förbundet (kr)"},
        {},
        {"Rad", "2031"},
        {"Intäkter"},
        {"Medlemsbidrag", "4000000"},
        {"Summa intäkter", "4000000"},
        {"Insatser"},
        {"Väg in", "172960"},
        {"Summa insatser", "172960"},
        {"Kostnader"},
        {"Resor", "40000"},
        {"Hyra", "34000"},
        {"Summa kostnader", "74000"},
        {"Resultat", "3753040"}
      };
      for (int r = 0; r < rader.length; r++) {
        for (int k = 0; k < rader[r].length; k++) {
          var cell = (k == 0 ? blad.createRow(r) : blad.getRow(r)).createCell(k);
          if (k == 0) {
            cell.setCellValue(rader[r][k]);
          } else {
            cell.setCellValue(Double.parseDouble(rader[r][k]));
          }
        }
      }
      andra.accept(bok);
      bok.write(ut);
      return new Innehall(ut.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static void rad(XSSFSheet blad, int efter, String namn, double belopp) {
    blad.shiftRows(efter + 1, blad.getLastRowNum(), 1);
    var rad = blad.createRow(efter + 1);
    rad.createCell(0).setCellValue(namn);
    rad.createCell(1).setCellValue(belopp);
  }

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
  @DisplayName("sidmatning i csv är mellanslag")
  void sidmatning() {
    assertThat(
            rader(
                last(
                    new Innehall(
                        "ar;slag;rad;belopp_kr\n\f2031;kostnad;Resor;5\n\u001a"
                            .getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("2031 kostnad Resor  5");
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

  @Test
  @DisplayName("långformen utan läge: bidragen föreslås som medlemsbidrag, och det frågas")
  void utanLage() {
    Langform form =
        last(
            new Innehall(
                """
                ar;slag;rad;belopp_kr
                2031;intakt;Kommunerna;1000000
                2031;intakt;Region Skåne;1000000
                2031;intakt;Ränteintäkter;500
                2031;insats;Nya insatser;100000
                2031;insats;Väg in;172960
                """
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(form.rader())
        .extracting(r -> r.lage())
        .containsExactly("medlemsbidrag", "medlemsbidrag", "", "fri_ram", "beviljad");
    assertThat(form.fragor())
        .extracting(Langform.Fraga::radnummer)
        .containsExactlyInAnyOrder(2, 3, 5, 6);
    Langform vald =
        las(
                new Innehall(
                    "ar;slag;rad;belopp_kr\n2031;intakt;Kommunerna;1\n"
                        .getBytes(StandardCharsets.UTF_8)),
                Tolkningsval.INGET.medRad(
                    2,
                    new Tolkningsval.Radval(Optional.empty(), Optional.of(""), Optional.empty())))
            .varde();
    assertThat(vald.rader().getFirst().lage()).isEmpty();
    assertThat(vald.fragor()).isEmpty();
  }
}
