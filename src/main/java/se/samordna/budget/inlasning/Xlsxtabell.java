package se.samordna.budget.inlasning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.samordna.gemensam.Svar;

/**
 * Läser första bladet i en xlsx. Uppackningen är begränsad: en liten fil kan packa upp sig stor.
 */
final class Xlsxtabell {

  private static final long STORST_UPPACKAD = 8L << 20;
  private static final long MEST_TEXT = 4L << 20;
  private static final int FLEST_DELAR = 500;
  private static final int FLEST_RADER = 20_000;
  private static final int FLEST_KOLUMNER = 60;

  static {
    ZipSecureFile.setMaxEntrySize(STORST_UPPACKAD);
    ZipSecureFile.setMaxTextSize(MEST_TEXT);
    ZipSecureFile.setMaxFileCount(FLEST_DELAR);
  }

  private Xlsxtabell() {}

  static Svar<List<Tabellrad>> las(byte[] bytes) {
    try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet blad = bok.getSheetAt(0);
      if (blad.getPhysicalNumberOfRows() > FLEST_RADER) {
        return Svar.nej(Filhinder.fil("Bladet har fler än " + FLEST_RADER + " rader."));
      }
      List<Tabellrad> rader = new ArrayList<>();
      blad.forEach(rad -> rader.add(new Tabellrad(rad.getRowNum() + 1, celler(rad))));
      return Svar.ja(rader);
    } catch (IOException | RuntimeException fel) {
      return Svar.nej(Filhinder.fil(text(fel)));
    }
  }

  private static String text(Exception fel) {
    return fel instanceof EncryptedDocumentException
        ? "Filen är låst med lösenord. Spara den utan lösenord och försök igen."
        : "Filen går inte att läsa som xlsx, eller är för stor uppackad. Spara den som csv och"
            + " försök igen.";
  }

  private static List<String> celler(Row rad) {
    List<String> celler = new ArrayList<>();
    int slut = Math.min(rad.getLastCellNum(), FLEST_KOLUMNER);
    for (int i = 0; i < slut; i++) {
      Cell cell = rad.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      celler.add(text(cell));
    }
    return celler;
  }

  private static String text(Cell cell) {
    CellType typ =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (typ) {
      case NUMERIC -> tal(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> "";
    };
  }

  /** Tre decimaler får en nolla till: ett tal i en cell är aldrig oklart om tusental. */
  private static String tal(double varde) {
    BigDecimal tal = BigDecimal.valueOf(varde).stripTrailingZeros();
    return (tal.scale() == 3 ? tal.setScale(4) : tal).toPlainString();
  }
}
