package se.samordna.inlasning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Vilken avdelning en rubrik eller en summas namn talar om. Ett namn som ingen känner blir en egen
 * avdelning; ett förbunds namn avgör aldrig.
 *
 * @param slag tom när namnet bara säger kostnader i allmänhet, eller inget alls
 * @param kand sant när namnet hör till dem de flesta använder
 */
record Avdelningsnamn(Optional<String> slag, boolean kand) {

  private record Ord(String slag, Pattern monster) {
    Ord(String slag, String monster) {
      this(slag, Pattern.compile(monster));
    }
  }

  private record Ersattning(Pattern monster, String med) {
    Ersattning(String monster, String med) {
      this(Pattern.compile(monster), med);
    }
  }

  /** Det som inte hör till namnet, i tur och ordning. */
  private static final List<Ersattning> UTAN =
      List.of(
          new Ersattning("\\([^)]*\\)", " "),
          new Ersattning("\\b(19|20|21)\\d\\d\\b", " "),
          new Ersattning("\\bt ?kr\\b|\\bkkr\\b|\\bkr\\b|\\bsek\\b", " "),
          new Ersattning("^[\\d.]+ ", ""),
          new Ersattning("[:;.,*\\s]+$", ""),
          new Ersattning("\\s+", " "));

  private static final Pattern EJ_KODENS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern KODENS_KANTER = Pattern.compile("^[_0-9]+|_+$");
  private static final int LANGSTA_SLAG = 30;
  private static final Pattern FORLED =
      Pattern.compile("^(delsumma|summa|summor|totalt|totala|total|s:a|sa|sum)\\b[:.]?");
  private static final List<String> RUBRIKER =
      List.of("intakter", "inkomster", "kostnader", "utgifter", "insatser", "medlemsavgifter");
  private static final Pattern ALLMANT =
      Pattern.compile(
          "|(alla |totala |samtliga )?(kostnader|kostnad|utgifter|utgift)( och utgifter| totalt)?");
  private static final List<Ord> ORD =
      List.of(
          new Ord(
              "intakt",
              "intakt|inkomst|tillgang|finansiering|medlemsbidrag|medlemsavgift|medlemmarnas|arsavgift|statsbidrag|\\banslag|bidrag"
                  + " fran|avgifter fran|tilldelning|tilldelade medel"),
          new Ord("personal", "personal|\\blone?[rk]?|anstall|arvode"),
          new Ord("insats", "insats|projekt|\\buppdrag|beviljade medel"),
          new Ord("eget_kapital", "eget kapital|\\bkapital\\b|balans"),
          new Ord(
              "kostnad",
              "kostnad|utgift|administration|kansli|overhead|\\bdrift|forvaltning|omkostnad"));

  /** Namnet på en rubrik eller en kolumns avdelning. */
  static Avdelningsnamn av(String text) {
    String namn = rent(text);
    if (ALLMANT.matcher(namn).matches()) {
      return new Avdelningsnamn(Optional.empty(), !namn.isEmpty());
    }
    return ORD.stream()
        .filter(o -> o.monster().matcher(namn).find())
        .findFirst()
        .map(o -> new Avdelningsnamn(Optional.of(o.slag()), true))
        .or(() -> rattstavad(namn).map(Avdelningsnamn::av))
        .orElseGet(() -> new Avdelningsnamn(eget(namn), false));
  }

  /** Namnet med en vanlig rubrik rätt stavad; tom när inget ord är en bokstav från en. */
  private static Optional<String> rattstavad(String namn) {
    return RUBRIKER.stream()
        .flatMap(
            r ->
                Stream.of(namn.split(" ", -1))
                    .filter(o -> o.length() > 5 && Summaord.ettFel(o, r))
                    .map(o -> namn.replace(o, r)))
        .findFirst();
  }

  /** Vad som summeras enligt summans namn: {@code Summa innovationsmiljö}. */
  static Avdelningsnamn avSumma(String text) {
    String namn = rent(Summaord.rattad(text));
    String vad = FORLED.matcher(namn).replaceFirst("").strip();
    return av(FORLED.matcher(vad).replaceFirst("").strip());
  }

  /** Ett slag som redan är en kod ({@code eget_kapital}) är sig självt. */
  static Optional<String> kod(String text) {
    return text.matches("[a-z][a-z0-9_]{1,29}")
            && (text.contains("_")
                || List.of("intakt", "insats", "kostnad", "summa", "regel", "personal")
                    .contains(text))
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Namnet som en egen avdelning, vad det än påminner om. */
  static Optional<String> egen(String text) {
    return eget(rent(text));
  }

  private static Optional<String> eget(String namn) {
    String kod = KODENS_KANTER.matcher(EJ_KODENS.matcher(namn).replaceAll("_")).replaceAll("");
    String kort = kod.length() > LANGSTA_SLAG ? kod.substring(0, LANGSTA_SLAG) : kod;
    return kort.length() < 2 ? Optional.empty() : Optional.of(kort.replaceAll("_+$", ""));
  }

  /** Små bokstäver utan prickar, år, enhet och skiljetecken i slutet. */
  private static String rent(String text) {
    String namn = ascii(text);
    for (Ersattning e : UTAN) {
      namn = e.monster().matcher(namn).replaceAll(e.med());
    }
    return namn.strip();
  }

  static String ascii(String text) {
    return text.strip()
        .toLowerCase(Locale.of("sv"))
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace('é', 'e');
  }
}
