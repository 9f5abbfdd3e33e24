package se.samordna.budget.byra;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * En period att rapportera till styrelsen, från årets början till och med en månad.
 *
 * @param kod {@code manad5}, {@code kvartal1}, {@code tertial2}, {@code delar} eller {@code ar}
 * @param sistaManad 1 till 12
 */
public record Rapportperiod(String kod, String namn, int sistaManad) {

  private static final Pattern DEL = Pattern.compile("(manad|kvartal|tertial)(\\d{1,2})");
  private static final Rapportperiod HELA = new Rapportperiod("ar", "Helår", 12);
  private static final Rapportperiod DELAR = new Rapportperiod("delar", "Delår", 6);

  static Optional<Rapportperiod> av(String kod) {
    if (kod.equals("ar")) {
      return Optional.of(HELA);
    }
    if (kod.equals("delar")) {
      return Optional.of(DELAR);
    }
    Matcher traff = DEL.matcher(kod);
    return traff.matches()
        ? del(traff.group(1), Integer.parseInt(traff.group(2)))
        : Optional.empty();
  }

  private static Optional<Rapportperiod> del(String slag, int nummer) {
    int langd = langd(slag);
    String namn = slag.substring(0, 1).toUpperCase(Locale.ROOT) + slag.substring(1);
    return nummer >= 1 && nummer * langd <= 12
        ? Optional.of(
            new Rapportperiod(
                slag + nummer, namn.replace("Manad", "Månad") + " " + nummer, nummer * langd))
        : Optional.empty();
  }

  private static int langd(String slag) {
    return switch (slag) {
      case "manad" -> 1;
      case "kvartal" -> 3;
      default -> 4;
    };
  }

  /** Periodernas följd i förbundets rytm (R5, R23); årets sista är helåret. */
  static List<Rapportperiod> enligt(String rytm) {
    if (rytm.equals("ar")) {
      return List.of(HELA);
    }
    if (rytm.equals("delar")) {
      return List.of(DELAR, HELA);
    }
    String slag = List.of("manad", "kvartal").contains(rytm) ? rytm : "tertial";
    return Stream.concat(
            IntStream.range(1, 12 / langd(slag))
                .mapToObj(n -> del(slag, n))
                .flatMap(Optional::stream),
            Stream.of(HELA))
        .toList();
  }

  YearMonth till(int ar) {
    return YearMonth.of(ar, sistaManad);
  }
}
