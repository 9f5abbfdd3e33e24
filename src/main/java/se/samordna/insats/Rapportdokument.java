package se.samordna.insats;

import java.time.LocalDate;
import java.util.List;
import se.samordna.arende.Arende;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;

/** En lämnad rapport i läsbar form (R29): delrapport, slutrapport eller utvärdering. */
final class Rapportdokument {

  private static final String UTAN_TEXT = "Lämnad utan text; se bilagorna i ärendet.";

  private Rapportdokument() {}

  /**
   * Rapporten, på svenska.
   *
   * @param forbund förbundets namn
   * @param lamnad den som lämnat den, "Namn, titel"
   */
  static Dokument av(Arende arende, Rapport r, String forbund, LocalDate dag, String lamnad) {
    String nummer = arende.diarienummer().orElse("");
    Dokument dokument =
        Dokument.med(
                rubrik(r) + ": " + arende.rubrik(),
                nummer + ", " + dag,
                new Sidfot(forbund, nummer, dag.toString()))
            .avsnitt("Period", r.period())
            .avsnitt("Lämnad", dag + " av " + lamnad)
            .avsnitt("Rapport", r.text().isEmpty() ? UTAN_TEXT : r.text());
    return r.indikatorer().isEmpty()
        ? dokument
        : dokument
            .rubrik("Indikatorer")
            .tabell(
                List.of("Indikator", "Värde"),
                r.indikatorer().stream().map(i -> List.of(i.namn(), i.varde())).toList());
  }

  static String rubrik(Rapport r) {
    return switch (r.slag()) {
      case SLUTRAPPORT -> "Slutrapport";
      case UTVARDERING -> "Utvärdering";
      case DELRAPPORT -> "Rapport";
    };
  }
}
