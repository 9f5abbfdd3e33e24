package se.samordna.budget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Vad en tryckt summa är, av sitt namn, och vilka avdelningar den kan täcka. */
enum Summaslag {
  BUFFERT,
  KVAR,
  UB,
  IB,
  RESULTAT,
  DELSUMMA;

  static Summaslag av(Budgetrad rad) {
    String namn = namn(rad.namn());
    if (rad.slag().equals(Slag.REGEL) || namn.contains("buffert")) {
      return BUFFERT;
    }
    if (namn.contains("disponera")) {
      return KVAR;
    }
    if (namn.contains("förfogande") || namn.contains("utgående") || namn.matches(".*\\bub\\b.*")) {
      return UB;
    }
    if (namn.contains("ingående") || namn.matches(".*\\bib\\b.*")) {
      return IB;
    }
    return namn.contains("resultat") ? RESULTAT : DELSUMMA;
  }

  /**
   * Förslag på vad en delsumma täcker, det troligaste först.
   *
   * @param alla årets avdelningar
   * @param ovanfor de som stått före summan
   * @param osummerade de av dem som ingen tidigare summa täckt
   */
  static List<Set<Slag>> tackning(
      String rad, List<Slag> alla, Set<Slag> ovanfor, Set<Slag> osummerade) {
    String namn = namn(rad);
    if (namn.contains("intäkt") || namn.contains("inkomst")) {
      return List.of(Set.of(Slag.INTAKT));
    }
    Set<Slag> namngivna = urval(ovanfor.stream(), s -> namner(namn, s));
    if (namn.contains("total")) {
      return List.of(urval(ovanfor.stream(), Slag::arKostnad));
    }
    Set<Slag> nya = urval(osummerade.stream(), Slag::arKostnad);
    Set<Slag> allaOvan = urval(ovanfor.stream(), Slag::arKostnad);
    return namngivna.isEmpty()
        ? forslag(List.of(nya, allaOvan, urval(alla.stream(), Slag::arKostnad)))
        : forslag(List.of(namngivna, nya));
  }

  private static List<Set<Slag>> forslag(List<Set<Slag>> mangder) {
    return mangder.stream().filter(m -> !m.isEmpty()).toList();
  }

  private static Set<Slag> urval(Stream<Slag> slag, Predicate<Slag> villkor) {
    return slag.filter(villkor).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Avdelningen nämns i namnet; "kostnader" nämner ingen, det säger nästan alla summor. */
  private static boolean namner(String namn, Slag slag) {
    if (slag.equals(Slag.KOSTNAD)) {
      return false;
    }
    return slag.equals(Slag.INSATS)
        ? namn.contains("insats") || namn.contains("projekt")
        : slag.arKostnad() && ascii(namn).contains(slag.kod().replace('_', ' '));
  }

  private static String namn(String rad) {
    return rad.toLowerCase(Locale.of("sv"));
  }

  private static String ascii(String text) {
    return text.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
  }
}
