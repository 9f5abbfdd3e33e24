package se.samordna.arende;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Det som står nederst på varje sida, så att ett löst blad går att lägga rätt.
 *
 * @param diarienummer tomt när dokumentet inte har något
 * @param dag dokumentets dag, eller vilken dag det hör till
 */
public record Sidfot(String forbund, String diarienummer, String dag) {

  public static Sidfot utanNummer(String forbund, String dag) {
    return new Sidfot(forbund, "", dag);
  }

  /** Raden, utan det som saknas. */
  String text() {
    return Stream.of(forbund, diarienummer, dag)
        .filter(d -> !d.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
