package se.samordna.inlasning;

import java.util.function.Function;

/** Ett belopp som en människa skriver i en cell, med svenskt decimalkomma. */
public final class Beloppsinskrift {

  private Beloppsinskrift() {}

  /**
   * Tolkar texten i bladets enhet, om den inte själv säger {@code kr} eller {@code tkr}.
   *
   * @param vidFel får texten som säger vad som är fel
   */
  public static <T> T tolka(
      String enhet, String text, Function<Long, T> ore, Function<String, T> vidFel) {
    return switch (new Beloppstolk(enhet.equals("tkr"), Decimaltecken.KOMMA)
        .tolka(Cell.text(text))) {
      case Beloppstolk.Utfall.Ore(long varde, var anmarkning) -> ore.apply(varde);
      case Beloppstolk.Utfall.Fel(String varfor) -> vidFel.apply(varfor);
    };
  }
}
