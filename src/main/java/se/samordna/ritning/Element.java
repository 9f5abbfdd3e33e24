package se.samordna.ritning;

/** Elementens id: steg, händelser och vägval i processerna. Skrivet av RitningensOrdTest. */
public final class Element {

  /** Ansökan återkallad. */
  public static final String ANSOKAN_ATERKALLAD = "ansokan_aterkallad";

  /** Ansökan avslagen. */
  public static final String ANSOKAN_AVSLAGEN = "ansokan_avslagen";

  /** Återkallelse. */
  public static final String ATERKALLELSE = "aterkallelse";

  /** Sökanden återkallar. */
  public static final String ATERKALLELSE_INKOMMEN = "aterkallelse_inkommen";

  /** Återställd databas. */
  public static final String ATERSTALLNING = "aterstallning";

  /** Avsluta insatsen. */
  public static final String AVSLUTA_INSATS = "avsluta_insats";

  /** Avtalet avböjt. */
  public static final String AVTAL_AVBOJT = "avtal_avbojt";

  /** Påmind. */
  public static final String BEREDNING_PAMIND = "beredning_pamind";

  /** Bokför beviljande. */
  public static final String BOKFOR_BEVILJANDE = "bokfor_beviljande";

  /** Byggs upp på nytt. */
  public static final String BYGGS_UPP = "byggs_upp";

  /** Databasen återställd. */
  public static final String DATABAS_ATERSTALLD = "databas_aterstalld";

  /** Formell kontroll. */
  public static final String FORMELL_KONTROLL = "formell_kontroll";

  /** Fristen prövad. */
  public static final String FRIST_PROVAD = "frist_provad";

  /** Godkänn ansökan. */
  public static final String GODKANN_ANSOKAN = "godkann_ansokan";

  /** Granska rapport. */
  public static final String GRANSKA_RAPPORT = "granska_rapport";

  /** Idén avslutad. */
  public static final String IDE_AVSLUTAD = "ide_avslutad";

  /** Idé inkommen. */
  public static final String IDE_INKOMMEN = "ide_inkommen";

  /** Idéworkshop. */
  public static final String IDEWORKSHOP = "ideworkshop";

  /** Insatsen avslutad. */
  public static final String INSATS_AVSLUTAD = "insats_avslutad";

  /** Insats beviljad. */
  public static final String INSATS_BEVILJAD = "insats_beviljad";

  /** Insatsen startad. */
  public static final String INSATS_STARTAD = "insats_startad";

  /** Jämför med databasen. */
  public static final String JAMFOR_LAGET = "jamfor_laget";

  /** Komplettera ansökan. */
  public static final String KOMPLETTERA = "komplettera";

  /** Fristen har gått ut. */
  public static final String KOMPLETTERING_FORFALLEN = "komplettering_forfallen";

  /** Frist. */
  public static final String KOMPLETTERING_FRIST = "komplettering_frist";

  /** Påmind. */
  public static final String KOMPLETTERING_PAMIND = "komplettering_pamind";

  /** Påminnelse. */
  public static final String KOMPLETTERING_PAMINNELSE = "komplettering_paminnelse";

  /** Kontrollera ansökan. */
  public static final String KONTROLLERA = "kontrollera";

  /** Lämna rapport. */
  public static final String LAMNA_RAPPORT = "lamna_rapport";

  /** Motorns märke. */
  public static final String MARKE = "marke";

  /** Märket tas bort. */
  public static final String MARKE_BORTA = "marke_borta";

  /** Märket sätts. */
  public static final String MARKE_SATT = "marke_satt";

  /** Meddela avslag. */
  public static final String MEDDELA_AVSLAG = "meddela_avslag";

  /** Påminn beredningen. */
  public static final String PAMINN_BEREDNING = "paminn_beredning";

  /** Påminn om kompletteringen. */
  public static final String PAMINN_KOMPLETTERING = "paminn_komplettering";

  /** Pröva fristen. */
  public static final String PROVA_FRIST = "prova_frist";

  /** Samlat yttrande. */
  public static final String SAMLAT_YTTRANDE = "samlat_yttrande";

  /** Skriv ansökan. */
  public static final String SKRIV_ANSOKAN = "skriv_ansokan";

  /** Släpp medlen. */
  public static final String SLAPP_MEDEL = "slapp_medel";

  /** Lämna slutrapport. */
  public static final String SLUTRAPPORT = "slutrapport";

  /** Spara kontrollens svar. */
  public static final String SPARA_KONTROLL = "spara_kontroll";

  /** Starta insats. */
  public static final String STARTA_INSATS = "starta_insats";

  /** Skriv tjänsteskrivelse. */
  public static final String TJANSTESKRIVELSE = "tjansteskrivelse";

  /** Underteckna avtal. */
  public static final String UNDERTECKNA_AVTAL = "underteckna_avtal";

  /** Utvärdera insatsen. */
  public static final String UTVARDERING = "utvardering";

  /** Blev det avtal. */
  public static final String VAGVAL_AVTAL = "vagval_avtal";

  /** Vad beslutade styrelsen. */
  public static final String VAGVAL_BESLUT = "vagval_beslut";

  /** Är det sista rapporten. */
  public static final String VAGVAL_FAS = "vagval_fas";

  /** Vem bad om komplettering. */
  public static final String VAGVAL_FRAN = "vagval_fran";

  /** Är dagen slut. */
  public static final String VAGVAL_FRIST = "vagval_frist";

  /** Godkänner alla parter. */
  public static final String VAGVAL_GODKAND = "vagval_godkand";

  /** Vad blev det av idén. */
  public static final String VAGVAL_IDE = "vagval_ide";

  /** Räcker underlaget. */
  public static final String VAGVAL_KONTROLL = "vagval_kontroll";

  /** Godkänns rapporten. */
  public static final String VAGVAL_RAPPORT = "vagval_rapport";

  /** Behövs komplettering. */
  public static final String VAGVAL_SAMLAT = "vagval_samlat";

  /** Styrelsens beslut. */
  public static final String VANTA_BESLUT = "vanta_beslut";

  /** Vänta till dagens slut. */
  public static final String VANTA_FRIST = "vanta_frist";

  /** Yttra sig. */
  public static final String YTTRA = "yttra";

  /** Påminnelse. */
  public static final String YTTRA_PAMINNELSE = "yttra_paminnelse";

  private Element() {}
}
