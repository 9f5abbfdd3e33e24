package se.samordna.andring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Ett indextal att lägga in.
 *
 * @param manad månaden talet gäller, {@code 2023-10}
 * @param ersatter det tal som gäller för månaden och som det här rättar; utelämnas för en ny månad
 */
public record NyttIndextal(
    String serie,
    Optional<YearMonth> manad,
    Optional<BigDecimal> varde,
    String kalla,
    Optional<UUID> ersatter) {

  private static final int KALLA_LANGST = 200;
  private static final int DECIMALER = 4;
  private static final BigDecimal STORST = BigDecimal.valueOf(100_000);

  public NyttIndextal(
      @Nullable String serie,
      Optional<YearMonth> manad,
      Optional<BigDecimal> varde,
      @Nullable String kalla,
      Optional<UUID> ersatter) {
    this.serie = Objects.requireNonNullElse(serie, "");
    this.manad = manad;
    this.varde = varde;
    this.kalla = Objects.requireNonNullElse(kalla, "").strip();
    this.ersatter = ersatter;
  }

  Indexserie serien() {
    return Kod.tolka(Indexserie.class, serie).orElseThrow();
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .krav(
                Kod.tolka(Indexserie.class, serie).isPresent(),
                "serie",
                "okand_serie",
                Mening.av("okand_serie", Kod.alla(Indexserie.class)))
            .krav(manad.isPresent(), "manad", "saknas", Mening.av("saknas_28"))
            .krav(
                varde.filter(NyttIndextal::rimligt).isPresent(),
                "varde",
                "fel_tal",
                Mening.av("fel_tal_2"))
            .obligatorisk("kalla", kalla, KALLA_LANGST)
            .rad("kalla", kalla, KALLA_LANGST);
    manad.ifPresent(m -> g.ar("manad", m.getYear()));
    return g;
  }

  private static boolean rimligt(BigDecimal tal) {
    return tal.signum() > 0
        && tal.compareTo(STORST) < 0
        && tal.stripTrailingZeros().scale() <= DECIMALER;
  }
}
