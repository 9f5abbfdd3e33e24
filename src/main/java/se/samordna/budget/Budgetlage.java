package se.samordna.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;

/**
 * Allt som avgör huvudbokens saldon i ett förbund: vilken version som gäller för varje år, och de
 * levande tilldelningarna i den ordning de beslutades.
 */
record Budgetlage(Map<Integer, Budgetversion> gallande, List<Tilldelning> tilldelningar) {

  Budgetlage {
    gallande = Map.copyOf(gallande);
    tilldelningar = List.copyOf(tilldelningar);
  }

  Optional<Budgetversion> version(int ar) {
    return Optional.ofNullable(gallande.get(ar));
  }

  Budgetlage med(List<Tilldelning> nya) {
    List<Tilldelning> alla = new ArrayList<>(tilldelningar);
    alla.addAll(nya);
    return new Budgetlage(gallande, alla);
  }

  Budgetlage utan(BeslutId slappt) {
    return new Budgetlage(
        gallande, tilldelningar.stream().filter(t -> !t.beslut().equals(slappt)).toList());
  }

  /** Det reserverade i ett beslut blir beviljat till insatsen. */
  Budgetlage beviljat(BeslutId beslut, InsatsId insats) {
    return new Budgetlage(
        gallande,
        tilldelningar.stream()
            .map(t -> t.beslut().equals(beslut) && t.insats().isEmpty() ? t.beviljad(insats) : t)
            .toList());
  }

  /** Läget när {@code ny} gäller för {@code ar}. */
  Budgetlage medVersion(Budgetversion ny, Set<Integer> ar) {
    Map<Integer, Budgetversion> efter = new HashMap<>(gallande);
    ar.forEach(a -> efter.put(a, ny));
    return new Budgetlage(efter, tilldelningar);
  }

  /**
   * Åren där {@code ny} får gälla: alla om den är fastställd, annars de där ingen fastställd gäller
   * (den senast fastställda, annars den senaste).
   */
  Set<Integer> arSomTas(Budgetversion ny) {
    Set<Integer> ar = new HashSet<>(ny.ar());
    if (!ny.status().arFaststalld()) {
      ar.removeIf(a -> version(a).filter(v -> v.status().arFaststalld()).isPresent());
    }
    return ar;
  }

  /** Vad huvudboken ska visa i det här läget. */
  Saldon saldon() {
    Saldon saldon = new Saldon();
    gallande.values().stream()
        .distinct()
        .forEach(v -> new Planrakning(v, tilldelningar).bokfor(this::galler, saldon));
    return saldon;
  }

  private boolean galler(Budgetversion version, int ar) {
    return version(ar).filter(v -> v.id().equals(version.id())).isPresent();
  }
}
