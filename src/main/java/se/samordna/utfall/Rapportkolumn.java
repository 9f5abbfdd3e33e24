package se.samordna.utfall;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;

/**
 * Kolumnerna med siffror i periodrapporten, i ordning. Handlingen visar alla; kalkylbladet dem som
 * är kronor. En ny kolumn är en rad här.
 */
@SuppressWarnings("ImmutableEnumChecker") // varje kolumn läser bara sin rad, och minns inget
enum Rapportkolumn {
  BUDGET("Budget", t -> Optional.of(t.budget()), Siffror::utanEnhet),
  UTFALL("Utfall", t -> Optional.of(t.utfall()), Siffror::utanEnhet),
  /** Utfallets andel av budgeten; bara i handlingen. */
  ANDEL("Andel"),
  PROGNOS("Prognos", Tal::prognos, Siffror::utanEnhet),
  AVVIKELSE("Avvikelse", Tal::avvikelse, Siffror::andring);

  private static final String INGET = "–";

  private final String rubrik;
  private final Function<Tal, Optional<Belopp>> belopp;
  private final Skrivsatt skrivsatt;

  Rapportkolumn(String rubrik, Function<Tal, Optional<Belopp>> belopp, Skrivsatt skrivsatt) {
    this.rubrik = rubrik;
    this.belopp = belopp;
    this.skrivsatt = skrivsatt;
  }

  Rapportkolumn(String rubrik) {
    this(rubrik, t -> Optional.empty(), Siffror::utanEnhet);
  }

  private interface Skrivsatt {
    String text(String enhet, Belopp belopp);
  }

  /** En rads, eller en summas, siffror. */
  record Tal(Belopp budget, Belopp utfall, Optional<Belopp> prognos, Optional<Belopp> avvikelse) {

    static Tal av(Utfallsbild.Rad r) {
      return new Tal(r.budget(), r.utfall(), r.prognos().map(Prognos::belopp), r.avvikelse());
    }

    static Tal av(Utfallsbild.Summa s) {
      return new Tal(s.budget(), s.utfall(), Optional.of(s.prognos()), Optional.of(s.avvikelse()));
    }

    private String andel() {
      return budget.arPositivt()
          ? Math.round(100.0 * utfall.ore() / budget.ore()) + "\u00a0%"
          : INGET;
    }
  }

  /** Kalkylbladets kolumner: de som är kronor. */
  static List<Rapportkolumn> iKronor() {
    return Arrays.stream(values()).filter(k -> k != ANDEL).toList();
  }

  String rubrik() {
    return rubrik;
  }

  /** Som det står i handlingen, i {@code enhet} (kr eller tkr). */
  String text(String enhet, Tal tal) {
    return this == ANDEL
        ? tal.andel()
        : belopp.apply(tal).map(b -> skrivsatt.text(enhet, b)).orElse(INGET);
  }

  /** Som det står i kalkylbladet; tomt när raden inte har någon siffra där. */
  Optional<BigDecimal> kronor(Tal tal) {
    return belopp.apply(tal).map(b -> BigDecimal.valueOf(b.ore(), 2));
  }
}
