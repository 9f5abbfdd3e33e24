package se.samordna.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;

/** Ett litet budgetblad att ändra i, och det som läsaren säger om en fil. */
abstract class Budgetfilprov {

  static final List<String> VANLIG =
      List.of(
          "2031 intakt Medlemsbidrag medlemsbidrag 4000000",
          "2031 summa Summa intäkter  4000000",
          "2031 insats Väg in beviljad 172960",
          "2031 summa Summa insatser  172960",
          "2031 kostnad Resor  40000",
          "2031 kostnad Hyra  34000",
          "2031 summa Summa kostnader  74000",
          "2031 summa Resultat  3753040");

  static Svar<Langform> las(Innehall fil, Tolkningsval val) {
    return Budgetfil.las(fil, val).sedan(Budgetfil::langform);
  }

  static Svar<Langform> las(Innehall fil) {
    return las(fil, Tolkningsval.INGET);
  }

  static Langform last(Innehall fil) {
    return las(fil).varde();
  }

  static Hinder nej(Svar<Langform> svar) {
    return ((Svar.Nej<Langform>) svar).hinder();
  }

  static Hinder nej(Innehall fil) {
    return nej(las(fil));
  }

  static List<String> rader(Langform form) {
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

  /** Det som sägs och frågas, om en rad eller om hela filen. */
  static List<String> fragor(Langform form) {
    return form.fragor().stream().map(Langform.Fraga::text).toList();
  }

  /** Det som sägs om hela filen. */
  static List<String> noter(Langform form) {
    return form.fragor().stream()
        .filter(f -> f.radnummer() == 0)
        .map(Langform.Fraga::text)
        .toList();
  }

  /** Budgetbladet, ändrat; som xlsx. */
  static Innehall blad(Consumer<XSSFSheet> andra) {
    return bok(b -> andra.accept(b.getSheetAt(0)), false);
  }

  /** Arbetsboken med budgetbladet, ändrad; med ett blad utan budget före om det behövs. */
  static Innehall bok(Consumer<XSSFWorkbook> andra, boolean tomtForst) {
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

  /** En rad till, efter raden med indexet. */
  static void rad(XSSFSheet blad, int efter, String namn, double belopp) {
    blad.shiftRows(efter + 1, blad.getLastRowNum(), 1);
    var rad = blad.createRow(efter + 1);
    rad.createCell(0).setCellValue(namn);
    rad.createCell(1).setCellValue(belopp);
  }

  static Innehall csv(String text) {
    return new Innehall(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Talformatet på beloppen i raderna. */
  static void format(XSSFSheet blad, String format, int... rader) {
    CellStyle stil = blad.getWorkbook().createCellStyle();
    stil.setDataFormat(blad.getWorkbook().createDataFormat().getFormat(format));
    for (int r : rader) {
      blad.getRow(r).getCell(1).setCellStyle(stil);
    }
  }
}
