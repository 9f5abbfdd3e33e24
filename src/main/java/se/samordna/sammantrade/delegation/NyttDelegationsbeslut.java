package se.samordna.sammantrade.delegation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;

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
            .krav(delegationId != null, "delegationId", "saknas", "Välj delegation.")
            .krav(dag != null, "dag", "saknas", "Ange vilken dag beslutet fattades.")
            .krav(
                dag == null || !dag.isAfter(idag),
                "dag",
                "framtida",
                "Beslutet kan inte vara fattat efter i dag. Rätta dagen.")
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
        .krav(
            k.beloppOre() != 0,
            "kostnad.beloppOre",
            "inget_belopp",
            "Ange ett belopp större än noll, eller låt beslutet vara utan kostnad.")
        .krav(
            k.radId() != null,
            "kostnad.radId",
            "saknar_finansiering",
            "Beslutet måste säga hur det betalas. Välj en rad i budgeten.");
  }
}
