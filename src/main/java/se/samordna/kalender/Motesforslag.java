package se.samordna.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samordna.gemensam.Helgdagar;
import se.samordna.gemensam.Klocka;
import se.samordna.mote.Moteslag;

/**
 * Ett föreslaget möte inför ett av styrelsens: presidiet ungefär en vecka före, beredningen inom
 * sitt spann. Alltid på en arbetsdag, vid samma klockslag.
 *
 * @param infor styrelsens sammanträde
 */
public record Motesforslag(
    Moteslag slag, LocalDate dag, Instant tid, UUID infor, LocalDate styrelse) {

  /** Det som saknas inför styrelsens möten som ska hållas. */
  static List<Motesforslag> av(Kalenderlage l) {
    int presidium = l.tider().presidiet();
    int minst = l.tider().beredningenMinst();
    int mest = l.tider().beredningenMest();
    return l.attHalla(Moteslag.STYRELSE)
        .flatMap(
            m ->
                Stream.of(
                        saknas(
                            l,
                            m,
                            Moteslag.PRESIDIUM,
                            Math.max(0, presidium - Kalenderregler.UNGEFAR),
                            presidium + Kalenderregler.UNGEFAR,
                            presidium),
                        saknas(l, m, Moteslag.BEREDNING, minst, mest, (minst + mest) / 2))
                    .flatMap(Optional::stream))
        .sorted(Comparator.comparing(Motesforslag::tid))
        .toList();
  }

  private static Optional<Motesforslag> saknas(
      Kalenderlage l, Mote styrelse, Moteslag slag, int minst, int mest, int helst) {
    if (l.harFore(styrelse, slag, minst, mest)) {
      return Optional.empty();
    }
    Predicate<LocalDate> gar = d -> Helgdagar.arbetsdag(d) && d.isAfter(l.idag());
    return IntStream.rangeClosed(minst, mest)
        .boxed()
        .sorted(Comparator.comparingInt(d -> Math.abs(d - helst)))
        .map(d -> styrelse.dag().minusDays(d))
        .filter(gar)
        .findFirst()
        .map(dag -> forslag(styrelse, slag, dag));
  }

  private static Motesforslag forslag(Mote styrelse, Moteslag slag, LocalDate dag) {
    LocalTime klockan = LocalTime.ofInstant(styrelse.tid(), Klocka.STOCKHOLM);
    return new Motesforslag(
        slag,
        dag,
        dag.atTime(klockan).atZone(Klocka.STOCKHOLM).toInstant(),
        styrelse.id(),
        styrelse.dag());
  }
}
