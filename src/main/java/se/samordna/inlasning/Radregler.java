package se.samordna.inlasning;

import java.util.Set;
import java.util.regex.Pattern;

/** Vad en budgetrad får heta och vara, vare sig den läses ur en fil eller skrivs för hand. */
public final class Radregler {

  public static final int LANGSTA_NAMN = 200;

  private static final Pattern SLAG = Pattern.compile("[a-z][a-z0-9_]{1,29}");
  private static final Pattern KONTO = Pattern.compile("[0-9]{0,10}");
  private static final Set<String> INSATSLAGEN = Set.of("beviljad", "budgeterad", "fri_ram");
  private static final Set<String> EJ_INSATS =
      Set.of("intakt", "kostnad", "personal", "eget_kapital", "regel", "summa");

  private Radregler() {}

  public static boolean slagDuger(String slag) {
    return SLAG.matcher(slag).matches();
  }

  public static boolean namnDuger(String namn) {
    return !namn.isBlank()
        && namn.length() <= LANGSTA_NAMN
        && namn.chars().noneMatch(Character::isISOControl);
  }

  public static boolean kontoDuger(String konto) {
    return KONTO.matcher(konto).matches();
  }

  /** Medlemsbidrag på intäkter; beviljad, budgeterad eller fri ram på insatser; inget på annat. */
  public static boolean lageDuger(String slag, String lage) {
    return lage.isEmpty()
        || (slag.equals("intakt") && lage.equals("medlemsbidrag"))
        || (kanBeviljas(slag) && INSATSLAGEN.contains(lage));
  }

  /** Avdelningar med insatser: de vanliga, och ett förbunds egna. */
  public static boolean kanBeviljas(String slag) {
    return !EJ_INSATS.contains(slag);
  }

  /** Bara eget kapital och tryckta summor kan vara minus; kostnader skrivs som positiva tal. */
  public static boolean farVaraMinus(String slag) {
    return slag.equals("eget_kapital") || slag.equals("summa");
  }

  /** En tryckt uppgift jämförs bara. */
  public static boolean arTryckt(String slag) {
    return slag.equals("summa") || slag.equals("regel");
  }

  /**
   * Koden för en avdelning med ett eget namn, som {@code innovationsmiljo}; tom om inget blir kvar.
   */
  public static String avdelningskod(String namn) {
    return Avdelningsnamn.egen(namn).orElse("");
  }
}
