package se.samordna.utfall;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kopplingens alla versioner. För en månad gäller den senast sparade av dem som börjat gälla. */
record Kopplingar(List<Koppling> alla) {

  Kopplingar {
    alla = List.copyOf(alla);
  }

  Koppling senaste() {
    return alla.stream().max(Comparator.comparingInt(Koppling::version)).orElse(Koppling.INGEN);
  }

  Optional<Koppling.Mal> mal(Kontosumma summa) {
    return galler(summa.manad()).flatMap(k -> k.mal(summa.konto(), summa.objekt()));
  }

  private Optional<Koppling> galler(YearMonth manad) {
    return alla.stream()
        .filter(k -> !YearMonth.from(k.fran()).isAfter(manad))
        .max(Comparator.comparingInt(Koppling::version));
  }
}
