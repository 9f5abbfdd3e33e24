package se.samordna.identitet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Hur mycket en och samma adress får göra utan att vara inloggad. Var adress har sina egna hinkar:
 * den som tömmer sin tar inget från någon annan.
 */
@Component
public class Adressgranser {

  /** Fler adresser än så minns programmet inte; den äldsta glöms, och börjar om med full hink. */
  private static final long FLEST_ADRESSER = 50_000;

  private static final Duration MINNE = Duration.ofHours(2);

  /** Vad som görs, och hur mycket av det som ryms: på en gång, och sedan i takten per tid. */
  public enum Slag {
    /** De offentliga sidorna, filerna och kalendrarna. */
    LASA(300, 10, Duration.ofSeconds(1)),
    /** Formulär som skickas in, rätt eller fel. */
    SKICKA(30, 1, Duration.ofSeconds(2)),
    /** Synpunkter som tas emot. */
    SYNPUNKT(5, 5, Duration.ofHours(1)),
    /** Vägen till inloggningen. */
    LOGGA_IN(300, 10, Duration.ofSeconds(1)),
    /** Sidornas egna stilar, skript och bilder. */
    SIDDELAR(2_000, 200, Duration.ofSeconds(1)),
    /** API:t utan, eller med fel, inloggning. */
    API(1_000, 10, Duration.ofSeconds(1)),
    /** Driftens frågor om programmet lever. */
    HALSA(300, 30, Duration.ofSeconds(1));

    private final long rymmer;
    private final long fylls;
    private final Duration per;

    Slag(long rymmer, long fylls, Duration per) {
      this.rymmer = rymmer;
      this.fylls = fylls;
      this.per = per;
    }

    private Bucket hink() {
      return Bucket.builder().addLimit(g -> g.capacity(rymmer).refillGreedy(fylls, per)).build();
    }
  }

  private record Nyckel(String adress, Slag slag) {}

  private final Cache<Nyckel, Bucket> hinkar =
      Caffeine.newBuilder().maximumSize(FLEST_ADRESSER).expireAfterAccess(MINNE).build();

  /** Tar en ur hinken. Noll när den räckte, annars hur länge adressen ska vänta. */
  public Duration ta(String adress, Slag slag) {
    ConsumptionProbe svar =
        hinkar
            .get(new Nyckel(Adress.grupp(adress), slag), n -> slag.hink())
            .tryConsumeAndReturnRemaining(1);
    return svar.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(svar.getNanosToWaitForRefill()).plusSeconds(1);
  }

  public boolean far(String adress, Slag slag) {
    return ta(adress, slag).isZero();
  }
}
