package se.samordna.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samordna.forbund.Frister;
import se.samordna.mote.Moteslag;

/**
 * Det som är bokat, att pröva de mjuka reglerna på.
 *
 * @param budgetSenast dagen då nästa års budget senast ska vara beslutad (R20)
 * @param moten årets möten, och de närmast före och efter, utom inställda
 * @param planerade årets möten utan dag
 * @param kallade vilka personer som kallas till varje möte
 */
record Kalenderlage(
    LocalDate idag,
    int ar,
    Frister tider,
    LocalDate budgetSenast,
    List<Mote> moten,
    List<PlaneratMote> planerade,
    Map<UUID, Set<String>> kallade) {

  Kalenderlage {
    moten = List.copyOf(moten);
    planerade = List.copyOf(planerade);
  }

  /** Årets möten som ännu inte hållits; det som varit går inte att planera om. */
  List<Mote> attHalla() {
    return moten.stream()
        .filter(m -> m.dag().getYear() == ar && m.vantar() && !m.dag().isBefore(idag))
        .toList();
  }

  Stream<Mote> attHalla(Moteslag slag) {
    return attHalla().stream().filter(m -> m.slag() == slag);
  }

  /** Om ett möte av slaget hålls minst så många och högst så många dagar före. */
  boolean harFore(Mote mote, Moteslag slag, int minst, int mest) {
    return moten.stream()
        .filter(m -> m.slag() == slag)
        .map(m -> mote.dag().toEpochDay() - m.dag().toEpochDay())
        .anyMatch(dagar -> dagar >= minst && dagar <= mest);
  }

  Stream<Mote> budgetmoten() {
    return moten.stream().filter(m -> m.budgetmote() && m.dag().getYear() == ar);
  }
}
