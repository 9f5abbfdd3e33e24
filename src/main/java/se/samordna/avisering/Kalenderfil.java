package se.samordna.avisering;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.samordna.gemensam.Klocka;
import se.samordna.sammantrade.kalender.Kalenderpost;
import se.samordna.sammantrade.kalender.Kalenderpost.Visshet;
import se.samordna.sammantrade.kalender.Mote;

/**
 * Mötena som en kalenderfil (RFC 5545). Bara dag, slag och plats: aldrig vad som tas upp. Samma
 * möte har alltid samma UID; en ändring räknar upp SEQUENCE, ett inställt möte står som CANCELLED.
 */
public final class Kalenderfil {

  /** Möten har ingen bestämd längd; så lång tid tar de upp i kalendern. */
  private static final Duration LANGD = Duration.ofHours(2);

  private static final Duration LAS_OM = Duration.ofHours(1);

  private Kalenderfil() {}

  /**
   * @param namn kalenderns namn i prenumerantens program
   * @param forbund förbundets kod, för mötenas namn
   */
  static String av(String namn, String forbund, List<Kalenderpost> poster) {
    Calendar kalender = tom();
    kalender.add(new XProperty("X-WR-CALNAME", namn));
    kalender.add(new XProperty("X-PUBLISHED-TTL", LAS_OM.toString()));
    kalender.add(tidszon());
    poster.forEach(p -> kalender.add(handelse(p, forbund)));
    return kalender.toString();
  }

  /**
   * Ett möte att bifoga ett brev (RFC 5546, PUBLISH): utan kalendernamn, som annars läggs till som
   * en egen kalender.
   *
   * @param avsandare adressen brevet kommer från; tom när ingen e-post är inställd
   */
  public static String bilaga(Kalenderpost post, String forbund, Optional<String> avsandare) {
    Calendar kalender = tom();
    kalender.add(ImmutableMethod.PUBLISH);
    kalender.add(tidszon());
    VEvent handelse = handelse(post, forbund);
    avsandare.ifPresent(a -> handelse.add(new Organizer(URI.create("mailto:" + a))));
    kalender.add(handelse);
    return kalender.toString();
  }

  private static Calendar tom() {
    Calendar kalender = new Calendar();
    kalender.add(ImmutableVersion.VERSION_2_0);
    kalender.add(new ProdId("-//Samordna//Motesplan//SV"));
    kalender.add(ImmutableCalScale.GREGORIAN);
    return kalender;
  }

  /** Biblioteket ger zonen under ett annat namn, som den delar tider med. */
  private static VTimeZone tidszon() {
    VTimeZone zon =
        TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(Klocka.STOCKHOLM.getId())
            .getVTimeZone()
            .copy();
    zon.removeAll("TZURL", "X-LIC-LOCATION", "LAST-MODIFIED");
    zon.replace(new TzId(Klocka.STOCKHOLM.getId()));
    return zon;
  }

  private static VEvent handelse(Kalenderpost post, String forbund) {
    Mote mote = post.mote();
    ZonedDateTime tid = mote.tid().atZone(Klocka.STOCKHOLM);
    VEvent handelse = new VEvent(tid, tid.plus(LANGD), rubrik(post, forbund));
    handelse.removeAll("DTSTAMP");
    handelse.add(new DtStamp(mote.andrat()));
    handelse.add(new Uid(mote.id() + "@samordna"));
    handelse.add(new Sequence(mote.sekvens()));
    handelse.add(new Location(mote.plats().isBlank() ? "Plats återkommer" : mote.plats()));
    boolean installt = mote.installt().isPresent();
    handelse.add(
        installt
            ? ImmutableStatus.VEVENT_CANCELLED
            : post.visshet() == Visshet.RESERV
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED);
    handelse.add(
        installt || post.visshet() != Visshet.KALLAD
            ? ImmutableTransp.TRANSPARENT
            : ImmutableTransp.OPAQUE);
    return handelse;
  }

  private static String rubrik(Kalenderpost post, String forbund) {
    Mote mote = post.mote();
    String slag =
        switch (mote.slag()) {
          case STYRELSE -> mote.budgetmote() ? "Budgetsammanträde" : "Styrelsen sammanträder";
          case BEREDNING -> "Beredningsgruppen";
          case PRESIDIUM -> "Presidiet";
          case SAMRAD -> "Samråd med medlemmarna";
        };
    String som = post.visshet() == Visshet.RESERV ? " (ersättare, behövs inte nu)" : "";
    String inledning = mote.installt().isPresent() ? "INSTÄLLT: " : "";
    return inledning + slag + ", " + forbund + som;
  }
}
