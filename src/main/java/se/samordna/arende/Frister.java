package se.samordna.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;

/**
 * En frist som processens variabler: dagen, ögonblicket då motorn ska väcka och påminnelsen innan.
 * En frist gäller till slutet av sin dag, så motorn väcker när nästa dag börjar.
 */
@Component
public class Frister {

  private static final int PAMINN_DAGAR_FORE = 2;
  private static final LocalTime PAMINN_KLOCKAN = LocalTime.of(8, 0);

  private final Klocka klocka;

  Frister(Klocka klocka) {
    this.klocka = klocka;
  }

  public Map<String, Object> variabler(LocalDate frist) {
    Instant slut = frist.plusDays(1).atStartOfDay(Klocka.STOCKHOLM).toInstant();
    Instant paminnelse =
        frist
            .minusDays(PAMINN_DAGAR_FORE)
            .atTime(PAMINN_KLOCKAN)
            .atZone(Klocka.STOCKHOLM)
            .toInstant();
    return Map.of(
        "frist", frist.toString(),
        "fristTid", motortid(slut).toString(),
        "paminnelseTid", motortid(paminnelse).toString());
  }

  private Instant motortid(Instant verksamhetstid) {
    return verksamhetstid.minus(klocka.avstand());
  }
}
