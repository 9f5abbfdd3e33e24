package se.samordna.delegation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * En delegation att föra in i delegationsordningen, så som styrelsen beslutat den.
 *
 * @param grund styrelsens beslut, till exempel paragraf och dag
 */
public record NyDelegation(
    String grupp,
    @Nullable Mottagare mottagare,
    Optional<Long> beloppsgransOre,
    String villkor,
    String grund,
    @Nullable LocalDate fran,
    Optional<LocalDate> till) {

  private static final int LANGST = 2_000;
  private static final int RAD = 300;

  public NyDelegation(
      @Nullable String grupp,
      @Nullable Mottagare mottagare,
      Optional<Long> beloppsgransOre,
      @Nullable String villkor,
      @Nullable String grund,
      @Nullable LocalDate fran,
      Optional<LocalDate> till) {
    this.grupp = Objects.requireNonNullElse(grupp, "").strip();
    this.mottagare = mottagare;
    this.beloppsgransOre = beloppsgransOre;
    this.villkor = Objects.requireNonNullElse(villkor, "").strip();
    this.grund = Objects.requireNonNullElse(grund, "").strip();
    this.fran = fran;
    this.till = till;
  }

  Mottagare denSom() {
    return Objects.requireNonNull(mottagare);
  }

  LocalDate franDag() {
    return Objects.requireNonNull(fran);
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .obligatorisk("grupp", grupp, RAD)
            .rad("grupp", grupp, RAD)
            .text("villkor", villkor, LANGST)
            .obligatorisk("grund", grund, RAD)
            .rad("grund", grund, RAD)
            .krav(fran != null, "fran", "saknas", Mening.av("saknas_42"))
            .krav(
                mottagare != null && mottagare.roll().isPresent() != mottagare.person().isPresent(),
                "mottagare",
                "saknas",
                Mening.av("saknas_41"))
            .krav(
                beloppsgransOre.filter(b -> b <= 0).isEmpty(),
                "beloppsgransOre",
                "inget_belopp",
                Mening.av("inget_belopp_2"));
    beloppsgransOre.ifPresent(b -> g.belopp("beloppsgransOre", Math.max(0, b)));
    if (fran != null) {
      g.dag("fran", fran);
      g.krav(
          till.filter(t -> t.isBefore(fran)).isEmpty(),
          "till",
          "fel_ordning",
          Mening.av("fel_ordning_6"));
    }
    return g;
  }
}
