package se.samordna.forbund.medlemmar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * Det man skriver om en medlem.
 *
 * @param finansiar vem som betalar; tomt ger partens (R3)
 * @param till sista dagen som medlem; tomt tills vidare
 * @param uppsagd dagen medlemskapet sades upp (R25)
 * @param anslagsplats tomt ger partens: kommuner och regioner har en, FK och AF inte (R17)
 * @param skal varför medlemmen lämnar tidigare än lagen säger; får vara tomt
 */
public record Medlemsuppgifter(
    String namn,
    Medlem.Part part,
    Optional<Medlem.Finansiar> finansiar,
    LocalDate fran,
    Optional<LocalDate> till,
    Optional<LocalDate> uppsagd,
    Optional<Boolean> anslagsplats,
    String skal) {

  private static final int LANGST = 120;
  private static final int LANGSTA_SKAL = 300;

  public Medlemsuppgifter {
    namn = namn.strip();
    skal = skal.strip();
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .obligatorisk("namn", namn, LANGST)
            .rad("namn", namn, LANGST)
            .dag("fran", fran)
            .rad("skal", skal, LANGSTA_SKAL)
            .krav(
                finansiar.filter(f -> f != part.finansiar()).isEmpty(),
                "finansiar",
                "fel_finansiar",
                Mening.av("fel_finansiar"));
    till.ifPresent(d -> g.dag("till", d));
    uppsagd.ifPresent(d -> g.dag("uppsagd", d));
    return g.krav(
        till.filter(t -> t.isBefore(fran)).isEmpty(), "till", "fel_dag", Mening.av("fel_dag_3"));
  }

  Medlem medlem(String kod, int version) {
    return new Medlem(
        kod,
        namn,
        part,
        part.finansiar(),
        fran,
        till,
        uppsagd,
        anslagsplats.orElseGet(part::anslar),
        version);
  }

  static Map<String, Object> spar(Medlem m, String skal) {
    Map<String, Object> spar = new TreeMap<>();
    spar.put("namn", m.namn());
    spar.put("part", m.part());
    spar.put("fran", m.fran());
    m.till().ifPresent(d -> spar.put("till", d));
    m.uppsagd().ifPresent(d -> spar.put("uppsagd", d));
    spar.put("anslagsplats", m.anslagsplats());
    if (!skal.isEmpty()) {
      spar.put("skal", skal);
    }
    return spar;
  }
}
