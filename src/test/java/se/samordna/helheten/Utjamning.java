package se.samordna.helheten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Det i ett svar som är nytt varje gång, utbytt mot ett namn: ett id mot ordningen det först sågs i
 * (samma id, samma namn), stunden det hände mot {@code <nu>}, ett avtryck mot {@code <avtryck>},
 * programmets adress mot {@code <adress>} och en hemlig länk mot {@code <hemlig>}. Allt annat står
 * kvar tecken för tecken.
 */
final class Utjamning {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TID =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?Z");
  private static final Pattern AVTRYCK = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern ADRESS = Pattern.compile("http://localhost:\\d+");
  private static final Pattern HEMLIG = Pattern.compile("(/kalender/\\w+/)[\\w-]{20,}");

  /** En PDF bär sin egen stund, och dess längd följer med den. */
  private static final Pattern PDFSTORLEK =
      Pattern.compile("(\"application/pdf\",\"storlek\":)\\d+");

  /** Minuten i en mening, som ett sammanträdes början och slut. */
  private static final Pattern MINUT = Pattern.compile("(?<=kl\\. |–)(\\d\\d)\\.\\d\\d");

  /** Prognosernas version är databasens löpnummer, gemensamt för alla förbund. */
  private static final Pattern PROGNOSVERSION = Pattern.compile("(\"prognosversion\":)[1-9]\\d*");

  /** Detsamma i svaret på en ändrad prognos. */
  private static final Pattern VERSION = Pattern.compile("(\"version\":)[1-9]\\d*");

  private final String timmen;
  private final Map<String, String> namn = new LinkedHashMap<>();

  /**
   * Utjämnar det som händer under {@code timmen}.
   *
   * @param timmen en stund i UTC till och med timmen, som {@code 2023-11-20T09}
   */
  Utjamning(String timmen) {
    this.timmen = timmen;
  }

  /** Ett id som har ett namn i tabellen. */
  void kalla(String id, String som) {
    if (ID.matcher(id).matches()) {
      namn.putIfAbsent(id, "<" + som + ">");
    }
  }

  /**
   * Svaret utan det som är nytt varje gång.
   *
   * @param vag vägen som svarade
   */
  String jamna(String vag, String text) {
    String utanTid = TID.matcher(text).replaceAll(m -> stunden(m));
    String utanAvtryck = AVTRYCK.matcher(utanTid).replaceAll("<avtryck>");
    String utanAdress = ADRESS.matcher(utanAvtryck).replaceAll("<adress>");
    String utanHemlig = HEMLIG.matcher(utanAdress).replaceAll("$1<hemlig>");
    String utanStorlek = PDFSTORLEK.matcher(utanHemlig).replaceAll("$1<storlek>");
    String utanMinut = MINUT.matcher(utanStorlek).replaceAll("$1.<minut>");
    String utanLopnummer = PROGNOSVERSION.matcher(utanMinut).replaceAll("$1<nummer>");
    if (vag.endsWith("/prognos")) {
      utanLopnummer = VERSION.matcher(utanLopnummer).replaceAll("$1<nummer>");
    }
    return ID.matcher(utanLopnummer).replaceAll(m -> Matcher.quoteReplacement(namnet(m.group())));
  }

  /** Det som hänt har bråkdelar av sekunder eller hör till timmen; annars har någon skrivit det. */
  private String stunden(MatchResult tid) {
    boolean nu = tid.group(2) != null || tid.group().startsWith(timmen);
    return nu ? "<nu>" : tid.group();
  }

  private String namnet(String id) {
    return namn.computeIfAbsent(id, nytt -> "<id" + (namn.size() + 1) + ">");
  }
}
