package se.samordna.bench;

import java.util.ArrayList;
import java.util.List;

/** Uppmätta tider i nanosekunder. */
final class Tider {

  private static final double MILLI = 1_000_000.0;

  private final List<Long> nanos = new ArrayList<>();

  void med(long tid) {
    nanos.add(tid);
  }

  /** Så många procent var högst så långa, i millisekunder. */
  double p(int procent) {
    List<Long> ordnade = nanos.stream().sorted().toList();
    int plats = Math.min(ordnade.size() - 1, ordnade.size() * procent / 100);
    return ordnade.get(plats) / MILLI;
  }
}
