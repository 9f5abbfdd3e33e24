package se.samordna.budget.api;

import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;

/** En tryckt summa bredvid den räknade, utan året: det står på bladet som summan står på. */
public record Trycktsvar(
    String rad, Belopp tryckt, Belopp beraknat, Belopp differens, Belopp foljd) {

  public static Trycktsvar av(Budgetblad.Tryckt tryckt) {
    return new Trycktsvar(
        tryckt.rad(), tryckt.tryckt(), tryckt.beraknat(), tryckt.differens(), tryckt.foljd());
  }
}
