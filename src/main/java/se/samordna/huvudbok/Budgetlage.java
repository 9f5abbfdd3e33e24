package se.samordna.huvudbok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.plan.Budgetversion;

/**
 * Allt som avgör huvudbokens saldon i ett förbund: vilken version som gäller för varje år, och de
 * levande tilldelningarna i den ordning de beslutades; därtill ramar som ändrats av återförda
 * medel, och medfinansiering genom förbundet.
 */
public record Budgetlage(
    Map<Integer, Budgetversion> gallande,
    List<Tilldelning> tilldelningar,
    List<Ramandring> ramandringar,
    List<Medfinansiering> medfinansiering) {

  public Budgetlage {
    gallande = Map.copyOf(gallande);
    tilldelningar = List.copyOf(tilldelningar);
    ramandringar = List.copyOf(ramandringar);
    medfinansiering = List.copyOf(medfinansiering);
  }

  public Budgetlage(Map<Integer, Budgetversion> gallande, List<Tilldelning> tilldelningar) {
    this(gallande, tilldelningar, List.of(), List.of());
  }

  private Budgetlage med(Map<Integer, Budgetversion> versioner, List<Tilldelning> alla) {
    return new Budgetlage(versioner, alla, ramandringar, medfinansiering);
  }

  public Optional<Budgetversion> version(int ar) {
    return Optional.ofNullable(gallande.get(ar));
  }

  public Budgetlage med(List<Tilldelning> nya) {
    List<Tilldelning> alla = new ArrayList<>(tilldelningar);
    alla.addAll(nya);
    return med(gallande, alla);
  }

  /** Ett beslut kan gälla flera ärenden (en indexuppräkning); bara det här ärendets släpps. */
  public Budgetlage utan(ArendeId arende, BeslutId slappt) {
    return med(
        gallande,
        tilldelningar.stream()
            .filter(t -> !(t.arende().equals(arende) && t.beslut().equals(slappt)))
            .toList());
  }

  /** Läget när tilldelningarna satts ned. Också den som blir noll står kvar: den täcker sin rad. */
  Budgetlage nedsatt(Map<UUID, Belopp> perTilldelning) {
    return med(
        gallande,
        tilldelningar.stream()
            .map(t -> t.nedsatt(perTilldelning.getOrDefault(t.id(), Belopp.NOLL)))
            .toList());
  }

  Budgetlage medRam(List<Ramandring> nya) {
    List<Ramandring> alla = new ArrayList<>(ramandringar);
    alla.addAll(nya);
    return new Budgetlage(gallande, tilldelningar, alla, medfinansiering);
  }

  public Budgetlage medMedfinansiering(Medfinansiering ny) {
    List<Medfinansiering> alla = new ArrayList<>(medfinansiering);
    alla.add(ny);
    return new Budgetlage(gallande, tilldelningar, ramandringar, alla);
  }

  public Budgetlage utanMedfinansiering(UUID aterkallad) {
    return new Budgetlage(
        gallande,
        tilldelningar,
        ramandringar,
        medfinansiering.stream().filter(m -> !m.id().equals(aterkallad)).toList());
  }

  /** Det reserverade i ett beslut blir beviljat till insatsen. */
  public Budgetlage beviljat(BeslutId beslut, InsatsId insats) {
    return med(
        gallande,
        tilldelningar.stream()
            .map(t -> t.beslut().equals(beslut) && t.insats().isEmpty() ? t.beviljad(insats) : t)
            .toList());
  }

  /** Läget när {@code ny} gäller för {@code ar}. */
  public Budgetlage medVersion(Budgetversion ny, Set<Integer> ar) {
    Map<Integer, Budgetversion> efter = new HashMap<>(gallande);
    ar.forEach(a -> efter.put(a, ny));
    return med(efter, tilldelningar);
  }

  /**
   * Åren där {@code ny} får gälla: alla om den är fastställd, annars de där ingen fastställd gäller
   * (den senast fastställda, annars den senaste).
   */
  public Set<Integer> arSomTas(Budgetversion ny) {
    Set<Integer> ar = new HashSet<>(ny.ar());
    if (!ny.status().arFaststalld()) {
      ar.removeIf(a -> version(a).filter(v -> v.status().arFaststalld()).isPresent());
    }
    return ar;
  }

  /** Vad huvudboken ska visa i det här läget. */
  public Saldon saldon() {
    Saldon saldon = new Saldon();
    gallande.values().stream()
        .distinct()
        .forEach(v -> new Planrakning(v, this).bokfor(this::galler, saldon));
    return saldon;
  }

  private boolean galler(Budgetversion version, int ar) {
    return version(ar).filter(v -> v.id().equals(version.id())).isPresent();
  }
}
