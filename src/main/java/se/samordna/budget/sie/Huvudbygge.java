package se.samordna.budget.sie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Samlar filens huvud ur identifikationsposterna. */
final class Huvudbygge {

  private final Felsamling fel;
  private final List<Rakenskapsar> ar = new ArrayList<>();
  private boolean mottagen;
  private Siehuvud.Program program = new Siehuvud.Program("", "");
  private Optional<LocalDate> genererad = Optional.empty();
  private String signatur = "";
  private int sietyp = 1;
  private String firma = "";
  private Optional<String> orgnr = Optional.empty();
  private Optional<LocalDate> omfattning = Optional.empty();
  private Optional<String> kontoplan = Optional.empty();
  private Optional<Integer> taxeringsar = Optional.empty();

  Huvudbygge(Felsamling fel) {
    this.fel = fel;
  }

  /** Falskt när posten inte hör till huvudet. */
  boolean tar(Post post) {
    Falttolk falt = new Falttolk(post, fel);
    switch (post.etikett()) {
      case "#FLAGGA" -> flagga(post);
      case "#PROGRAM" -> program = new Siehuvud.Program(falt.text(0), falt.text(1));
      case "#FORMAT" -> format(post);
      case "#GEN" -> gen(falt);
      case "#SIETYP" -> typ(post, falt);
      case "#FNAMN" -> firma = falt.text(0);
      case "#ORGNR" -> orgnr = falt.kanskeText(0);
      case "#RAR" -> ar(post, falt).ifPresent(ar::add);
      case "#OMFATTN" -> omfattning = Optional.of(falt.dag(0, "omfattningen"));
      case "#KPTYP" -> kontoplan = falt.kanskeText(0);
      case "#TAXAR" -> taxeringsar = falt.kanskeText(0).map(t -> falt.heltal(0, "taxeringsåret"));
      case "#VALUTA" -> valuta(post);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void flagga(Post post) {
    mottagen = post.text(0).equals("1");
  }

  private void format(Post post) {
    if (!post.text(0).equalsIgnoreCase("PC8")) {
      fel.anmark(post.rad(), "#FORMAT är inte PC8.");
    }
  }

  private void gen(Falttolk falt) {
    genererad = falt.kanskeDag(0, "dagen filen skrevs");
    signatur = falt.text(1);
  }

  private void typ(Post post, Falttolk falt) {
    sietyp = falt.heltal(0, "filtypen");
    if (sietyp < 1 || sietyp > 4) {
      fel.fel(post.rad(), "fel_filtyp", "filen är SIE typ " + sietyp + ". Typ 1 till 4 kan läsas.");
    }
  }

  /** Ett år utan dagar sägs av verifikationerna; en dag räcker när den andra saknas. */
  private Optional<Rakenskapsar> ar(Post post, Falttolk falt) {
    int nummer = falt.heltal(0, "årets nummer");
    Optional<LocalDate> forsta = falt.kanskeDag(1, "årets första dag");
    Optional<LocalDate> sista = falt.kanskeDag(2, "årets sista dag");
    if (forsta.isEmpty() && sista.isEmpty()) {
      fel.anmark(post.rad(), "#RAR " + nummer + " saknar dagar.");
      return Optional.empty();
    }
    if (forsta.isEmpty() || sista.isEmpty()) {
      fel.anmark(post.rad(), "#RAR " + nummer + " har bara en dag; den andra räknas ut.");
    }
    return Optional.of(
        new Rakenskapsar(
            nummer,
            forsta.or(() -> sista.map(d -> d.minusYears(1).plusDays(1))).orElse(LocalDate.EPOCH),
            sista.or(() -> forsta.map(d -> d.plusYears(1).minusDays(1))).orElse(LocalDate.EPOCH)));
  }

  private void valuta(Post post) {
    if (!post.text(0).equalsIgnoreCase("SEK")) {
      fel.fel(post.rad(), "fel_valuta", "filens belopp är inte i svenska kronor.");
    }
  }

  Siehuvud klart() {
    return new Siehuvud(
        mottagen,
        program,
        genererad,
        signatur,
        sietyp,
        firma,
        orgnr,
        ar,
        omfattning,
        kontoplan,
        taxeringsar);
  }
}
