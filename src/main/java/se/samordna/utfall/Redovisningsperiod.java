package se.samordna.utfall;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;

/**
 * En period att rapportera till styrelsen, från årets början till och med en månad.
 *
 * @param kod {@code manad5}, {@code kvartal1}, {@code tertial2}, {@code delar} eller {@code ar}
 * @param sistaManad 1 till 12
 */
public record Redovisningsperiod(String kod, Mening mening, int sistaManad) {

  private static final Pattern DEL = Pattern.compile("(manad|kvartal|tertial)(\\d{1,2})");
  private static final Redovisningsperiod HELA =
      new Redovisningsperiod("ar", Mening.av("rapport_ar"), 12);
  private static final Redovisningsperiod DELAR =
      new Redovisningsperiod("delar", Mening.av("rapport_delar"), 6);

  static Optional<Redovisningsperiod> av(String kod) {
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

  private static Optional<Redovisningsperiod> del(String slag, int nummer) {
    int langd = langd(slag);
    return nummer >= 1 && nummer * langd <= 12
        ? Optional.of(
            new Redovisningsperiod(
                slag + nummer, Mening.av("rapport_" + slag, nummer), nummer * langd))
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
  static List<Redovisningsperiod> enligt(String rytm) {
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

  /** Vad perioden heter, på det språk som talas nu. */
  public String namn() {
    return mening.toString();
  }

  YearMonth till(int ar) {
    return YearMonth.of(ar, sistaManad);
  }
}
