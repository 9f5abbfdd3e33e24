package se.samordna.mote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Läser att-satserna ur ett förslag till beslut. Orden ändras aldrig: bara det som skiljer satserna
 * åt (punktlistans tecken, siffror, en inledning som "Styrelsen föreslås besluta") tas bort, och
 * ett inledande stort A blir litet.
 */
public final class Attsatstext {

  private static final Pattern MARKE = Pattern.compile("^([-–—•*·]|\\d{1,2}[.)])\\s+");
  private static final Pattern INLEDNING =
      Pattern.compile(
          "(?i)^(förslag till beslut|(förbundschefen|beredningsgruppen|presidiet|styrelsen)\\b"
              + ".{0,120}?\\b(beslutar?|föreslår|föreslås))\\b.{0,60}?(:|\\s(?=att\\s)|$)");
  private static final Pattern ATT = Pattern.compile("(?i)^att\\s");

  private Attsatstext() {}

  /** Satserna i ordning; tomt när texten är tom. En sats som inte börjar på att står som den är. */
  public static List<String> las(String text) {
    List<String> satser = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .map(rad -> MARKE.matcher(rad).replaceFirst(""))
        .map(Attsatstext::utanInledning)
        .filter(rad -> !rad.isEmpty())
        .forEach(rad -> laggTill(satser, rad));
    return List.copyOf(satser);
  }

  public static boolean arAttsats(String sats) {
    return ATT.matcher(sats).find();
  }

  private static void laggTill(List<String> satser, String rad) {
    if (arAttsats(rad)) {
      satser.add("att" + rad.substring(3));
    } else if (!satser.isEmpty() && Character.isLowerCase(rad.charAt(0))) {
      satser.add(satser.removeLast() + " " + rad);
    } else {
      satser.add(rad);
    }
  }

  private static String utanInledning(String rad) {
    Matcher inledning = INLEDNING.matcher(rad);
    if (!inledning.find()) {
      return rad;
    }
    String rest = rad.substring(inledning.end()).strip();
    return rest.isEmpty() || arAttsats(rest) ? rest : rad;
  }
}
