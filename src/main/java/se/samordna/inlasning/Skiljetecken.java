package se.samordna.inlasning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samordna.gemensam.Mening;

/**
 * Tecknet mellan cellerna. Det som står lika många gånger på flest rader vinner; en rubrik med
 * komman i löptext räcker alltså inte.
 */
record Skiljetecken(char tecken, String nyckel) {

  private static final List<Skiljetecken> MOJLIGA =
      List.of(
          new Skiljetecken(';', "skilje_semikolon"),
          new Skiljetecken('\t', "skilje_tabb"),
          new Skiljetecken(',', "skilje_komma"));

  private static final int PROVRADER = 200;

  /** Vad tecknet heter, på det språk som talas nu. */
  String namn() {
    return Mening.text(nyckel);
  }

  static Skiljetecken av(String text) {
    Skiljetecken bast = MOJLIGA.getFirst();
    long flest = 0;
    for (Skiljetecken s : MOJLIGA) {
      if (text.startsWith("sep=" + s.tecken)) {
        return s;
      }
      long rader = s.jamna(text);
      if (rader > flest) {
        flest = rader;
        bast = s;
      }
    }
    return bast;
  }

  /** Excels {@code sep=;} på första raden är ett tips, ingen rad. Radnumren behålls. */
  String utanTips(String text) {
    String tips = "sep=" + tecken;
    return text.startsWith(tips) ? text.substring(tips.length()) : text;
  }

  /** Så många rader har det vanligaste antalet av tecknet, noll oräknat. */
  private long jamna(String text) {
    Map<Integer, Integer> per = new TreeMap<>();
    text.lines()
        .filter(r -> !r.isBlank())
        .limit(PROVRADER)
        .mapToInt(this::utanforCitat)
        .filter(n -> n > 0)
        .forEach(n -> per.merge(n, 1, Integer::sum));
    return per.values().stream().max(Integer::compare).orElse(0);
  }

  private int utanforCitat(String rad) {
    boolean citat = false;
    int antal = 0;
    for (int i = 0; i < rad.length(); i++) {
      char c = rad.charAt(i);
      citat = c == '"' ? !citat : citat;
      antal += !citat && c == tecken ? 1 : 0;
    }
    return antal;
  }
}
