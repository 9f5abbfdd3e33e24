package se.samordna.budget.ui;

import java.util.UUID;

/** Vägarna till budgetens skärmar. */
public final class BudgetNavigation {

  public static final String BUDGET = "budget";
  public static final String HUVUDBOK = "huvudbok";
  public static final String UTFALL = "utfall";
  public static final String LAS_IN = "budget-inlasning";
  public static final String KAPITAL = "kapital";
  public static final String VERSIONER = "budget-versioner";
  static final String VERSION = VERSIONER + "/:version";
  static final String JAMFOR = VERSION + "/jamfor/:med";
  public static final String BIDRAG = "medlemsbidrag";

  public static final String ARBETSBLADEN = "arbetsbladen";

  private BudgetNavigation() {}

  public static String ar(int ar) {
    return BUDGET + "/" + ar;
  }

  public static String version(UUID version) {
    return VERSIONER + "/" + version;
  }

  /** Skillnaden från {@code med} till {@code version}. */
  public static String jamfor(UUID version, UUID med) {
    return version(version) + "/jamfor/" + med;
  }

  public static String bidrag(int ar) {
    return BIDRAG + "/" + ar;
  }

  public static String arbetsblad(UUID id) {
    return ARBETSBLADEN + "/" + id;
  }

  public static String utfall(int ar) {
    return UTFALL + "/" + ar;
  }

  public static String huvudbok(int ar) {
    return HUVUDBOK + "?ar=" + ar;
  }

  /** Verifikationerna som rör ett konto ett år, från en siffra på en skärm. */
  public static String huvudbok(int ar, String konto) {
    return huvudbok(ar) + "&konto=" + konto;
  }
}
