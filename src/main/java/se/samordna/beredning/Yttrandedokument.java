package se.samordna.beredning;

import java.time.LocalDate;
import java.util.List;
import se.samordna.arende.Arende;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;

/** Beredningsgruppens samlade yttrande i läsbar form (R29). */
final class Yttrandedokument {

  private Yttrandedokument() {}

  /**
   * Yttrandet, på svenska.
   *
   * @param forbund förbundets namn
   * @param sammanstallt den som sammanställt det, "Namn, titel"
   */
  static Dokument av(
      Arende arende,
      SamlatYttrande y,
      List<Medlemsyttrande> medlemmarna,
      String forbund,
      LocalDate dag,
      String sammanstallt) {
    String nummer = arende.diarienummer().orElse("");
    return Dokument.med(
            "Samlat yttrande: " + arende.rubrik(),
            nummer + ", " + dag,
            new Sidfot(forbund, nummer, dag.toString()))
        .avsnitt("Beredningsgruppens yttrande", Utfallstext.av(y.utfall()))
        .avsnitt("Motivering", y.motivering())
        .rubrik("Medlemmarnas yttranden")
        .tabell(
            List.of("Medlem", "Yttrande", "Motivering"),
            medlemmarna.stream().map(Yttrandedokument::rad).toList())
        .avsnitt("Sammanställt av", sammanstallt);
  }

  private static List<String> rad(Medlemsyttrande m) {
    return List.of(
        m.namn(),
        Utfallstext.av(m.utfall().orElse(m.tillstand())),
        m.tillstand().equals("jav") ? "" : m.motivering().orElse(""));
  }
}
