package se.samordna.kalender;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.gemensam.Regel;

/**
 * En mjuk regel: vilka möten den prövas vid, och regeln själv.
 *
 * @param vid fallen i årsplanen, i den ordning varningarna står
 */
record Kalenderregel(Function<Kalenderlage, Stream<Kalenderregel.Fall>> vid, Regel<Fall> regel) {

  /**
   * Ett möte i planen, eller året som helhet.
   *
   * @param forra mötet som kan krocka med det här, när två jämförs
   */
  record Fall(Kalenderlage plan, Optional<Mote> motet, Optional<Mote> forra) {

    static Fall vid(Kalenderlage plan, Mote mote) {
      return new Fall(plan, Optional.of(mote), Optional.empty());
    }

    static Fall iAret(Kalenderlage plan) {
      return new Fall(plan, Optional.empty(), Optional.empty());
    }

    Mote mote() {
      return motet.orElseThrow();
    }
  }

  List<Kalendervarning> prova(Kalenderlage lage) {
    return vid.apply(lage).flatMap(f -> varning(f).stream()).toList();
  }

  private Optional<Kalendervarning> varning(Fall fall) {
    return regel
        .prova(fall)
        .map(
            h ->
                new Kalendervarning(regel.nummer(), h.kod(), fall.motet().map(Mote::id), h.text()));
  }
}
