package se.samordna.helheten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Det i ett svar som är nytt varje gång, utbytt mot ett namn: ett id mot ordningen det först sågs i
 * (samma id, samma namn), ett klockslag mot {@code <nu>}, ett avtryck mot {@code <avtryck>}. Allt
 * annat står kvar tecken för tecken.
 */
final class Utjamning {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Det som hänt nu har bråkdelar av sekunder; en tid som någon skrivit har det aldrig. */
  private static final Pattern NU =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z");

  private static final Pattern AVTRYCK = Pattern.compile("\\b[0-9a-f]{64}\\b");

  private final Map<String, String> namn = new LinkedHashMap<>();

  /** Ett id som har ett namn i tabellen. */
  void kalla(String id, String som) {
    if (ID.matcher(id).matches()) {
      namn.putIfAbsent(id, "<" + som + ">");
    }
  }

  String jamna(String text) {
    String utanTid = NU.matcher(text).replaceAll("<nu>");
    String utanAvtryck = AVTRYCK.matcher(utanTid).replaceAll("<avtryck>");
    return ID.matcher(utanAvtryck).replaceAll(m -> Matcher.quoteReplacement(namnet(m.group())));
  }

  private String namnet(String id) {
    return namn.computeIfAbsent(id, nytt -> "<id" + (namn.size() + 1) + ">");
  }
}
