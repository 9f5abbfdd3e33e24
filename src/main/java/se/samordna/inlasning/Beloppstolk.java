package se.samordna.inlasning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;

/**
 * Läser ett belopp så som människor skriver det. Det som kan betyda två saker avgörs av filens
 * andra belopp, och nekas hellre än gissas.
 */
record Beloppstolk(boolean tkr, Decimaltecken decimal) {

  /** Värdet i ören, eller varför det inte går. */
  sealed interface Utfall {

    /** {@code anmarkning} säger om cellen hade fler decimaler än ören. */
    record Ore(long varde, Optional<String> anmarkning) implements Utfall {}

    record Fel(String text) implements Utfall {}
  }

  private static final long STORST_ORE = 100_000_000_000_000L;
  private static final Pattern OKLART = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern MED_PUNKTER = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern MED_KOMMAN = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern TAL = Pattern.compile("\\d{1,15}([.,]\\d{1,5})?");

  Utfall tolka(Cell cell) {
    return cell.tal().map(this::avTal).orElseGet(() -> tolka(cell.text()));
  }

  /** Ett tal ur ett kalkylblad kan vara en formels, med fler decimaler än bladet visar. */
  private Utfall avTal(BigDecimal tal) {
    BigDecimal ore = tal.movePointRight(tkr ? 5 : 2);
    BigDecimal hela = ore.setScale(0, RoundingMode.HALF_UP);
    return hela.compareTo(ore) == 0
        ? iOre(hela, Optional.empty())
        : iOre(hela, Optional.of(Mening.text("belopp_avrundat", tal.toPlainString())));
  }

  private Utfall tolka(String text) {
    Beloppsskrift belopp = Beloppsskrift.av(text);
    boolean oklart = OKLART.matcher(belopp.siffror()).matches();
    if (oklart && decimal == Decimaltecken.OKANT) {
      return new Utfall.Fel(Mening.text("belopp_oklart", text));
    }
    String tal = utanTusental(belopp.siffror(), oklart);
    if (!TAL.matcher(tal).matches()) {
      return new Utfall.Fel(Mening.text("felaktigt_belopp_2", text));
    }
    boolean iTkr = belopp.enhet().map("tkr"::equals).orElse(tkr);
    BigDecimal ore =
        new BigDecimal(tal.replace(',', '.')).movePointRight(iTkr ? 5 : 2).stripTrailingZeros();
    if (ore.scale() > 0) {
      return new Utfall.Fel(Mening.text("belopp_delar"));
    }
    return iOre(belopp.minus() ? ore.negate() : ore, Optional.empty());
  }

  private String utanTusental(String siffror, boolean oklart) {
    if (oklart && siffror.indexOf(decimal == Decimaltecken.KOMMA ? ',' : '.') >= 0) {
      return siffror;
    }
    if (MED_PUNKTER.matcher(siffror).matches()) {
      return siffror.replace(".", "");
    }
    return MED_KOMMAN.matcher(siffror).matches() ? siffror.replace(",", "") : siffror;
  }

  private static Utfall iOre(BigDecimal ore, Optional<String> anmarkning) {
    return ore.abs().compareTo(BigDecimal.valueOf(STORST_ORE)) > 0
        ? new Utfall.Fel(Mening.text("for_stort_belopp"))
        : new Utfall.Ore(ore.longValueExact(), anmarkning);
  }

  static Faltfel fel(String rad, String text) {
    return Filhinder.rad(rad, "felaktigt_belopp", text);
  }
}
