package se.samordna.budget.inlasning;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.samordna.gemensam.Hinder.Faltfel;

/**
 * Läser ett belopp så som människor skriver det: tusental med mellanrum eller punkt, decimaler med
 * komma, riktigt minustecken. Det som kan betyda två saker nekas hellre än gissas.
 */
final class Beloppstolk {

  /** Värdet i ören, eller varför det inte går. */
  sealed interface Utfall {
    record Ore(long varde) implements Utfall {}

    record Fel(String text) implements Utfall {}
  }

  private static final long STORST_ORE = 100_000_000_000_000L;
  private static final Pattern MELLANRUM = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f']");
  private static final Pattern OKLART = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern MED_PUNKTER = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern MED_KOMMAN = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern TAL = Pattern.compile("-?\\d{1,15}([.,]\\d{1,5})?");

  private Beloppstolk() {}

  static Utfall tolka(String text, boolean tkr) {
    String rent = MELLANRUM.matcher(text).replaceAll("").replace('\u2212', '-').replace('–', '-');
    if (OKLART.matcher(rent).matches()) {
      return new Utfall.Fel(
          "”" + text + "” kan vara tusental eller decimaler. Skriv beloppet utan skiljetecken.");
    }
    String tal = utanTusental(rent);
    if (!TAL.matcher(tal).matches()) {
      return new Utfall.Fel("”" + text + "” är inget belopp.");
    }
    return iOre(new BigDecimal(tal.replace(',', '.')), tkr);
  }

  private static String utanTusental(String text) {
    if (MED_PUNKTER.matcher(text).matches()) {
      return text.replace(".", "");
    }
    return MED_KOMMAN.matcher(text).matches() ? text.replace(",", "") : text;
  }

  private static Utfall iOre(BigDecimal tal, boolean tkr) {
    BigDecimal ore = tal.movePointRight(tkr ? 5 : 2).stripTrailingZeros();
    if (ore.scale() > 0) {
      return new Utfall.Fel("beloppet har delar av ett öre.");
    }
    if (ore.abs().compareTo(BigDecimal.valueOf(STORST_ORE)) > 0) {
      return new Utfall.Fel("beloppet är orimligt stort.");
    }
    return new Utfall.Ore(ore.longValueExact());
  }

  static Faltfel fel(int rad, String text) {
    return Filhinder.rad(rad, "felaktigt_belopp", text);
  }
}
