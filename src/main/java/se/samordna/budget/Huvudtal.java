package se.samordna.budget;

import se.samordna.gemensam.Belopp;

/** Ett års huvudtal ur ett budgetblad; kostnaderna räknar in insatserna. */
public record Huvudtal(
    Belopp intakter,
    Belopp kostnader,
    Belopp resultat,
    Belopp ib,
    Belopp ub,
    Belopp buffert,
    Belopp kvarAttDisponera) {

  public static Huvudtal av(Budgetblad b) {
    return new Huvudtal(
        b.intakter(),
        b.kostnader(),
        b.resultat(),
        b.ib(),
        b.ub(),
        b.buffert(),
        b.kvarAttDisponera());
  }
}
