package se.samordna.utfall;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.sie.Saldopost;
import se.samordna.sie.Siefil;

/**
 * Vilka konton som hör till resultatet. I klass 1–8: det var kontots saldo står säger ({@code #RES}
 * eller {@code #UB}), annars {@code #KTYP}, annars kontoklassen (3–8 i BAS som i Kommun-Bas).
 * Utanför dem, som internredovisningens klass 9, bara det som {@code #KTYP} säger är kostnad eller
 * intäkt.
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
    if (!iKontoplanen(konto)) {
      return avTyp.getOrDefault(konto, false);
    }
    if (iResultatet.contains(konto)) {
      return true;
    }
    return !iBalansen.contains(konto) && avTyp.getOrDefault(konto, iKlass(konto, '3', '8'));
  }

  /** Sant för ett konto vars klass säger resultat eller inget, men som filen inte räknar dit. */
  boolean namnsSomUtelamnat(String konto) {
    return !omfattar(konto) && !iKlass(konto, '1', '2');
  }

  private static boolean iKontoplanen(String konto) {
    return iKlass(konto, '1', '8');
  }

  private static boolean iKlass(String konto, char fran, char till) {
    return !konto.isEmpty() && konto.charAt(0) >= fran && konto.charAt(0) <= till;
  }
}
