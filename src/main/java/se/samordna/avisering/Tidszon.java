package se.samordna.avisering;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Zonens nu gällande regel som VTIMEZONE: en STANDARD och en DAYLIGHT med RRULE. Outlook läser bara
 * en av varje, och annars ingen alls; sommartidens historia har inget möte nytta av.
 */
final class Tidszon {

  /** Från det året gäller regeln i hela unionen; inget möte är äldre. */
  private static final int FRAN = 1996;

  private Tidszon() {}

  static VTimeZone av(ZoneId zon) {
    VTimeZone tidszon = new VTimeZone();
    tidszon.removeAll("TZID");
    tidszon.add(new TzId(zon.getId()));
    zon.getRules().getTransitionRules().forEach(regel -> tidszon.add(halva(zon, regel)));
    if (zon.getRules().getTransitionRules().isEmpty()) {
      throw new IllegalStateException("Zonen " + zon + " har ingen sommartid: skriv om filen.");
    }
    return tidszon;
  }

  private static Observance halva(ZoneId zon, ZoneOffsetTransitionRule regel) {
    ZoneOffsetTransition forsta = regel.createTransition(FRAN);
    boolean sommar = forsta.isGap();
    Observance halva = sommar ? new Daylight() : new Standard();
    halva.add(new DtStart<LocalDateTime>(forsta.getDateTimeBefore()));
    halva.add(new TzOffsetFrom(forsta.getOffsetBefore()));
    halva.add(new TzOffsetTo(forsta.getOffsetAfter()));
    halva.add(
        new RRule<LocalDateTime>(
            "FREQ=YEARLY;BYMONTH=%d;BYDAY=%s".formatted(regel.getMonth().getValue(), dag(regel))));
    halva.add(
        new TzName(
            TimeZone.getTimeZone(zon).getDisplayName(sommar, TimeZone.SHORT, Locale.ENGLISH)));
    return halva;
  }

  /** {@code -1SU}: den sista söndagen, annars den n:te. */
  private static String dag(ZoneOffsetTransitionRule regel) {
    int dag = regel.getDayOfMonthIndicator();
    int vilken = dag < 0 || dag > 24 ? -1 : (dag + 6) / 7;
    return vilken + regel.getDayOfWeek().name().substring(0, 2);
  }
}
