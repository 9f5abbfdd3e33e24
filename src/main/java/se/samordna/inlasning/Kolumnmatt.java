package se.samordna.inlasning;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Vad som står i en tabells kolumner under rubrikraden.
 *
 * @param rubrikrad -1 när ingen rad är rubrik
 */
record Kolumnmatt(List<Tabellrad> rader, int rubrikrad) {

  private static final Pattern KONTO = Pattern.compile("\\d{3,6}");

  boolean arKonto(int k) {
    return fyllda(k) > 0
        && andel(k, c -> KONTO.matcher(c.text()).matches()) > 0.8
        && Avdelningsnamn.ascii(rubrik(k)).matches(".*\\b(konto|kontonr|kto|bokforingskonto)\\b.*");
  }

  boolean harBelopp(int k) {
    return kropp().stream().anyMatch(r -> arBelopp(r.cell(k)));
  }

  static boolean arBelopp(Cell cell) {
    return cell.tal().isPresent() || !Beloppsskrift.siffror(cell.text()).isEmpty();
  }

  double andel(int k, Predicate<Cell> villkor) {
    long fyllda = fyllda(k);
    long traffar =
        kropp().stream().map(r -> r.cell(k)).filter(c -> !c.arTom()).filter(villkor).count();
    return fyllda == 0 ? 0 : (double) traffar / fyllda;
  }

  long fyllda(int k) {
    return kropp().stream().filter(r -> !r.cell(k).arTom()).count();
  }

  List<Tabellrad> kropp() {
    return rader.subList(Math.min(rader.size(), rubrikrad + 1), rader.size());
  }

  String rubrik(int k) {
    return rubrikrad < 0
        ? (rader.isEmpty() ? "" : rader.getFirst().text(k))
        : rader.get(rubrikrad).text(k);
  }
}
