package se.samordna.avisering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Hur ofta en öppen adress får läsas: var adress har sin hink, och alla tillsammans en. En hink
 * fylls jämnt, en minuts läsningar på en minut.
 */
public final class Taktgrans {

  private static final Duration MINUT = Duration.ofMinutes(1);

  /** En adress som inte lästs på en minut har full hink igen, så den kan glömmas. */
  private final Cache<String, Bucket> hinkar =
      Caffeine.newBuilder().expireAfterAccess(MINUT).build();

  private final Bucket alla;
  private final int perAdress;
  private final TimeMeter klocka;

  public Taktgrans(int perAdress, int totalt) {
    this(perAdress, totalt, TimeMeter.SYSTEM_NANOTIME);
  }

  Taktgrans(int perAdress, int totalt, TimeMeter klocka) {
    this.perAdress = perAdress;
    this.klocka = klocka;
    this.alla = hink(totalt);
  }

  private Bucket hink(int perMinut) {
    return Bucket.builder()
        .withCustomTimePrecision(klocka)
        .addLimit(g -> g.capacity(perMinut).refillGreedy(perMinut, MINUT))
        .build();
  }

  /** Sant när en läsning till ryms. */
  public boolean ryms(String adress) {
    return alla.estimateAbilityToConsume(1).canBeConsumed()
        && hinkar.get(adress, a -> hink(perAdress)).tryConsume(1)
        && alla.tryConsume(1);
  }
}
