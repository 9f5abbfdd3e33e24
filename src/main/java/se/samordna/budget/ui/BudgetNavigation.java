package se.samordna.budget.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samordna.gemensam.Kod;
import se.samordna.huvudbok.Siffra;

/** Vägarna till budgetens skärmar. */
public final class BudgetNavigation {

  public static final String BUDGET = "budget";
  public static final String HUVUDBOK = "huvudbok";
  public static final String UTFALL = "utfall";
  public static final String BOKPOSTER = "bokposter";
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

  /** Ett år med en av flikarna vald; den första behöver inte sägas. */
  static String ar(int ar, Budgetflikar.Flik flik) {
    return flik == Budgetflikar.Flik.BLAD ? ar(ar) : ar(ar) + "?flik=" + flik.kod();
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

  /** Verifikationerna som en siffra på budgetbladet är summan av. */
  public static String huvudbok(int ar, Siffra siffra) {
    StringBuilder vag = new StringBuilder(huvudbok(ar));
    siffra.figur().ifPresent(f -> vag.append("&figur=").append(Kod.av(f)));
    siffra.rad().ifPresent(r -> vag.append("&rad=").append(r));
    siffra
        .slag()
        .ifPresent(
            s -> vag.append("&slag=").append(URLEncoder.encode(s.kod(), StandardCharsets.UTF_8)));
    siffra.konto().ifPresent(k -> vag.append("&konto=").append(k));
    return vag.toString();
  }

  /** En enda verifikation. */
  public static String verifikation(UUID id) {
    return HUVUDBOK + "?verifikation=" + id;
  }

  /** Verifikationerna i ett ärende. */
  public static String arendetsHuvudbok(UUID arende) {
    return HUVUDBOK + "?arende=" + arende;
  }

  /** Det byrån bokfört på en rad. */
  public static String bokposter(int ar, UUID rad) {
    return BOKPOSTER + "?ar=" + ar + "&rad=" + rad;
  }

  /** Allt byrån bokfört på resultatkonton ett år. */
  public static String bokposter(int ar) {
    return BOKPOSTER + "?ar=" + ar;
  }
}
