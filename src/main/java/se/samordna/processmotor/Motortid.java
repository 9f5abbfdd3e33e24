package se.samordna.processmotor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;

/**
 * Verksamhetens dagar som motorns ögonblick. Motorn går nära verklig tid; avståndet till
 * verksamhetstiden är fast, för de flyttas framåt tillsammans, så en dag blir ett ögonblick genom
 * att dra av det.
 */
@Component
public class Motortid {

  private static final LocalTime PAMINNELSE = LocalTime.of(8, 0);
  private static final int DAGAR_FORE = 2;

  private final Klocka klocka;
  private final Motorklocka motorklocka;

  Motortid(Klocka klocka, Motorklocka motorklocka) {
    this.klocka = klocka;
    this.motorklocka = motorklocka;
  }

  /** När fristens dag är slut: en frist gäller till slutet av sin dag. */
  public Instant slutAv(LocalDate dag) {
    return motor(dag.plusDays(1).atStartOfDay(Klocka.STOCKHOLM).toInstant());
  }

  /**
   * När den som har fristen ska påminnas: klockan åtta två dagar före, men är det redan passerat
   * klockan åtta på fristens egen dag.
   */
  public Instant paminnelse(LocalDate frist) {
    Instant tidig = kl8(frist.minusDays(DAGAR_FORE));
    return motor(tidig.isAfter(klocka.nu()) ? tidig : kl8(frist));
  }

  private static Instant kl8(LocalDate dag) {
    return dag.atTime(PAMINNELSE).atZone(Klocka.STOCKHOLM).toInstant();
  }

  private Instant motor(Instant verksamhet) {
    return verksamhet.minus(klocka.avstand()).plus(motorklocka.avstand());
  }
}
