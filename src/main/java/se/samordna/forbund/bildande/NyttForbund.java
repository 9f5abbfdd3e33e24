package se.samordna.forbund.bildande;

import java.util.regex.Pattern;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * Ett förbund att lägga upp.
 *
 * @param kod versaler och siffror; står i diarienummer och adresser och byts aldrig
 * @param organisationsnummer tio siffror, med eller utan bindestreck
 * @param enhet {@code kr} eller {@code tkr}, så som budgeten skrivs
 * @param processvariant {@code ansokan} eller {@code uppdrag}
 */
public record NyttForbund(
    String kod,
    String namn,
    String organisationsnummer,
    String enhet,
    String processvariant,
    ForstaAdministrator administrator) {

  private static final int LANGST = 120;
  private static final Pattern KOD = Pattern.compile("[A-Z0-9]{2,12}");
  private static final Pattern ORGANISATIONSNUMMER = Pattern.compile("\\d{6}-?\\d{4}");
  private static final int FORE_STRECKET = 6;

  public NyttForbund {
    kod = kod.strip();
    namn = namn.strip();
    organisationsnummer = medStreck(organisationsnummer.strip());
  }

  /** Den första administratören, som inbjuds och lägger upp resten. */
  public record ForstaAdministrator(String anvandare, String namn, String epost) {}

  private static String medStreck(String nummer) {
    return nummer.matches("\\d{10}")
        ? nummer.substring(0, FORE_STRECKET) + "-" + nummer.substring(FORE_STRECKET)
        : nummer;
  }

  Granskning granska() {
    return new Granskning()
        .krav(KOD.matcher(kod).matches(), "kod", "fel_kod", Mening.av("forbund_fel_kod"))
        .obligatorisk("namn", namn, LANGST)
        .rad("namn", namn, LANGST)
        .krav(
            ORGANISATIONSNUMMER.matcher(organisationsnummer).matches(),
            "organisationsnummer",
            "fel_organisationsnummer",
            Mening.av("fel_organisationsnummer"))
        .krav(
            enhet.equals("kr") || enhet.equals("tkr"),
            "enhet",
            "okant_varde",
            Mening.av("forbund_enhet"))
        .krav(
            processvariant.equals("ansokan") || processvariant.equals("uppdrag"),
            "processvariant",
            "okant_varde",
            Mening.av("forbund_processvariant"))
        .krav(
            !administrator.epost().isBlank(),
            "administrator.epost",
            "saknas",
            Mening.av("forbund_epost_saknas"));
  }
}
