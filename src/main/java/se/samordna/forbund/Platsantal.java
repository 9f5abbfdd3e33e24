package se.samordna.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hur många ledamotsplatser varje medlem har i styrelsen, besatta eller ej (R5, R6, R12). Det som
 * förbundsordningen säger gäller. Säger den inget har medlemmen så många platser som flest varit
 * besatta samtidigt sedan mandatperioden började; är ingen utsedd i den, så många som dagen före.
 * En plats försvinner inte när den som hade den går, och en dag då en lämnar över till nästa är de
 * en.
 *
 * @param rader alla rader med ledamotsplatser, också de som slutat
 */
record Platsantal(List<Plats> rader, Map<String, Integer> bestamt, Mandatperiod period) {

  Platsantal {
    rader =
        rader.stream()
            .filter(p -> p.slag() == Plats.Slag.LEDAMOT)
            .filter(p -> p.till().filter(t -> t.isBefore(p.fran())).isEmpty())
            .toList();
    bestamt = Map.copyOf(bestamt);
  }

  /** Platserna som ingen har den dagen, för dem som är medlemmar då. */
  List<Plats> vakanta(List<Medlem> medlemmar, LocalDate dag) {
    return medlemmar.stream()
        .filter(m -> m.gallde(dag))
        .map(Medlem::kod)
        .flatMap(
            m ->
                IntStream.rangeClosed(besatta(m, dag) + 1, antal(m, dag))
                    .mapToObj(nr -> Plats.vakant(m, nr, dag)))
        .toList();
  }

  private int antal(String medlem, LocalDate dag) {
    return bestamt.containsKey(medlem) ? bestamt.getOrDefault(medlem, 0) : flest(medlem, dag);
  }

  private int flest(String medlem, LocalDate dag) {
    int iPerioden =
        Stream.concat(Stream.of(period.fran()), borjar(medlem))
            .filter(d -> !d.isAfter(dag))
            .filter(d -> !d.isBefore(period.fran()))
            .mapToInt(d -> besatta(medlem, d) - overlamnade(medlem, d))
            .max()
            .orElse(0);
    return iPerioden > 0 ? iPerioden : besatta(medlem, period.fran().minusDays(1));
  }

  /** Så många som har sin sista dag när lika många andra har sin första: samma plats. */
  private int overlamnade(String medlem, LocalDate dag) {
    List<Plats> medlemmens = rader.stream().filter(p -> p.medlem().equals(medlem)).toList();
    long slutar = medlemmens.stream().filter(p -> p.till().filter(dag::equals).isPresent()).count();
    long borjar = medlemmens.stream().filter(p -> p.fran().equals(dag)).count();
    return (int) Math.min(slutar, borjar);
  }

  private Stream<LocalDate> borjar(String medlem) {
    return rader.stream().filter(p -> p.medlem().equals(medlem)).map(Plats::fran);
  }

  private int besatta(String medlem, LocalDate dag) {
    return (int)
        rader.stream()
            .filter(p -> p.medlem().equals(medlem))
            .filter(p -> !p.fran().isAfter(dag))
            .filter(p -> p.till().filter(t -> t.isBefore(dag)).isEmpty())
            .count();
  }
}
