package se.samordna.budget.byra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samordna.arende.Dokument;
import se.samordna.budget.sie.Anmarkning;
import se.samordna.budget.sie.Saldopost;
import se.samordna.budget.sie.Siefil;
import se.samordna.gemensam.Belopp;

/**
 * Filens egna årssaldon bredvid posterna. Går {@code #RES} ihop med posterna är filen hela året så
 * långt; annars är den en del av det. {@code #UB} och {@code #RES} ska tillsammans bli noll.
 */
final class Arssaldon {

  private static final int VISAS = 20;

  private final Siefil fil;
  private final Map<String, Belopp> skillnad = new TreeMap<>();
  private final boolean harSaldon;

  Arssaldon(Siefil fil, List<Utfallspost> poster) {
    this.fil = fil;
    this.harSaldon = fil.saldon(Saldopost.Slag.RES).findAny().isPresent();
    fil.saldon(Saldopost.Slag.RES)
        .forEach(s -> skillnad.merge(s.konto(), s.belopp(), Belopp::plus));
    poster.forEach(p -> skillnad.merge(p.konto(), p.belopp().negativt(), Belopp::plus));
    skillnad.values().removeIf(Belopp::arNoll);
  }

  /** Posterna är årets alla, från dess första dag. */
  boolean stammer() {
    return harSaldon && skillnad.isEmpty();
  }

  List<Anmarkning> skillnader() {
    List<Anmarkning> alla = new ArrayList<>();
    if (harSaldon) {
      skillnad.entrySet().stream()
          .limit(VISAS)
          .forEach(e -> alla.add(anmarkning(e.getKey(), e.getValue())));
      if (skillnad.size() > VISAS) {
        alla.add(new Anmarkning(0, "Så är det på " + skillnad.size() + " konton."));
      }
    }
    obalans().ifPresent(alla::add);
    return alla;
  }

  private static Anmarkning anmarkning(String konto, Belopp skillnad) {
    return new Anmarkning(
        0,
        "Konto "
            + konto
            + ": saldot (#RES) skiljer sig med "
            + Dokument.kronor(skillnad)
            + " från det bokförda i filen.");
  }

  private Optional<Anmarkning> obalans() {
    Belopp summa =
        Stream.concat(fil.saldon(Saldopost.Slag.UB), fil.saldon(Saldopost.Slag.RES))
            .map(Saldopost::belopp)
            .reduce(Belopp.NOLL, Belopp::plus);
    boolean bada = harSaldon && fil.saldon(Saldopost.Slag.UB).findAny().isPresent();
    return bada && !summa.arNoll()
        ? Optional.of(
            new Anmarkning(
                0, "Filens saldon går inte jämnt ut: " + Dokument.kronor(summa) + " (#UB + #RES)."))
        : Optional.empty();
  }
}
