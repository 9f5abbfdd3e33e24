package se.samordna.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ett talformat så som bladet skrivs, {@code #,##0," tkr"}: vad av talet det visar. Kommatecken
 * efter sista siffran delar med tusen, procent gånger hundra, och ett tomt avsnitt visar inget.
 */
final class Talmonster {

  private static final Pattern VILLKOR = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[\\d.]+)\\]");
  private static final Pattern VALUTA = Pattern.compile("\\[\\$([^\\]-]*)(-[^\\]]*)?\\]");
  private static final Pattern TUSENTAL = Pattern.compile("[0#?](,+)(?![,0#?])");

  /** Ett avsnitt utan texter: bara siffrornas platser, och texterna för sig. */
  private record Avsnitt(String siffror, String texter) {}

  private Talmonster() {}

  /** Vad cellen visar. */
  sealed interface Visat {
    record Tal(BigDecimal tal, Talvisning visning) implements Visat {}

    record Text(String text) implements Visat {}

    record Inget() implements Visat {}
  }

  static Visat visa(String monster, BigDecimal tal) {
    List<String> avsnitt = avsnitt(monster);
    Optional<String> valt = valj(avsnitt, tal);
    if (valt.isEmpty()) {
      return new Visat.Tal(tal, Talvisning.SOM_DET_AR);
    }
    if (valt.get().isBlank()) {
      return avsnitt.size() > 1 ? new Visat.Inget() : new Visat.Tal(tal, Talvisning.SOM_DET_AR);
    }
    Avsnitt delat = dela(valt.get());
    boolean siffror = delat.siffror().matches("(?s).*[0#?@].*");
    if (!siffror && !delat.siffror().toLowerCase(Locale.ROOT).contains("general")) {
      return utanSiffror(delat, tal);
    }
    int tusental = tusental(delat.siffror());
    if (delat.siffror().contains("%")) {
      return new Visat.Text(tal.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
    }
    Optional<String> enhet = Beloppsskrift.bararEnhet(delat.texter());
    if (Enhetsfynd.sagerMiljoner(delat.texter())
        || delat.texter().strip().equalsIgnoreCase("miljoner")) {
      return new Visat.Tal(
          tal.movePointLeft(3 * tusental).movePointRight(3), new Talvisning(1, Optional.of("tkr")));
    }
    return new Visat.Tal(tal.movePointLeft(3 * tusental), new Talvisning(tusental, enhet));
  }

  /** En nolla visas ofta som ett streck; andra tal utan siffror visas som avsnittets text. */
  private static Visat utanSiffror(Avsnitt delat, BigDecimal tal) {
    if (tal.signum() == 0) {
      return new Visat.Tal(tal, Talvisning.SOM_DET_AR);
    }
    return delat.texter().isBlank() ? new Visat.Inget() : new Visat.Text(delat.texter().strip());
  }

  private static int tusental(String siffror) {
    Matcher m = TUSENTAL.matcher(siffror);
    int antal = 0;
    while (m.find()) {
      antal += m.group(1).length();
    }
    return Math.min(antal, 4);
  }

  private static Optional<String> valj(List<String> avsnitt, BigDecimal tal) {
    if (avsnitt.stream().anyMatch(a -> VILLKOR.matcher(a).find())) {
      return avsnitt.stream().filter(a -> uppfyllt(a, tal)).findFirst();
    }
    int index = tal.signum() < 0 ? 1 : tal.signum() == 0 ? 2 : 0;
    return Optional.of(avsnitt.get(index < avsnitt.size() ? index : 0));
  }

  private static boolean uppfyllt(String avsnitt, BigDecimal tal) {
    Matcher m = VILLKOR.matcher(avsnitt);
    if (!m.find()) {
      return true;
    }
    int jamfort = tal.compareTo(new BigDecimal(m.group(2)));
    return switch (m.group(1)) {
      case "<" -> jamfort < 0;
      case ">" -> jamfort > 0;
      case "<=" -> jamfort <= 0;
      case ">=" -> jamfort >= 0;
      case "=" -> jamfort == 0;
      default -> jamfort != 0;
    };
  }

  /** Delat vid semikolon utanför citattecken. */
  private static List<String> avsnitt(String monster) {
    List<String> alla = new ArrayList<>();
    StringBuilder nu = new StringBuilder();
    boolean citat = false;
    for (int i = 0; i < monster.length(); i++) {
      char c = monster.charAt(i);
      citat = (c == '"') != citat;
      if (c == '\\' && !citat && i + 1 < monster.length()) {
        nu.append(c).append(monster.charAt(++i));
      } else if (c == ';' && !citat) {
        alla.add(nu.toString());
        nu.setLength(0);
      } else {
        nu.append(c);
      }
    }
    alla.add(nu.toString());
    return alla;
  }

  private static Avsnitt dela(String avsnitt) {
    StringBuilder siffror = new StringBuilder();
    StringBuilder texter = new StringBuilder();
    String utan =
        VALUTA
            .matcher(avsnitt)
            .replaceAll(m -> Matcher.quoteReplacement('"' + m.group(1) + '"'))
            .replaceAll("\\[[^\\]]*\\]", "");
    boolean citat = false;
    for (int i = 0; i < utan.length(); i++) {
      char c = utan.charAt(i);
      if (c == '"') {
        citat = !citat;
      } else if (citat) {
        texter.append(c);
      } else if (c == '\\' && i + 1 < utan.length()) {
        texter.append(utan.charAt(++i));
      } else if ((c == '_' || c == '*') && i + 1 < utan.length()) {
        i++;
      } else if (Character.isLetter(c) && !"eE".contains(Character.toString(c))) {
        texter.append(c);
        siffror.append(c);
      } else {
        siffror.append(c);
      }
    }
    return new Avsnitt(siffror.toString(), texter.toString().replace('\u00a0', ' '));
  }
}
