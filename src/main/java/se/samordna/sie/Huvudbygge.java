package se.samordna.sie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Mening;

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
      case "#OMFATTN" -> omfattning = Optional.of(falt.dag(0, Mening.av("sie_omfattningen")));
      case "#KPTYP" -> kontoplan = falt.kanskeText(0);
      case "#TAXAR" ->
          taxeringsar = falt.kanskeText(0).map(t -> falt.heltal(0, Mening.av("sie_taxeringsaret")));
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
      fel.anmark(post.rad(), Mening.text("sie_inte_pc8"));
    }
  }

  private void gen(Falttolk falt) {
    genererad = falt.kanskeDag(0, Mening.av("sie_skriven"));
    signatur = falt.text(1);
  }

  private void typ(Post post, Falttolk falt) {
    sietyp = falt.heltal(0, Mening.av("sie_filtypen"));
    if (sietyp < 1 || sietyp > 4) {
      fel.fel(post.rad(), "fel_filtyp", Mening.av("sie_typ", sietyp));
    }
  }

  /** Ett år utan dagar sägs av verifikationerna; en dag räcker när den andra saknas. */
  private Optional<Rakenskapsar> ar(Post post, Falttolk falt) {
    int nummer = falt.heltal(0, Mening.av("sie_arets_nummer"));
    Optional<LocalDate> forsta = falt.kanskeDag(1, Mening.av("sie_forsta_dag"));
    Optional<LocalDate> sista = falt.kanskeDag(2, Mening.av("sie_sista_dag"));
    if (forsta.isEmpty() && sista.isEmpty()) {
      fel.anmark(post.rad(), Mening.text("sie_rar_utan_dagar", nummer));
      return Optional.empty();
    }
    if (forsta.isEmpty() || sista.isEmpty()) {
      fel.anmark(post.rad(), Mening.text("sie_rar_en_dag", nummer));
    }
    return Optional.of(
        new Rakenskapsar(
            nummer,
            forsta.or(() -> sista.map(d -> d.minusYears(1).plusDays(1))).orElse(LocalDate.EPOCH),
            sista.or(() -> forsta.map(d -> d.plusYears(1).minusDays(1))).orElse(LocalDate.EPOCH)));
  }

  private void valuta(Post post) {
    if (!post.text(0).equalsIgnoreCase("SEK")) {
      fel.fel(post.rad(), "fel_valuta", Mening.av("sie_valuta"));
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
