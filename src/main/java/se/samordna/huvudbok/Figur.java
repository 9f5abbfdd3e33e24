package se.samordna.huvudbok;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * En siffra på budgetbladet, och vilka stadier i huvudboken den är summan av. Intäkter och ingående
 * kapital står negativt i boken och räknas med omvänt tecken.
 */
public enum Figur {
  BUDGET,
  RESERVERAT,
  BEVILJAT,
  LEDIGT,
  UTBETALT,
  INTAKTER,
  KOSTNADER,
  RESULTAT,
  IB,
  UB,
  /** UB minus bufferten, som inte bokförs. */
  KVAR;

  private static final List<String> ALLT_BEVILJAT =
      List.of("beviljat", "avtalat", "rekvirerat", "utbetalt", "aterfort");
  private static final List<String> KOSTNAD =
      Stream.concat(Stream.of("ram", "reserverat"), ALLT_BEVILJAT.stream()).toList();
  private static final List<String> INTAKT_OCH_KOSTNAD =
      Stream.concat(Stream.of("intakt"), KOSTNAD.stream()).toList();
  private static final Set<String> NEGATIVA = Set.of("ib", "intakt");

  /** Stadierna som räknas. */
  List<String> stadier() {
    return switch (this) {
      case BUDGET, RESULTAT -> INTAKT_OCH_KOSTNAD;
      case RESERVERAT -> List.of("reserverat");
      case BEVILJAT -> ALLT_BEVILJAT;
      case LEDIGT -> List.of("ram");
      case UTBETALT -> List.of("utbetalt");
      case INTAKTER -> List.of("intakt");
      case KOSTNADER -> KOSTNAD;
      case IB -> List.of("ib");
      case UB, KVAR -> List.of("eget_kapital");
    };
  }

  /** Stadierna som räknas med omvänt tecken: de som står negativt, och i resultatet kostnaderna. */
  Set<String> omvanda() {
    return this == RESULTAT ? Set.copyOf(INTAKT_OCH_KOSTNAD) : NEGATIVA;
  }

  /** För en siffra som inte är någon av dem: de konton som står negativt vänds. */
  static Set<String> negativa() {
    return NEGATIVA;
  }
}
