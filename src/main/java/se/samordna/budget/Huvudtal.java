package se.samordna.budget;

/** Ett års huvudtal ur ett budgetblad, i öre; kostnaderna räknar in insatserna. */
public record Huvudtal(
    long intakterOre,
    long kostnaderOre,
    long resultatOre,
    long ibOre,
    long ubOre,
    long buffertOre,
    long kvarAttDisponeraOre) {

  public static Huvudtal av(Budgetblad b) {
    return new Huvudtal(
        b.intakter().ore(),
        b.kostnader().ore(),
        b.resultat().ore(),
        b.ib().ore(),
        b.ub().ore(),
        b.buffert().ore(),
        b.kvarAttDisponera().ore());
  }
}
