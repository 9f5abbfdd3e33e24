package se.samordna.utfall;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Objektref;
import se.samordna.sie.Periodpost;

/**
 * Hur ett kontos månadsrader hör ihop. Formatet säger att kontot står både i sin helhet och delat
 * per objekt, men program utelämnar helheten, eller låter dimensionerna täcka var sin del. Vilket
 * det är visar årets saldo.
 */
enum Saldotolkning {
  /** Helheten gäller; saknas den är varje dimension hela kontot delat på sitt sätt. */
  HELHET,
  /** Helheten gäller; där den saknas täcker dimensionerna var sin del. */
  SKILDA_DIMENSIONER,
  /** Där den saknas: dimensioner som blir lika är samma belopp, andra är skilda delar. */
  SKILDA_NAR_OLIKA,
  /** Raden utan objekt är bara det som inte har något objekt. */
  REST_OCH_DIMENSIONER,
  /** Raden utan objekt är det som den valda dimensionen inte täcker. */
  REST_OCH_EN_DIMENSION;

  /** Posterna som ger ett kontos rader, med denna tolkning. */
  List<Utfallspost> poster(List<Periodpost> konto) {
    Map<YearMonth, List<Periodpost>> manader =
        konto.stream()
            .collect(Collectors.groupingBy(Periodpost::period, TreeMap::new, Collectors.toList()));
    Set<Integer> dimension = dimension(konto);
    List<Utfallspost> poster = new ArrayList<>();
    manader.values().forEach(m -> poster.addAll(manad(m, dimension)));
    return poster;
  }

  private List<Utfallspost> manad(List<Periodpost> rader, Set<Integer> vald) {
    List<Periodpost> hela = rader.stream().filter(p -> p.objekt().isEmpty()).toList();
    List<Periodpost> delar = rader.stream().filter(p -> !p.objekt().isEmpty()).toList();
    Set<Integer> dimension =
        delar.stream().anyMatch(p -> dimensioner(p).equals(vald)) ? vald : dimension(delar);
    List<Periodpost> en = delar.stream().filter(p -> dimensioner(p).equals(dimension)).toList();
    if (hela.isEmpty()) {
      return som(skilda(delar) ? delar : en);
    }
    return switch (this) {
      case REST_OCH_DIMENSIONER -> som(rader);
      case REST_OCH_EN_DIMENSION ->
          som(rader.stream().filter(p -> hela.contains(p) || en.contains(p)).toList());
      default -> medRest(hela, en);
    };
  }

  private boolean skilda(List<Periodpost> delar) {
    return switch (this) {
      case HELHET, REST_OCH_EN_DIMENSION -> false;
      case SKILDA_DIMENSIONER, REST_OCH_DIMENSIONER -> true;
      case SKILDA_NAR_OLIKA -> !lika(delar);
    };
  }

  /** Sant när varje dimension ger samma summa. */
  static boolean lika(List<Periodpost> delar) {
    return delar.stream()
            .collect(Collectors.groupingBy(Saldotolkning::dimensioner))
            .values()
            .stream()
            .map(Saldotolkning::summa)
            .distinct()
            .count()
        <= 1;
  }

  private static List<Utfallspost> medRest(List<Periodpost> hela, List<Periodpost> delar) {
    List<Utfallspost> poster = new ArrayList<>(som(delar));
    Belopp rest = summa(hela).minus(summa(delar));
    if (!rest.arNoll()) {
      Periodpost forsta = hela.getFirst();
      poster.add(Utfallspost.saldo(forsta.period(), forsta.konto(), List.of(), rest));
    }
    return poster;
  }

  private static List<Utfallspost> som(List<Periodpost> rader) {
    return rader.stream()
        .map(p -> Utfallspost.saldo(p.period(), p.konto(), p.objekt(), p.belopp()))
        .toList();
  }

  /** Dimensionen som kontot delas på: projekt om det finns, annars den lägsta, ensam om det går. */
  private static Set<Integer> dimension(List<Periodpost> rader) {
    return rader.stream()
        .filter(p -> !p.objekt().isEmpty())
        .map(Saldotolkning::dimensioner)
        .min(
            Comparator.<Set<Integer>>comparingInt(Set::size)
                .thenComparing(d -> !d.contains(Objektref.PROJEKT))
                .thenComparing(Object::toString))
        .orElse(Set.of());
  }

  static Set<Integer> dimensioner(Periodpost post) {
    return post.objekt().stream()
        .map(Objektref::dimension)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Belopp summa(List<Periodpost> poster) {
    return poster.stream().map(Periodpost::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }
}
