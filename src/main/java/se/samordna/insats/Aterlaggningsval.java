package se.samordna.insats;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Aterforing;

/** Vart pengar som lämnar en insats läggs, så som det skrivs i API:t. */
public final class Aterlaggningsval {

  static final String URSPRUNG = "ursprung";
  private static final String RAM = "ram";
  private static final String EGET_KAPITAL = "eget_kapital";

  private Aterlaggningsval() {}

  public static String eller(@Nullable String till) {
    return Objects.requireNonNullElse(till, URSPRUNG);
  }

  public static Granskning granska(Granskning g, String till) {
    return g.krav(
        List.of(URSPRUNG, RAM, EGET_KAPITAL).contains(till),
        "till",
        "okant_mal",
        Mening.av("okant_mal"));
  }

  /**
   * Målet så som huvudboken känner det.
   *
   * @param rad raden i budgeten, när pengarna ska till en annan ram än de togs ur
   */
  public static Aterforing.Mal mal(String till, Optional<UUID> rad) {
    return switch (till) {
      case RAM -> new Aterforing.Mal.Ram(rad);
      case EGET_KAPITAL -> new Aterforing.Mal.EgetKapital();
      default -> new Aterforing.Mal.Ursprung();
    };
  }
}
