package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.Optional;

/** När ett presidium som väljs på ett möte tillträder (R9). */
final class Presidietilltrade {

  private Presidietilltrade() {}

  /**
   * Dagen efter mötet, som leds till sitt slut av dem som började; förs mötet in i efterhand, dagen
   * efter det senaste som hållits sedan dess: det har det förra presidiet redan lett.
   *
   * @param motet mötets dag
   * @param senast dagen för styrelsens senaste öppnade möte; tomt när inget har hållits
   */
  static LocalDate dag(LocalDate motet, Optional<LocalDate> senast) {
    return senast.filter(s -> s.isAfter(motet)).orElse(motet).plusDays(1);
  }
}
