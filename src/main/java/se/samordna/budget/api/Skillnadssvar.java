package se.samordna.budget.api;

import java.util.UUID;
import se.samordna.budget.Dokumentskillnad;

/**
 * UB så som det är tryckt i en plan mot IB i nästa; belopp i öre.
 *
 * @param ar året vars UB det gäller
 * @param skillnadOre IB minus UB
 */
record Skillnadssvar(
    int ar, UUID ubVersionId, long ubOre, UUID ibVersionId, long ibOre, long skillnadOre) {

  static Skillnadssvar av(Dokumentskillnad d) {
    return new Skillnadssvar(
        d.ar(), d.ubVersion(), d.ub().ore(), d.ibVersion(), d.ib().ore(), d.skillnad().ore());
  }
}
