package se.samordna.budget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Slag;

/**
 * Vad en delsumma kan täcka, av namnet och ordningen.
 *
 * @param alla årets rader som inte är tryckta summor
 * @param ovanfor de av dem som står före summan
 * @param osummerade de av dem som ingen tidigare summa täckt
 * @param block de som står mellan summan och den tryckta uppgiften före
 */
record Tackningsforslag(
    List<Budgetrad> alla, Set<Budgetrad> ovanfor, Set<Budgetrad> osummerade, Set<Budgetrad> block) {

  /** Förslagen, det troligaste först. */
  List<Set<Budgetrad>> av(String rad) {
    String namn = rad.toLowerCase(Locale.of("sv"));
    if (namn.contains("intäkt")
        || namn.contains("inkomst")
        || namn.contains("tillgång")
        || namn.contains("tillgänglig")) {
      return icketomma(
          List.of(
              urval(alla, r -> r.slag().equals(Slag.INTAKT)),
              urval(ovanfor, r -> !r.slag().arKostnad())));
    }
    Set<Budgetrad> allaOvan = urval(ovanfor, r -> r.slag().arKostnad());
    if (namn.contains("total")) {
      return icketomma(List.of(allaOvan));
    }
    Set<Budgetrad> namngivna = urval(ovanfor, r -> namner(namn, r.slag()));
    Set<Budgetrad> nya = urval(osummerade, r -> r.slag().arKostnad());
    Set<Budgetrad> blocket = urval(block, r -> r.slag().arKostnad());
    Set<Budgetrad> intakter = urval(ovanfor, r -> r.slag().equals(Slag.INTAKT));
    Set<Budgetrad> tillgangar = urval(ovanfor, r -> !r.slag().arKostnad());
    return namngivna.isEmpty()
        ? icketomma(
            List.of(
                nya,
                allaOvan,
                urval(alla, r -> r.slag().arKostnad()),
                blocket,
                intakter,
                tillgangar))
        : icketomma(List.of(urval(namngivna, osummerade::contains), namngivna, nya, blocket));
  }

  /** Sist ingenting: en avdelning utan rader det året, med noll tryckt. */
  private static List<Set<Budgetrad>> icketomma(List<Set<Budgetrad>> mangder) {
    return Stream.concat(mangder.stream().filter(m -> !m.isEmpty()), Stream.of(Set.<Budgetrad>of()))
        .toList();
  }

  static Set<Budgetrad> urval(Iterable<Budgetrad> rader, Predicate<Budgetrad> villkor) {
    return java.util.stream.StreamSupport.stream(rader.spliterator(), false)
        .filter(villkor)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  private static String ascii(String text) {
    return text.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
  }
}
