package se.samordna.foredragning.handlingar;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.arende.Sidfot;

/**
 * Det som står överst på en sida utifrån när den ligger i bunten: förbundet, diarienumret och
 * sammanträdet, så att ett löst blad går att lägga rätt. Filen i förvar rörs inte.
 */
record Stampel(String text) {

  static Stampel av(Sidfot sidfot) {
    return new Stampel(
        Stream.of(sidfot.forbund(), sidfot.diarienummer(), sidfot.dag())
            .filter(d -> !d.isBlank())
            .collect(Collectors.joining(" · ")));
  }
}
