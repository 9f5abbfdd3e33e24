package se.samordna.utfall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Periodpost;
import se.samordna.sie.Saldopost;
import se.samordna.sie.Siefil;

/**
 * Utfallet ur {@code #PSALDO}, så läst att det blir filens egna saldon: varje kontos {@code #RES},
 * eller alla kontons summa mot {@code #UB} när inget {@code #RES} finns. Ett konto som inte kan bli
 * sitt saldo är oklart.
 */
final class Periodsaldon {

  /** Ett konto vars månader inte blir dess saldo. */
  record Oklart(String konto, Belopp manader, Optional<Belopp> saldo) {}

  private final Map<String, List<Periodpost>> konton;
  private final Map<String, Belopp> saldon = new TreeMap<>();
  private final Optional<Belopp> balans;
  private final boolean harSaldon;
  private final List<Utfallspost> poster = new ArrayList<>();
  private final List<Oklart> oklara = new ArrayList<>();
  private final List<String> skilda = new ArrayList<>();

  /**
   * @param manader årets egna månader på resultatkonton
   */
  Periodsaldon(Siefil fil, Resultatkonton resultat, List<Periodpost> manader) {
    this.konton =
        manader.stream()
            .collect(
                Collectors.groupingBy(Periodpost::konto, LinkedHashMap::new, Collectors.toList()));
    fil.saldon(Saldopost.Slag.RES)
        .filter(s -> resultat.omfattar(s.konto()))
        .forEach(s -> saldon.merge(s.konto(), s.belopp(), Belopp::plus));
    this.harSaldon = fil.saldon(Saldopost.Slag.RES).findAny().isPresent();
    this.balans = Arssaldon.balans(fil);
    konton.forEach(this::las);
    if (!harSaldon && !oklara.isEmpty()) {
      efterBalansen();
    }
  }

  private void las(String konto, List<Periodpost> rader) {
    Optional<Belopp> saldo =
        harSaldon ? Optional.of(saldon.getOrDefault(konto, Belopp.NOLL)) : Optional.empty();
    List<Utfallspost> helhet = Saldotolkning.HELHET.poster(rader);
    Optional<List<Utfallspost>> ratt =
        saldo.isPresent()
            ? tolkningar(rader).filter(p -> saldo.equals(Optional.of(summa(p)))).findFirst()
            : Optional.of(helhet).filter(p -> entydigt(rader));
    poster.addAll(ratt.orElse(helhet));
    if (ratt.isPresent() && !summa(ratt.get()).equals(summa(helhet))) {
      skilda.add(konto);
    }
    if (ratt.isEmpty()) {
      oklara.add(new Oklart(konto, summa(helhet), saldo));
    }
  }

  private static Stream<List<Utfallspost>> tolkningar(List<Periodpost> rader) {
    return Stream.of(Saldotolkning.values()).map(t -> t.poster(rader));
  }

  /** Helheten finns, eller alla dimensioner säger samma sak, varje månad. */
  private static boolean entydigt(List<Periodpost> rader) {
    return rader.stream().collect(Collectors.groupingBy(Periodpost::period)).values().stream()
        .allMatch(m -> m.stream().anyMatch(p -> p.objekt().isEmpty()) || Saldotolkning.lika(m));
  }

  /** Utan {@code #RES}: den tolkning av alla konton som blir balanskontonas motsats. */
  private void efterBalansen() {
    for (Saldotolkning tolkning : Saldotolkning.values()) {
      List<Utfallspost> alla =
          konton.values().stream().flatMap(k -> tolkning.poster(k).stream()).toList();
      if (balans.equals(Optional.of(summa(alla).negativt()))) {
        poster.clear();
        poster.addAll(alla);
        oklara.forEach(o -> skilda.add(o.konto()));
        oklara.clear();
        return;
      }
    }
  }

  List<Utfallspost> poster() {
    return poster;
  }

  /** Konton vars rader är skilda delar, som årets saldo visar. */
  List<String> skilda() {
    return skilda;
  }

  List<Oklart> oklara() {
    return oklara;
  }

  /** Saldon på konton som inte har någon månad alls. */
  Map<String, Belopp> utanManader() {
    Map<String, Belopp> utan = new TreeMap<>(saldon);
    utan.keySet().removeAll(konton.keySet());
    utan.values().removeIf(Belopp::arNoll);
    return utan;
  }

  /** Månaderna går ihop med filens egna saldon, och filen har några. */
  boolean stammer() {
    return oklara.isEmpty()
        && (harSaldon
            ? utanManader().isEmpty()
            : balans.equals(Optional.of(summa(poster).negativt())));
  }

  static Belopp summa(List<Utfallspost> poster) {
    return poster.stream().map(Utfallspost::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }
}
