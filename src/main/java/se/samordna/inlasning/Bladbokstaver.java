package se.samordna.inlasning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.tecken.Avkodad;
import se.samordna.gemensam.tecken.Avkodare;
import se.samordna.gemensam.tecken.Teckenuppsattning;

/**
 * Bokstäverna i ett blad. Filen själv är UTF-8, men en text som klistrats in eller förts över kan
 * vara kodad två gånger redan i cellen: den läses rätt och nämns, och trasiga bokstäver nekas.
 */
record Bladbokstaver(List<Tabellrad> rader, List<String> anmarkningar) {

  /** Radbrytningen inne i en cell, så att varje cell är en rad i texten som prövas. */
  private static final char RADBRYTNING = '\u000b';

  static Svar<Bladbokstaver> av(List<Tabellrad> rader) {
    StringBuilder text = new StringBuilder();
    List<Integer> nummer = new ArrayList<>();
    for (Tabellrad rad : rader) {
      for (Cell cell : rad.celler()) {
        if (provas(cell)) {
          text.append(enRad(cell.text())).append('\n');
          nummer.add(rad.nummer());
        }
      }
    }
    Avkodad avkodad =
        Avkodare.las(text.toString().getBytes(StandardCharsets.UTF_8), Teckenuppsattning.UTF8)
            .medRader(r -> nummer.get(r - 1));
    return avkodad.trasiga().isEmpty()
        ? Svar.ja(ratt(rader, avkodad))
        : Svar.nej(Bokstavsprov.nej(avkodad.trasiga(), "trasiga_bokstaver_i_blad"));
  }

  private static Bladbokstaver ratt(List<Tabellrad> rader, Avkodad avkodad) {
    List<String> anmarkningar = Bokstavsprov.anmarkningar(avkodad);
    if (avkodad.lagade().isEmpty()) {
      return new Bladbokstaver(rader, anmarkningar);
    }
    Iterator<String> texter = avkodad.text().lines().iterator();
    return new Bladbokstaver(
        rader.stream()
            .map(
                r ->
                    new Tabellrad(
                        r.nummer(),
                        r.celler().stream()
                            .map(c -> provas(c) ? Cell.text(flerRader(texter.next())) : c)
                            .toList()))
            .toList(),
        anmarkningar);
  }

  private static boolean provas(Cell cell) {
    return cell.tal().isEmpty() && !cell.arTom();
  }

  private static String enRad(String text) {
    return text.replaceAll("\\R", Character.toString(RADBRYTNING));
  }

  private static String flerRader(String text) {
    return text.replace(RADBRYTNING, '\n');
  }
}
