package se.samordna.budget.byra;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.budget.sie.Saldopost;
import se.samordna.budget.sie.Siefil;

/**
 * Vilka konton som hör till resultatet: det {@code #KTYP} säger, annars var kontots saldo står
 * ({@code #RES} eller {@code #UB}), annars kontoklassen (1 och 2 är balansen, i BAS som i
 * Kommun-Bas).
 */
final class Resultatkonton {

  private final Map<String, Boolean> avTyp = new HashMap<>();
  private final Set<String> iResultatet;
  private final Set<String> iBalansen;

  Resultatkonton(Siefil fil) {
    fil.konton().forEach(k -> k.typ().ifPresent(t -> avTyp.put(k.nummer(), t.arResultat())));
    iResultatet = konton(fil, Saldopost.Slag.RES);
    iBalansen = konton(fil, Saldopost.Slag.UB);
  }

  private static Set<String> konton(Siefil fil, Saldopost.Slag slag) {
    return fil.saldon(slag).map(Saldopost::konto).collect(Collectors.toSet());
  }

  boolean omfattar(String konto) {
    if (iResultatet.contains(konto)) {
      return true;
    }
    if (iBalansen.contains(konto)) {
      return false;
    }
    return avTyp.getOrDefault(konto, !konto.startsWith("1") && !konto.startsWith("2"));
  }
}
