package se.samordna.budget;

import java.util.List;
import java.util.Random;
import se.samordna.huvudbok.NyVerifikation.Handelse;

/** En slumpvis följd av handlingar; efter var och en ska boken och modellen säga detsamma. */
final class Penningspel extends Penningflyttar {

  private static final int STEG = 30;

  void foljd(long fro) {
    slump = new Random(fro);
    versioner = versioner();
    bok = new Provbok(versioner[0]);
    modell = new Penningmodell(versioner[0]);
    fall.clear();
    flyttar.clear();
    medfinansiering.clear();
    for (int i = 0; i < STEG; i++) {
      String vad = steg();
      gjort.merge(vad, 1, Integer::sum);
      stammer("frö %d, steg %d: %s".formatted(fro, i, vad));
    }
  }

  String steg() {
    if (fall.isEmpty() || slump.nextInt(8) == 0) {
      return bevilja();
    }
    Fall f = fall.get(slump.nextInt(fall.size()));
    if (!f.bokfort) {
      return slump.nextInt(6) == 0 ? slapp(f) : bokfor(f);
    }
    return switch (slump.nextInt(13)) {
      case 0, 1, 2, 3 -> avtala(f);
      case 4, 5 -> flytta("rekvirera", Handelse.REKVIRERING, f, 1, 2);
      case 6 -> flytta("sätt ned", Handelse.NEDSATTNING, f, 2, 1);
      case 7 -> flytta("betala", Handelse.UTBETALNING, f, 2, 3);
      case 8 -> aterfor(f, "återför", List.of(STADIER[1], STADIER[0]));
      case 9 -> aterfor(f, "återta", List.of(STADIER[3]));
      case 10 -> oka(f);
      case 11 -> medfinansiering.isEmpty() ? medfinansiera(f) : aterkalla();
      default -> slump.nextInt(4) == 0 ? nyBudget() : ratta();
    };
  }
}
