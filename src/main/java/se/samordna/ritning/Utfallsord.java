package se.samordna.ritning;

/** Utfall som vägvalen skiljer på. Skrivet av RitningensOrdTest. */
public final class Utfallsord {

  /** Utfallet {@code aterremiss}. */
  public static final String ATERREMISS = "aterremiss";

  /** Utfallet {@code avbojt}. */
  public static final String AVBOJT = "avbojt";

  /** Utfallet {@code avslag}. */
  public static final String AVSLAG = "avslag";

  /** Utfallet {@code avsluta}. */
  public static final String AVSLUTA = "avsluta";

  /** Utfallet {@code bifall}. */
  public static final String BIFALL = "bifall";

  /** Utfallet {@code bordlaggning}. */
  public static final String BORDLAGGNING = "bordlaggning";

  /** Utfallet {@code delvis}. */
  public static final String DELVIS = "delvis";

  /** Utfallet {@code ga_vidare}. */
  public static final String GA_VIDARE = "ga_vidare";

  /** Utfallet {@code godkand}. */
  public static final String GODKAND = "godkand";

  /** Utfallet {@code komplettera}. */
  public static final String KOMPLETTERA = "komplettera";

  /** Utfallet {@code undertecknat}. */
  public static final String UNDERTECKNAT = "undertecknat";

  /** Utfallet {@code utgar}. */
  public static final String UTGAR = "utgar";

  /** Utfallet {@code vidare}. */
  public static final String VIDARE = "vidare";

  /** Utfallet {@code vila}. */
  public static final String VILA = "vila";

  private Utfallsord() {}
}
