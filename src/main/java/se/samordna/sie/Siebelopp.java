package se.samordna.sie;

import java.util.Optional;
import java.util.regex.Pattern;
import se.samordna.gemensam.Belopp;

/**
 * Formatets belopp: punkt som decimaltecken, högst två decimaler, inga tusental. Heltalsdelen är
 * högst elva siffror, så att en hel fils summa ryms i en {@code long} av ören.
 */
final class Siebelopp {

  private static final Pattern TAL = Pattern.compile("(-?)(\\d{1,11})(?:\\.(\\d{1,2}))?");

  private Siebelopp() {}

  static Optional<Belopp> tolka(String text) {
    var traff = TAL.matcher(text);
    if (!traff.matches()) {
      return Optional.empty();
    }
    String decimaler = Optional.ofNullable(traff.group(3)).orElse("");
    long ore = Long.parseLong(traff.group(2) + (decimaler + "00").substring(0, 2));
    return Optional.of(new Belopp("-".equals(traff.group(1)) ? -ore : ore));
  }

  static String skriv(Belopp belopp) {
    String siffror = String.format("%03d", Math.abs(belopp.ore()));
    int punkt = siffror.length() - 2;
    return (belopp.arNegativt() ? "-" : "")
        + siffror.substring(0, punkt)
        + "."
        + siffror.substring(punkt);
  }
}
