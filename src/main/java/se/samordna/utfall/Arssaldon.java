package se.samordna.utfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Saldopost;
import se.samordna.sie.Siefil;

/**
 * Filens egna årssaldon bredvid posterna. Går {@code #RES} ihop med posterna, eller {@code #UB} när
 * inget {@code #RES} finns, är filen hela året så långt; annars är den en del av det. {@code #UB}
 * och {@code #RES} ska tillsammans bli noll.
 */
final class Arssaldon {

  private static final int VISAS = 20;

  private final Siefil fil;
  private final Map<String, Belopp> skillnad = new TreeMap<>();
  private final boolean harSaldon;
  private final Belopp bokfort;

  Arssaldon(Siefil fil, Resultatkonton resultat, List<Utfallspost> poster) {
    this.fil = fil;
    this.harSaldon = fil.saldon(Saldopost.Slag.RES).findAny().isPresent();
    this.bokfort = Periodsaldon.summa(poster);
    fil.saldon(Saldopost.Slag.RES)
        .filter(s -> resultat.omfattar(s.konto()))
        .forEach(s -> skillnad.merge(s.konto(), s.belopp(), Belopp::plus));
    poster.forEach(p -> skillnad.merge(p.konto(), p.belopp().negativt(), Belopp::plus));
    skillnad.values().removeIf(Belopp::arNoll);
  }

  /** Balanskontonas utgående saldon tillsammans; tom när filen inte har några. */
  static Optional<Belopp> balans(Siefil fil) {
    return fil.saldon(Saldopost.Slag.UB).map(Saldopost::belopp).reduce(Belopp::plus);
  }

  /** Posterna är årets alla, från dess första dag. */
  boolean stammer() {
    return harSaldon ? skillnad.isEmpty() : balans(fil).equals(Optional.of(bokfort.negativt()));
  }

  List<Anmarkning> skillnader() {
    List<Anmarkning> alla = new ArrayList<>();
    if (harSaldon) {
      skillnad.entrySet().stream()
          .limit(VISAS)
          .forEach(e -> alla.add(anmarkning(e.getKey(), e.getValue())));
      if (skillnad.size() > VISAS) {
        alla.add(hela(Mening.text("arssaldon_fler", skillnad.size())));
      }
    }
    obalans().ifPresent(alla::add);
    motBalansen().ifPresent(alla::add);
    return alla;
  }

  private static Anmarkning anmarkning(String konto, Belopp skillnad) {
    return hela(Mening.text("arssaldon_konto", konto, Pengar.text("kr", skillnad)));
  }

  private static Anmarkning hela(String text) {
    return new Anmarkning(0, text);
  }

  private Optional<Anmarkning> obalans() {
    Belopp summa =
        Stream.concat(fil.saldon(Saldopost.Slag.UB), fil.saldon(Saldopost.Slag.RES))
            .map(Saldopost::belopp)
            .reduce(Belopp.NOLL, Belopp::plus);
    boolean bada = harSaldon && balans(fil).isPresent();
    return bada && !summa.arNoll()
        ? Optional.of(hela(Mening.text("arssaldon_obalans", Pengar.text("kr", summa))))
        : Optional.empty();
  }

  /** Utan {@code #RES}: balanskontona säger vad resultatet ska vara. */
  private Optional<Anmarkning> motBalansen() {
    return balans(fil)
        .filter(ub -> !harSaldon && !ub.equals(bokfort.negativt()))
        .map(
            ub ->
                hela(
                    Mening.text(
                        "arssaldon_balans",
                        Pengar.text("kr", ub),
                        Pengar.text("kr", bokfort.negativt()))));
  }
}
