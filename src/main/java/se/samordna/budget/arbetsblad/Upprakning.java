package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/**
 * Räknar upp ett belopp med en procent för varje år, från året före. Svaret är i hela kronor, eller
 * hela tusental i ett blad i tkr; en halv avrundas uppåt.
 */
final class Upprakning {

  private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

  private final BigDecimal faktor;
  private final BigDecimal steg;

  Upprakning(BigDecimal procent, String enhet) {
    this.faktor = BigDecimal.ONE.add(procent.divide(HUNDRA));
    this.steg = BigDecimal.valueOf(enhet.equals("tkr") ? 100_000 : 100);
  }

  Belopp ett(Belopp forra) {
    BigDecimal hela =
        BigDecimal.valueOf(forra.ore()).multiply(faktor).divide(steg, 0, RoundingMode.HALF_UP);
    return new Belopp(hela.multiply(steg).longValueExact());
  }

  /** Åren i ordning, det första räknat från {@code fore}. */
  Map<Integer, Belopp> kedja(Belopp fore, List<Integer> ar) {
    Map<Integer, Belopp> belopp = new LinkedHashMap<>();
    Belopp nu = fore;
    for (int a : ar) {
      nu = ett(nu);
      belopp.put(a, nu);
    }
    return belopp;
  }

  /**
   * Raden uppräknad: från förra årets belopp när det finns, annars från radens eget första år, som
   * då står kvar.
   */
  List<Cellvarde> rad(Arbetsrad rad, Optional<Belopp> forra, List<Integer> ar) {
    Map<Integer, Belopp> nya =
        forra
            .map(f -> kedja(f, ar))
            .orElseGet(
                () ->
                    rad.belopp(ar.getFirst())
                        .map(f -> kedja(f, ar.subList(1, ar.size())))
                        .orElse(Map.of()));
    List<Cellvarde> onskningar = new ArrayList<>();
    nya.forEach(
        (a, b) ->
            onskningar.add(new Cellvarde(Bladcell.belopp(rad.id(), a), Long.toString(b.ore()))));
    return onskningar;
  }
}
