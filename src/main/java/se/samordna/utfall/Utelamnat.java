package se.samordna.utfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Periodpost;
import se.samordna.sie.Saldopost;
import se.samordna.sie.Siefil;
import se.samordna.sie.Transaktion;

/** Det i filen som inte blir utfall, räknat och nämnt: inget försvinner utan ett ord. */
final class Utelamnat {

  private static final int VISAS = 20;

  private final Siefil fil;
  private final Resultatkonton resultat;
  private final List<Anmarkning> alla = new ArrayList<>();

  private Utelamnat(Siefil fil, Resultatkonton resultat) {
    this.fil = fil;
    this.resultat = resultat;
  }

  static List<Anmarkning> ur(Siefil fil, Resultatkonton resultat, boolean verifikationer) {
    Utelamnat utelamnat = new Utelamnat(fil, resultat);
    utelamnat.konton(verifikationer);
    utelamnat.rader(verifikationer);
    return utelamnat.alla;
  }

  private void konton(boolean verifikationer) {
    Map<String, Belopp> konton = new TreeMap<>();
    if (verifikationer) {
      fil.verifikationer().stream()
          .flatMap(v -> v.gallande().stream())
          .forEach(t -> lagg(konton, t.konto(), t.belopp()));
    }
    Map<String, Belopp> saldon = new TreeMap<>();
    fil.saldon(Saldopost.Slag.RES).forEach(s -> lagg(saldon, s.konto(), s.belopp()));
    Map<String, Belopp> manader = new TreeMap<>();
    fil.perioder(Periodpost.Slag.PSALDO)
        .collect(Collectors.groupingBy(Periodpost::konto))
        .forEach((k, p) -> lagg(manader, k, Periodsaldon.summa(Saldotolkning.HELHET.poster(p))));
    saldon.forEach(konton::putIfAbsent);
    manader.forEach(konton::putIfAbsent);
    if (!konton.isEmpty()) {
      anmark(
          Mening.text(
              "utelamnat_konton",
              konton.entrySet().stream()
                  .limit(VISAS)
                  .map(k -> k.getKey() + namn(k.getKey()) + " " + Pengar.text("kr", k.getValue()))
                  .collect(Collectors.joining(", ")),
              konton.size() > VISAS ? Mening.text("och_till", konton.size() - VISAS) : ""));
    }
  }

  private void lagg(Map<String, Belopp> konton, String konto, Belopp belopp) {
    if (resultat.namnsSomUtelamnat(konto)) {
      konton.merge(konto, belopp, Belopp::plus);
    }
  }

  private String namn(String konto) {
    return fil.konton().stream()
        .filter(k -> k.nummer().equals(konto) && !k.namn().isBlank())
        .findFirst()
        .map(k -> " " + k.namn())
        .orElse("");
  }

  private void rader(boolean verifikationer) {
    long borttagna =
        fil.verifikationer().stream()
            .flatMap(v -> v.rader().stream())
            .filter(t -> t.slag() == Transaktion.Slag.BTRANS)
            .count();
    antal(borttagna, Mening.av("utelamnat_btrans"));
    antal(
        verifikationer ? fil.perioder(Periodpost.Slag.PSALDO).count() : 0,
        Mening.av("utelamnat_psaldo"));
    antal(fil.perioder(Periodpost.Slag.PBUDGET).count(), Mening.av("utelamnat_pbudget"));
    antal(
        fil.saldon(Saldopost.Slag.OIB).count() + fil.saldon(Saldopost.Slag.OUB).count(),
        Mening.av("utelamnat_oib"));
  }

  private void antal(long rader, Mening vad) {
    if (rader > 0) {
      anmark(
          Mening.text("utelamnat_antal", vad, rader, Mening.av(rader == 1 ? "en_rad" : "rader")));
    }
  }

  private void anmark(String text) {
    alla.add(new Anmarkning(0, text));
  }
}
