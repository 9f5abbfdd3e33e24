package se.samordna.inlasning;

import java.util.stream.LongStream;

/**
 * Räknar tecknen på filens kostnader och intäkter. Minst två belopp, nästan alla negativa, krävs
 * för att filen ska läsas som en som skriver kostnader negativt.
 */
final class Teckensokning {

  private final Beloppstolk tolk;
  private int kostnadMinus;
  private int kostnadPlus;
  private int intaktMinus;
  private int intaktPlus;

  Teckensokning(Beloppstolk tolk) {
    this.tolk = tolk;
  }

  static LongStream ore(Beloppstolk tolk, Cell cell) {
    return tolk.tolka(cell) instanceof Beloppstolk.Utfall.Ore(long ore, var a)
        ? LongStream.of(ore)
        : LongStream.empty();
  }

  void se(Tolkning.Rad rad, Cell cell) {
    boolean kostnad = Teckenregel.arKostnad(rad.slag(), rad.namn(), rad.tackning().art());
    boolean intakt = rad.slag().equals("intakt");
    if (rad.lases() && !rad.slag().isEmpty() && (kostnad || intakt)) {
      ore(tolk, cell).filter(o -> o != 0).forEach(o -> rakna(intakt, o < 0));
    }
  }

  private void rakna(boolean intakt, boolean minus) {
    kostnadMinus += !intakt && minus ? 1 : 0;
    kostnadPlus += !intakt && !minus ? 1 : 0;
    intaktMinus += intakt && minus ? 1 : 0;
    intaktPlus += intakt && !minus ? 1 : 0;
  }

  Teckenregel regel() {
    if (nastanAlla(kostnadMinus, kostnadPlus, 2)) {
      return Teckenregel.KOSTNADER_NEGATIVA;
    }
    return nastanAlla(intaktMinus, intaktPlus, 1) && kostnadPlus > 1
        ? Teckenregel.BOKFORING
        : Teckenregel.KOSTNADER_POSITIVA;
  }

  private static boolean nastanAlla(int minus, int plus, int minst) {
    return minus >= minst && minus > 4 * plus;
  }
}
