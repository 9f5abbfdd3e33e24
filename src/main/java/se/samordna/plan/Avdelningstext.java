package se.samordna.plan;

import java.util.Locale;
import java.util.Map;

/** En avdelnings namn i löpande svensk text. Ett förbunds egen avdelning heter som sin kod. */
public final class Avdelningstext {

  private static final Map<String, String> VANLIGA =
      Map.of(
          "intakt", "Intäkter",
          "insats", "Insatser",
          "kostnad", "Kostnader",
          "personal", "Personal",
          "eget_kapital", "Eget kapital",
          "innovationsmiljo", "Innovationsmiljö");

  private Avdelningstext() {}

  public static String av(Slag slag) {
    return VANLIGA.getOrDefault(slag.kod(), storForst(slag.kod().replace('_', ' ')));
  }

  private static String storForst(String text) {
    return text.substring(0, 1).toUpperCase(Locale.of("sv")) + text.substring(1);
  }
}
