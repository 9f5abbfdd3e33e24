package se.samordna.sammantrade.ui;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Föreslår vilka ersättare som tjänstgör (R7): när en ledamot inte är här, eller platsen är vakant,
 * kryssas den första närvarande ersättaren för samma medlem. Det någon själv kryssat ändras inte.
 */
record Ersattarforslag(List<Uppropsrad> rader, List<String> vakantaPlatser) {

  void foresla() {
    rader.stream().map(Uppropsrad::medlem).distinct().forEach(this::foresla);
  }

  private void foresla(String medlem) {
    List<Uppropsrad> egna = rader.stream().filter(r -> r.medlem().equals(medlem)).toList();
    List<Uppropsrad> ersattare =
        egna.stream()
            .filter(r -> !r.ordinarie())
            .sorted(Comparator.comparingInt(r -> r.kallad().ordning()))
            .toList();
    long lediga =
        egna.stream().filter(r -> r.ordinarie() && !r.sitter()).count()
            + Collections.frequency(vakantaPlatser, medlem)
            - ersattare.stream().filter(r -> !r.vantarPaPlats() && r.sitter()).count();
    for (Uppropsrad rad : ersattare) {
      if (rad.vantarPaPlats()) {
        rad.foresla(lediga > 0);
        lediga--;
      }
    }
  }
}
