package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;

/**
 * Bladets formler: de läses med värdet som kalkylprogrammet sparade. En formel utan sparat värde
 * nekas med sin cell, för dess rad skulle annars försvinna.
 */
final class Formelprov {

  private final List<String> utanVarde = new ArrayList<>();
  private final List<String> noll = new ArrayList<>();
  private int antal;

  void se(String cell, String varde, boolean tomText) {
    antal++;
    if (varde.isBlank() && !tomText) {
      utanVarde.add(cell);
    } else if (varde.strip().matches("-?0([.]0+)?")) {
      noll.add(cell);
    }
  }

  /**
   * Varför bladets formler inte kan läsas.
   *
   * @param raknasOm boken räknas om när den öppnas: program som inte räknar själva sparar noll
   */
  Optional<Hinder> hinder(boolean raknasOm) {
    if (!utanVarde.isEmpty()) {
      return Optional.of(
          nej(Mening.av("formler_utan_varde"), Mening.av("formel_i_cell_utan_varde"), utanVarde));
    }
    return raknasOm && antal > 0 && noll.size() == antal
        ? Optional.of(
            nej(
                Mening.av("formler_inte_utraknade"),
                Mening.av("formel_i_cell_inte_utraknad"),
                noll))
        : Optional.empty();
  }

  private static Hinder nej(Mening vad, Mening cellens, List<String> celler) {
    return new Hinder(
        Hinder.Slag.FORM,
        "formel_utan_varde",
        Mening.av(
            "formel_utan_varde",
            vad,
            celler.stream().limit(10).collect(Collectors.joining(", ")),
            (celler.size() > 10 ? Mening.text("och_till", celler.size() - 10) : "")),
        celler.stream()
            .limit(200)
            .map(
                c ->
                    new Faltfel(
                        "cell " + c,
                        "formel_utan_varde",
                        Mening.av("formel_utan_varde_2", c, cellens)))
            .toList());
  }
}
