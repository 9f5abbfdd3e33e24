package se.samordna.budget.api;

import se.samordna.budget.Budgetblad;

/** En tryckt summa bredvid den räknade; belopp i öre. */
public record Trycktsvar(
    String rad, long trycktOre, long beraknatOre, long differensOre, long foljdOre) {

  public static Trycktsvar av(Budgetblad.Tryckt tryckt) {
    return new Trycktsvar(
        tryckt.rad(),
        tryckt.tryckt().ore(),
        tryckt.beraknat().ore(),
        tryckt.differens().ore(),
        tryckt.foljd().ore());
  }
}
