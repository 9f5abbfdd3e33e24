package se.samordna.budget.byra;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.budget.sie.Objektref;
import se.samordna.budget.sie.Periodpost;
import se.samordna.gemensam.Belopp;

/**
 * Utfallet ur {@code #PSALDO}. Ett konto står där både i sin helhet och delat per objekt, i en
 * dimension i taget: helheten delas här på en dimension (projekt om det finns), och det som inte är
 * delat blir en egen post, så att summan är kontots.
 */
final class Periodsaldon {

  private record Plats(YearMonth manad, String konto) {}

  private Periodsaldon() {}

  static List<Utfallspost> poster(Stream<Periodpost> saldon) {
    Map<Plats, List<Periodpost>> per = new LinkedHashMap<>();
    saldon.forEach(
        p -> per.computeIfAbsent(new Plats(p.period(), p.konto()), x -> new ArrayList<>()).add(p));
    List<Utfallspost> poster = new ArrayList<>();
    per.forEach((plats, delar) -> poster.addAll(delade(plats, delar)));
    return poster;
  }

  private static List<Utfallspost> delade(Plats plats, List<Periodpost> saldon) {
    List<Periodpost> hela = saldon.stream().filter(p -> p.objekt().isEmpty()).toList();
    List<Periodpost> delar =
        dimension(saldon).stream()
            .flatMap(d -> saldon.stream().filter(p -> harBara(p, d)))
            .toList();
    List<Utfallspost> poster = new ArrayList<>();
    delar.forEach(
        p -> poster.add(Utfallspost.saldo(plats.manad(), plats.konto(), p.objekt(), p.belopp())));
    Belopp rest = hela.isEmpty() ? Belopp.NOLL : summa(hela).minus(summa(delar));
    if (!rest.arNoll()) {
      poster.add(Utfallspost.saldo(plats.manad(), plats.konto(), List.of(), rest));
    }
    return poster;
  }

  private static Optional<Integer> dimension(List<Periodpost> saldon) {
    List<Integer> dimensioner =
        saldon.stream()
            .filter(p -> p.objekt().size() == 1)
            .map(p -> p.objekt().getFirst().dimension())
            .distinct()
            .sorted()
            .toList();
    return dimensioner.contains(Objektref.PROJEKT)
        ? Optional.of(Objektref.PROJEKT)
        : dimensioner.stream().findFirst();
  }

  private static boolean harBara(Periodpost post, int dimension) {
    return post.objekt().size() == 1 && post.objekt().getFirst().dimension() == dimension;
  }

  private static Belopp summa(List<Periodpost> poster) {
    return poster.stream().map(Periodpost::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }
}
