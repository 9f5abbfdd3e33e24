package se.samordna.budget;

import java.util.List;
import java.util.Set;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Saldon;
import se.samordna.plan.Buffert;

/** Läget och boken, lästa en gång. */
record Verkansrakning(Omlage nu, Saldon bokfort, Budgetlagen lasare) {

  Omlage med(Omlage lage, List<Insatsmedel.Andring> alla) {
    Omlage efter = lage;
    for (Insatsmedel.Andring a : alla) {
      efter = efter.med(a, bokfort);
    }
    return efter;
  }

  Verkan verkan(int forsta, Omlage efter, List<Finansiering> rader) {
    return verkan(forsta, efter, rader, Set.of());
  }

  Verkan verkan(int forsta, Omlage efter, List<Finansiering> rader, Set<Integer> ror) {
    Buffert fore = lasare.buffert(nu.nu());
    Buffert sedan = lasare.buffert(efter.sedan());
    return Verkan.av(
        forsta, rader, ror, ar -> nu.blad(ar, bokfort, fore), ar -> efter.blad(ar, bokfort, sedan));
  }
}
