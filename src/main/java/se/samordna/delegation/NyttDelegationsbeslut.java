package se.samordna.delegation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/** Ett beslut att fatta på delegation. */
public record NyttDelegationsbeslut(
    @Nullable UUID delegationId,
    @Nullable LocalDate dag,
    String rubrik,
    String beslut,
    String skal,
    Optional<Betalning> kostnad) {

  private static final int RAD = 200;
  private static final int LANGST = 10_000;

  /** Beloppet i ören och den budgetrad det tas ur. */
  public record Betalning(int ar, long beloppOre, @Nullable UUID radId) {}

  public NyttDelegationsbeslut(
      @Nullable UUID delegationId,
      @Nullable LocalDate dag,
      @Nullable String rubrik,
      @Nullable String beslut,
      @Nullable String skal,
      Optional<Betalning> kostnad) {
    this.delegationId = delegationId;
    this.dag = dag;
    this.rubrik = Objects.requireNonNullElse(rubrik, "").strip();
    this.beslut = Objects.requireNonNullElse(beslut, "").strip();
    this.skal = Objects.requireNonNullElse(skal, "").strip();
    this.kostnad = kostnad;
  }

  UUID delegationen() {
    return Objects.requireNonNull(delegationId);
  }

  LocalDate dagen() {
    return Objects.requireNonNull(dag);
  }

  Granskning granska(LocalDate idag) {
    Granskning g =
        new Granskning()
            .krav(delegationId != null, "delegationId", "saknas", Mening.av("saknas_44"))
            .krav(dag != null, "dag", "saknas", Mening.av("saknas_43"))
            .krav(dag == null || !dag.isAfter(idag), "dag", "framtida", Mening.av("framtida_2"))
            .obligatorisk("rubrik", rubrik, RAD)
            .rad("rubrik", rubrik, RAD)
            .obligatorisk("beslut", beslut, LANGST)
            .text("skal", skal, LANGST);
    kostnad.ifPresent(k -> granska(g, k));
    return g;
  }

  private static void granska(Granskning g, Betalning k) {
    g.ar("kostnad.ar", k.ar())
        .belopp("kostnad.beloppOre", k.beloppOre())
        .krav(k.beloppOre() != 0, "kostnad.beloppOre", "inget_belopp", Mening.av("inget_belopp_3"))
        .krav(
            k.radId() != null,
            "kostnad.radId",
            "saknar_finansiering",
            Mening.av("saknar_finansiering"));
  }
}
