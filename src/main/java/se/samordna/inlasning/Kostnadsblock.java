package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rader bland kostnader i allmänhet, utan en avdelning som säger vad de är. Under rubriken
 * Kostnader är de kostnader, om inte förbundet har sina insatser där: då säger namnen, och platsen
 * bland dem, vilka som är insatser.
 *
 * @param rubrik sant när en rubrik säger kostnader
 * @param egnaInsatser sant när insatserna står i en egen avdelning
 */
record Kostnadsblock(List<Radbild> rader, boolean rubrik, boolean egnaInsatser) {

  private static final String KOSTNAD = "kostnad";
  private static final String PERSONAL = "personal";

  /** Sant när en rubrik, en spalt eller en summa talar om insatser. */
  static boolean harEgenAvdelning(List<Radbild> rader) {
    return rader.stream()
        .anyMatch(
            r ->
                arInsats(Avdelningsnamn.av(r.avdelning()))
                    || (r.harBelopp()
                        ? Summaord.arSumma(r.namn()) && arInsats(Avdelningsnamn.avSumma(r.namn()))
                        : arInsats(Avdelningsnamn.av(r.namn()))));
  }

  private static boolean arInsats(Avdelningsnamn namn) {
    return namn.slag().equals(Optional.of("insats"));
  }

  String slag(Radbild rad) {
    String avNamnet = Radord.kostnadsslag(rad.namn());
    if (!rubrik || avNamnet.equals(PERSONAL)) {
      return avNamnet;
    }
    int sistaInsats = sista();
    if (egnaInsatser || sistaInsats < 0) {
      return KOSTNAD;
    }
    return Radord.arSomInsats(rad.namn()) || !efterKostnader(rad, sistaInsats) ? avNamnet : KOSTNAD;
  }

  private int sista() {
    return IntStream.range(0, rader.size())
        .filter(i -> Radord.arSomInsats(rader.get(i).namn()))
        .max()
        .orElse(-1);
  }

  /** Raden står efter insatserna, och någon kostnad står före den. */
  private boolean efterKostnader(Radbild rad, int sistaInsats) {
    int plats = rader.indexOf(rad);
    return plats > sistaInsats
        && rader.subList(0, plats).stream()
            .anyMatch(r -> Radord.kostnadsslag(r.namn()).equals(KOSTNAD));
  }
}
