package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Var en rad står: mitt emellan två andra finns alltid en plats till. */
final class Placering {

  private static final List<String> AVDELNINGAR =
      List.of("intakt", "insats", "kostnad", "personal", "eget_kapital", "regel");
  private static final BigDecimal STEG = BigDecimal.valueOf(1000);
  private static final BigDecimal TVA = BigDecimal.TWO;

  private final List<Arbetsrad> rader;

  Placering(List<Arbetsrad> rader) {
    this.rader = rader;
  }

  /**
   * Platsen efter raden, annars sist i avdelningen, annars efter avdelningarna som brukar stå före.
   */
  BigDecimal ny(String slag, Optional<UUID> efter) {
    int fore =
        efter
            .map(id -> sista(r -> r.id().equals(id)))
            .filter(i -> i >= 0)
            .orElseGet(() -> sist(slag));
    return mellan(fore);
  }

  private int sist(String slag) {
    int sista = sista(r -> r.slag().equals(slag));
    if (sista >= 0 || slag.equals("summa")) {
      return sista >= 0 ? sista : rader.size() - 1;
    }
    double ordning = ordning(slag);
    return sista(r -> !r.slag().equals("summa") && ordning(r.slag()) < ordning);
  }

  /** Egna avdelningar står bland insatserna, efter dem. */
  private static double ordning(String slag) {
    int plats = AVDELNINGAR.indexOf(slag);
    return plats >= 0 ? plats : AVDELNINGAR.indexOf("insats") + 0.5;
  }

  private int sista(Predicate<Arbetsrad> villkor) {
    for (int i = rader.size() - 1; i >= 0; i--) {
      if (villkor.test(rader.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private BigDecimal mellan(int fore) {
    if (rader.isEmpty()) {
      return STEG;
    }
    if (fore < 0) {
      return rader.getFirst().plats().subtract(STEG);
    }
    BigDecimal under = rader.get(fore).plats();
    return fore + 1 < rader.size()
        ? under.add(rader.get(fore + 1).plats()).divide(TVA)
        : under.add(STEG);
  }

  /** Platsen ett steg upp eller ned; tom när raden redan står ytterst. */
  Optional<BigDecimal> flyttad(UUID rad, boolean upp) {
    int nu = sista(r -> r.id().equals(rad));
    int mal = upp ? nu - 1 : nu + 1;
    if (nu < 0 || mal < 0 || mal >= rader.size()) {
      return Optional.empty();
    }
    return Optional.of(upp ? mellan(mal - 1) : mellan(mal));
  }
}
