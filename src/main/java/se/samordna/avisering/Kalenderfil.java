package se.samordna.avisering;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.samordna.gemensam.Klocka;
import se.samordna.kalender.Kalenderpost;
import se.samordna.kalender.Kalenderpost.Visshet;
import se.samordna.kalender.Mote;

/**
 * Mötena som en kalenderfil (RFC 5545). Bara dag, slag och plats: aldrig vad som tas upp. Samma
 * möte har alltid samma UID; en ändring räknar upp SEQUENCE, ett inställt möte står som CANCELLED.
 */
public final class Kalenderfil {

  /** Möten har ingen bestämd längd; så lång tid tar de upp i kalendern. */
  private static final Duration LANGD = Duration.ofHours(2);

  /** PUBLISH vill ha en kallare (RFC 5546), men en prenumeration går inte att svara på. */
  private static final URI INGEN_KALLARE = URI.create("invalid:nomail");

  private static final String METHOD = "METHOD:";

  private static final Duration LAS_OM = Duration.ofHours(1);

  private Kalenderfil() {}

  /**
   * @param namn kalenderns namn i prenumerantens program
   * @param forbund förbundets kod, för mötenas namn
   */
  static String av(String namn, String forbund, List<Kalenderpost> poster) {
    Calendar kalender = tom();
    kalender.add(ImmutableMethod.PUBLISH);
    kalender.add(new XProperty("X-WR-CALNAME", namn));
    kalender.add(new XProperty("X-PUBLISHED-TTL", LAS_OM.toString()));
    kalender.add(Tidszon.av(Klocka.STOCKHOLM));
    poster.forEach(
        p -> {
          VEvent handelse = handelse(p, forbund, p.mote().andrat());
          handelse.add(new Organizer(INGEN_KALLARE));
          kalender.add(handelse);
        });
    return Radvikning.av(kalender.toString());
  }

  /**
   * Ett möte till den som är kallad (RFC 5546): REQUEST, och CANCEL när det är inställt, så att
   * mottagarens kalender själv lägger in, flyttar och tar bort det. Kallaren är adressen breven
   * kommer från; utan den finns ingen att kalla, och mötet är bara till kännedom (PUBLISH). Utan
   * kalendernamn, som annars läggs till som en egen kalender.
   *
   * @param avsandare adressen brevet kommer från; tom när ingen e-post är inställd
   * @param nu när kallelsen skrivs: den senaste med samma SEQUENCE gäller
   */
  public static String bilaga(
      Kalenderpost post, String forbund, Optional<String> avsandare, Instant nu) {
    Calendar kalender = tom();
    kalender.add(
        avsandare.isEmpty()
            ? ImmutableMethod.PUBLISH
            : post.mote().installt().isPresent()
                ? ImmutableMethod.CANCEL
                : ImmutableMethod.REQUEST);
    kalender.add(Tidszon.av(Klocka.STOCKHOLM));
    VEvent handelse = handelse(post, forbund, nu);
    avsandare.ifPresent(a -> handelse.add(new Organizer(adress(a))));
    kalender.add(handelse);
    return Radvikning.av(kalender.toString());
  }

  /**
   * Bilagan till en mottagare: hon står som ATTENDEE när hon kallas eller när mötet ställs in.
   * Adressen är den som brevet går till just nu. Svaret lämnas i programmet, inte i kalendern.
   */
  public static String till(String bilaga, String mottagare) {
    if (metod(bilaga).equals("PUBLISH")) {
      return bilaga;
    }
    String roll = bilaga.contains("STATUS:TENTATIVE") ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT";
    String rad =
        "ATTENDEE;ROLE=%s;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:%s".formatted(roll, adress(mottagare));
    return Radvikning.av(bilaga.replace("END:VEVENT", rad + "\r\nEND:VEVENT"));
  }

  /** Vad bilagan gör i kalendern: REQUEST, CANCEL eller PUBLISH. */
  public static String metod(String bilaga) {
    return bilaga
        .lines()
        .filter(r -> r.startsWith(METHOD))
        .map(r -> r.substring(METHOD.length()).strip())
        .findFirst()
        .orElse("PUBLISH");
  }

  private static URI adress(String epost) {
    try {
      return URI.create(new URI("mailto", epost, null).toASCIIString());
    } catch (URISyntaxException fel) {
      throw new IllegalArgumentException("Ingen adress: " + epost, fel);
    }
  }

  private static Calendar tom() {
    Calendar kalender = new Calendar();
    kalender.add(ImmutableVersion.VERSION_2_0);
    kalender.add(new ProdId("-//Samordna//Motesplan//SV"));
    kalender.add(ImmutableCalScale.GREGORIAN);
    return kalender;
  }

  private static VEvent handelse(Kalenderpost post, String forbund, Instant skrivet) {
    Mote mote = post.mote();
    ZonedDateTime tid = mote.tid().atZone(Klocka.STOCKHOLM);
    VEvent handelse = new VEvent(tid, tid.plus(LANGD), rubrik(post, forbund));
    handelse.removeAll("DTSTAMP");
    handelse.add(new DtStamp(skrivet));
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
