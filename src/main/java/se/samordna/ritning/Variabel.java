package se.samordna.ritning;

/** Variabler som ritningarna och beslutstabellen läser. Skrivet av RitningensOrdTest. */
public final class Variabel {

  /** Variabeln {@code antalMatbaraMal}. */
  public static final String ANTAL_MATBARA_MAL = "antalMatbaraMal";

  /** Variabeln {@code antalParter}. */
  public static final String ANTAL_PARTER = "antalParter";

  /** Variabeln {@code arendeId}. */
  public static final String ARENDE_ID = "arendeId";

  /** Variabeln {@code budgetStammer}. */
  public static final String BUDGET_STAMMER = "budgetStammer";

  /** Variabeln {@code datumGiltiga}. */
  public static final String DATUM_GILTIGA = "datumGiltiga";

  /** Variabeln {@code fran}. */
  public static final String FRAN = "fran";

  /** Variabeln {@code frist}. */
  public static final String FRIST = "frist";

  /** Variabeln {@code fristKvar}. */
  public static final String FRIST_KVAR = "fristKvar";

  /** Variabeln {@code fristTid}. */
  public static final String FRIST_TID = "fristTid";

  /** Variabeln {@code godkand}. */
  public static final String GODKAND = "godkand";

  /** Variabeln {@code godkannanden}. */
  public static final String GODKANNANDEN = "godkannanden";

  /** Variabeln {@code harSyfte}. */
  public static final String HAR_SYFTE = "harSyfte";

  /** Variabeln {@code huvudman}. */
  public static final String HUVUDMAN = "huvudman";

  /** Variabeln {@code inomRam}. */
  public static final String INOM_RAM = "inomRam";

  /** Variabeln {@code kontrollresultat}. */
  public static final String KONTROLLRESULTAT = "kontrollresultat";

  /** Variabeln {@code medlem}. */
  public static final String MEDLEM = "medlem";

  /** Variabeln {@code medlemmar}. */
  public static final String MEDLEMMAR = "medlemmar";

  /** Variabeln {@code paminnelseTid}. */
  public static final String PAMINNELSE_TID = "paminnelseTid";

  /** Variabeln {@code parter}. */
  public static final String PARTER = "parter";

  /** Variabeln {@code rond}. */
  public static final String ROND = "rond";

  /** Variabeln {@code slutFas}. */
  public static final String SLUT_FAS = "slutFas";

  /** Variabeln {@code typ}. */
  public static final String TYP = "typ";

  /** Variabeln {@code utfall}. */
  public static final String UTFALL = "utfall";

  /** Variabeln {@code varv}. */
  public static final String VARV = "varv";

  private Variabel() {}
}
