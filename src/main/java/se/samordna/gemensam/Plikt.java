package se.samordna.gemensam;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Något att göra som dagarna eller ett annat steg kräver, och som ingen process delar ut: skriva
 * protokollet, ta ned ett anslag, fylla en plats. Räknas ur fakta varje gång och sparas inte: när
 * fakta ändras är den borta.
 *
 * @param slag vad som ska göras, också textens nyckel
 * @param antal hur många det gäller, till exempel underskrifter; 0 när det inte räknas
 * @param sedan dagen det uppstod
 * @param senast dagen det ska vara gjort; tomt när ingen dag är bestämd
 * @param lank vägen till skärmen där det görs
 */
public record Plikt(
    String slag, Sak sak, int antal, LocalDate sedan, Optional<LocalDate> senast, String lank) {

  /** Närmast dag först, det utan dag sist; lika i den ordning de uppstod. */
  public static final Comparator<Plikt> ORDNING =
      Comparator.comparing((Plikt p) -> p.senast().orElse(LocalDate.MAX))
          .thenComparing(Plikt::sedan)
          .thenComparing(Plikt::slag)
          .thenComparing(Plikt::lank);

  /** Vad den gäller. */
  public sealed interface Sak {

    /**
     * Ett sammanträde.
     *
     * @param moteslag slaget som i API:t
     */
    record Mote(UUID id, String moteslag, LocalDate dag) implements Sak {}

    /**
     * Något som stått på en föredragningslista.
     *
     * @param arende ärendet, om punkten har ett
     * @param dag sammanträdet den stod på
     * @param paragraf beslutets; tomt när inget beslutades
     */
    record Punkt(Optional<UUID> arende, String rubrik, LocalDate dag, Optional<Integer> paragraf)
        implements Sak {}

    /**
     * En eller flera platser för en medlem.
     *
     * @param medlem medlemmens namn
     * @param organ styrelse eller beredning
     * @param platsslag ledamot, ersattare, ordforande eller vice
     * @param person den som har platsen nu; tomt när ingen har den
     */
    record Plats(String medlem, String organ, String platsslag, Optional<String> person)
        implements Sak {}

    /** Ett beslut i ett ärende. */
    record Beslut(UUID arende, String rubrik, LocalDate dag, int paragraf) implements Sak {}

    /** Pengar på en insats. */
    record Pengar(UUID insats, String rubrik, Belopp belopp) implements Sak {}
  }
}
