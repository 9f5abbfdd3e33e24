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
      case "#RAR" -> ar.add(ar(falt));
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

  private Rakenskapsar ar(Falttolk falt) {
    return new Rakenskapsar(
        falt.heltal(0, "årets nummer"),
        falt.dag(1, "årets första dag"),
        falt.dag(2, "årets sista dag"));
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
