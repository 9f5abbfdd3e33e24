package se.samordna.ritning;

/** De automatiska stegens jobb. Skrivet av RitningensOrdTest. */
public final class Jobbtyp {

  /** Avsluta insatsen. */
  public static final String AVSLUTA_INSATS = "avsluta_insats";

  /** Bokför beviljande. */
  public static final String BOKFOR_BEVILJANDE = "bokfor_beviljande";

  /** Jämför med databasen. */
  public static final String JAMFOR_LAGET = "jamfor_laget";

  /** Meddela avslag. */
  public static final String MEDDELA_AVSLAG = "meddela_avslag";

  /** Påminn beredningen. */
  public static final String PAMINN = "paminn";

  /** Pröva fristen. */
  public static final String PROVA_FRIST = "prova_frist";

  /** Släpp medlen. */
  public static final String SLAPP_MEDEL = "slapp_medel";

  /** Spara kontrollens svar. */
  public static final String SPARA_KONTROLL = "spara_kontroll";

  /** Starta insats. */
  public static final String STARTA_INSATS = "starta_insats";

  private Jobbtyp() {}
}
