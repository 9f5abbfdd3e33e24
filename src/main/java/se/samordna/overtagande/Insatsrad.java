package se.samordna.overtagande;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;
import se.samordna.inlasning.Malltabell;
import se.samordna.overtagande.Mallblad.Kolumn;

/**
 * En rad i bladet med insatserna: orden så som människor skriver dem blir registrets koder. Det som
 * inte finns i registret står kvar som det skrevs, och sägs av granskningen.
 */
final class Insatsrad {

  private static final Pattern SKILJE = Pattern.compile("[;,\\n]");

  private final Register register;

  Insatsrad(Register register) {
    this.register = register;
  }

  Overtagande las(Malltabell.Rad rad, List<Mal> mal, List<Overtagande.Pengar> pengar) {
    String huvudman = medlem(rad.text(Kolumn.HUVUDMAN.rubrik()));
    return new Overtagande(
        rad.text(Kolumn.INSATS.rubrik()),
        kod(rad.text(Kolumn.INSATSTYP.rubrik())),
        kod(rad.text(Kolumn.NIVA.rubrik())),
        huvudman,
        verksamhet(rad, huvudman),
        delar(rad.text(Kolumn.PARTER.rubrik())).stream()
            .map(this::medlem)
            .filter(m -> !m.equals(huvudman))
            .map(m -> new Part(m, "", "deltagare"))
            .toList(),
        delar(rad.text(Kolumn.STYRGRUPP.rubrik())).stream().map(this::person).toList(),
        mal,
        rad.dag(Kolumn.START.rubrik()).orElse(null),
        rad.dag(Kolumn.SLUT.rubrik()).orElse(null),
        new Overtagande.Beslutet(
            rad.dag(Kolumn.BESLUTSDAG.rubrik()).orElse(null), rad.text(Kolumn.PARAGRAF.rubrik())),
        avtal(rad),
        pengar,
        kod(rad.text(Kolumn.RAPPORTRYTM.rubrik())),
        rad.dag(Kolumn.NASTA_RAPPORT.rubrik()));
  }

  private static List<String> delar(String text) {
    return SKILJE.splitAsStream(text).map(String::strip).filter(d -> !d.isEmpty()).toList();
  }

  private String medlem(String skrivet) {
    return register.medlemmar().stream()
        .filter(m -> m.kod().equalsIgnoreCase(skrivet) || m.namn().equalsIgnoreCase(skrivet))
        .map(Medlem::kod)
        .findFirst()
        .orElse(skrivet);
  }

  private String person(String skrivet) {
    return register.personer().stream()
        .filter(p -> p.anvandare().equalsIgnoreCase(skrivet) || p.namn().equalsIgnoreCase(skrivet))
        .map(Person::anvandare)
        .findFirst()
        .orElse(skrivet);
  }

  private Optional<UUID> verksamhet(Malltabell.Rad rad, String huvudman) {
    String skrivet = rad.text(Kolumn.VERKSAMHET.rubrik());
    Optional<UUID> id =
        register.verksamheter().stream()
            .filter(v -> v.medlem().equals(huvudman) && v.namn().equalsIgnoreCase(skrivet))
            .map(v -> v.id().varde())
            .findFirst();
    if (!skrivet.isEmpty() && id.isEmpty()) {
      rad.fel("okand_verksamhet", Mening.av("okand_verksamhet_overtagande"));
    }
    return id;
  }

  /** Tomt är ja: de flesta som tas över har sitt avtal. */
  private static Optional<Boolean> avtal(Malltabell.Rad rad) {
    return rad.jaNej(Kolumn.AVTAL.rubrik());
  }

  /** {@code Förstudie} är {@code forstudie}, {@code Delår} är {@code delar}. */
  static String kod(String skrivet) {
    return skrivet
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o');
  }
}
