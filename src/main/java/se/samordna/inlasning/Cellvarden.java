package se.samordna.inlasning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;

/**
 * Vad en cell visar, av dess typ, format och sparade värde.
 *
 * @param fran1904 sant när arbetsbokens datum räknas från 1904
 */
record Cellvarden(SharedStrings texter, Talformat stilar, boolean fran1904) {

  /** Kalkylprogram räknar med femton siffror; resten är brus ur den binära formen. */
  private static final MathContext SIFFROR = new MathContext(15);

  Cell cell(String typ, String stil, String text) {
    if (text.isBlank()) {
      return Cell.TOM;
    }
    return switch (typ) {
      case "s" -> Cell.text(texter.getItemAt(Integer.parseInt(text.strip())).getString());
      case "n" -> tal(stil, new BigDecimal(text.strip()));
      case "b" -> Cell.text(text.strip().equals("1") ? "SANT" : "FALSKT");
      default -> Cell.text(text);
    };
  }

  private Cell tal(String stil, BigDecimal tal) {
    if (stilar.arDatum(stil) && tal.signum() >= 0 && tal.precision() - tal.scale() < 8) {
      LocalDateTime dag = DateUtil.getLocalDateTime(tal.doubleValue(), fran1904);
      return dag == null ? Cell.TOM : datum(stil, dag);
    }
    if (tal.precision() - tal.scale() > 18) {
      return Cell.text(tal.toString());
    }
    return switch (stilar.visa(stil, tal.round(SIFFROR))) {
      case Talmonster.Visat.Tal(BigDecimal visat, Talvisning visning) -> Cell.tal(visat, visning);
      case Talmonster.Visat.Text(String visat) -> Cell.text(visat);
      case Talmonster.Visat.Inget() -> Cell.TOM;
    };
  }

  private Cell datum(String stil, LocalDateTime dag) {
    return Cell.text(
        stilar.arBaraAr(stil) ? Integer.toString(dag.getYear()) : dag.toLocalDate().toString());
  }
}
