package se.samordna.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Klocka;
import se.samordna.mote.Moteslag;

/** Mötena för en kalender utanför programmet: ett år bakåt och två framåt. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.process()")
public class Kalenderflode {

  private static final int BAKAT_AR = 1;
  private static final int FRAMAT_AR = 2;
  private static final int MEST = 500;

  private final MoteStore moten;
  private final Kallelselasning kallelser;
  private final Klocka klocka;

  Kalenderflode(MoteStore moten, Kallelselasning kallelser, Klocka klocka) {
    this.moten = moten;
    this.kallelser = kallelser;
    this.klocka = klocka;
  }

  /** Mötena som personen kallas till, också inställda. */
  public List<Kalenderpost> forPerson(String person) {
    return alla().stream().flatMap(m -> post(m, person).stream()).limit(MEST).toList();
  }

  private Optional<Kalenderpost> post(Mote mote, String person) {
    if (kallelser.kallade(mote).stream().noneMatch(p -> p.anvandare().equals(person))) {
      return Optional.empty();
    }
    Kallelselasning.Lage lage = kallelser.las(mote);
    Kallelseordning ordning = lage.ordning();
    return lage.plats(person).map(p -> new Kalenderpost(mote, visshet(lage, p, ordning)));
  }

  private static Kalenderpost.Visshet visshet(
      Kallelselasning.Lage lage, Plats plats, Kallelseordning ordning) {
    return switch (lage.lage(plats, ordning)) {
      case OBESVARAD, KOMMER, DISTANS, KALLAD -> Kalenderpost.Visshet.KALLAD;
      case RESERV, BEHOVS_INTE -> Kalenderpost.Visshet.RESERV;
      case FORHINDER -> Kalenderpost.Visshet.FORHINDER;
    };
  }

  /** Styrelsens möten: deras dag, slag och plats är ingen hemlighet. */
  public List<Kalenderpost> offentligt() {
    return alla().stream()
        .filter(m -> m.slag() == Moteslag.STYRELSE)
        .map(m -> new Kalenderpost(m, Kalenderpost.Visshet.KALLAD))
        .limit(MEST)
        .toList();
  }

  private List<Mote> alla() {
    LocalDate idag = klocka.idag();
    return moten.mellan(idag.minusYears(BAKAT_AR), idag.plusYears(FRAMAT_AR));
  }
}
