package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.List;
import java.util.Optional;
import se.samordna.budget.Dokumentskillnad;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Där en plans UB inte är nästa plans IB; tomt när alla ansluter. */
final class Dokumenttabell {

  private Dokumenttabell() {}

  static Optional<Tabell> av(List<Dokumentskillnad> skillnader, String enhet) {
    if (skillnader.isEmpty()) {
      return Optional.empty();
    }
    Tabell tabell =
        new Tabell(text("budget.dokument.hjalp", enhet))
            .kolumn(text("budget.dokument.mellan"))
            .tal(text("budget.dokument.ub"))
            .tal(text("budget.dokument.ib"))
            .tal(text("budget.dokument.skillnad"));
    skillnader.forEach(
        d ->
            tabell.rad(
                text(
                    "budget.dokument.planer",
                    Integer.toString(d.ar()),
                    Integer.toString(d.ar() + 1)),
                Siffror.utanEnhet(enhet, d.ub()),
                Siffror.utanEnhet(enhet, d.ib()),
                Siffror.andring(enhet, d.skillnad())));
    return Optional.of(tabell);
  }
}
