package se.samordna.andring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.Andringsslag;

/** Vad styrelsen beslutat av det som föreslagits. */
final class Andringsurval {

  /** Det styrelsen kan bevilja i mindre omfattning än föreslaget. */
  private static final Set<Andringsslag> DELBARA =
      Set.of(Andringsslag.ANDRING, Andringsslag.FORLANGNING);

  private Andringsurval() {}

  static List<Finansiering> okningar(List<Andringsforslag> alla) {
    return alla.stream().flatMap(f -> f.forslag().finansiering().stream()).toList();
  }

  static Andringsbegaran med(Andringsbegaran b, List<Finansiering> okningar) {
    return b.med(okningar.stream().map(Andringsbegaran.Okning::av).toList());
  }

  /**
   * Varje förslag så som det beslutats. Beslutet får betala en enda ändring på ett annat sätt än
   * föreslaget; för flera insatser ligger förslagens finansiering fast. Nej: {@code
   * avviker_fran_forslag}.
   */
  static Svar<Map<UUID, Andringsbegaran>> beslutat(
      Andringsbeslut.Avgorande a, List<Andringsforslag> alla) {
    return avviker(a, alla)
        .<Svar<Map<UUID, Andringsbegaran>>>map(Svar::nej)
        .orElseGet(
            () ->
                Svar.ja(
                    alla.size() == 1
                        ? Map.of(
                            alla.getFirst().andringId(),
                            med(alla.getFirst().forslag(), a.okningar()))
                        : Map.of()));
  }

  private static Optional<Hinder> avviker(Andringsbeslut.Avgorande a, List<Andringsforslag> alla) {
    if (alla.size() > 1 && !perRad(a.okningar()).equals(perRad(okningar(alla)))) {
      return nej(Mening.av("flera_insatser_avviker"));
    }
    boolean delbar =
        alla.size() == 1
            && DELBARA.contains(alla.getFirst().forslag().slaget().orElseThrow())
            && !alla.getFirst().forslag().okningar().isEmpty();
    return a.utfall() == Utfall.DELVIS && !delbar
        ? nej(Mening.av("delvis_inte_delbart"))
        : Optional.empty();
  }

  private static Map<String, Belopp> perRad(List<Finansiering> rader) {
    Map<String, Belopp> summor = new TreeMap<>();
    rader.forEach(
        f -> summor.merge(f.ar() + " " + f.kalla() + " " + f.radId(), f.belopp(), Belopp::plus));
    return summor;
  }

  private static Optional<Hinder> nej(Mening mening) {
    return Optional.of(Hinder.regel("avviker_fran_forslag", mening));
  }
}
