package se.samordna.avisering;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Hur ofta en öppen adress får läsas. Räknar per minut, för varje adress och för alla tillsammans,
 * så att minnet har ett tak.
 */
public final class Taktgrans {

  private static final int MINUT = 60;

  private final int perAdress;
  private final int totalt;
  private final Map<String, Integer> lasta = new HashMap<>();
  private long minut;
  private int alla;

  public Taktgrans(int perAdress, int totalt) {
    this.perAdress = perAdress;
    this.totalt = totalt;
  }

  /** Sant när en läsning till ryms den här minuten. */
  public synchronized boolean ryms(String adress, Instant nu) {
    long nuvarande = nu.getEpochSecond() / MINUT;
    if (nuvarande != minut) {
      minut = nuvarande;
      alla = 0;
      lasta.clear();
    }
    if (alla >= totalt || lasta.getOrDefault(adress, 0) >= perAdress) {
      return false;
    }
    alla++;
    lasta.merge(adress, 1, Integer::sum);
    return true;
  }
}
