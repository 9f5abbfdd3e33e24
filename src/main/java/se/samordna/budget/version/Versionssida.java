package se.samordna.budget.version;

import java.util.List;
import java.util.Optional;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Ibuppgift;

/**
 * En version med allt som hör till dess väg.
 *
 * @param blad versionens år så som den själv har dem, utan beslut fattade vid sidan av
 * @param steg bytena av status, det första först
 * @param samrad en per medlem, i registrets ordning
 * @param frist sista dagen för beslutet; tom för en ändring av en redan fastställd budget
 * @param punkter var den står på föredragningslistor
 * @param mojliga stegen den kan flyttas till nu
 */
public record Versionssida(
    Versionsrad rad,
    List<Budgetblad> blad,
    List<Statussteg> steg,
    List<Medlemssamrad> samrad,
    Optional<Budgetfrist> frist,
    Optional<Underskottsskal> skal,
    Optional<Ibuppgift> ib,
    List<Varning> varningar,
    List<Versionspunkt> punkter,
    List<Beredningssteg> mojliga) {

  public Versionssida {
    blad = List.copyOf(blad);
    steg = List.copyOf(steg);
    samrad = List.copyOf(samrad);
    varningar = List.copyOf(varningar);
    punkter = List.copyOf(punkter);
    mojliga = List.copyOf(mojliga);
  }

  /** Åren där kostnaderna är större än intäkterna (R21). */
  public List<Integer> underskott() {
    return underskott(blad);
  }

  static List<Integer> underskott(List<Budgetblad> blad) {
    return blad.stream().filter(b -> b.resultat().arNegativt()).map(Budgetblad::ar).toList();
  }

  /** Tryckta summor som skiljer sig från sina egna delar. */
  public long differenser() {
    return blad.stream()
        .flatMap(b -> b.tryckta().stream())
        .filter(t -> !t.differens().arNoll())
        .count();
  }
}
