package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.budget.Dokumentskillnad;
import se.samordna.inlasning.api.Tolkningsform;

/**
 * Vad en inläsning gav. {@code fragor} är det som antagits och bör bekräftas, {@code summor} varje
 * tryckt summa och vad den täcker, {@code tolkning} hur filen förstods, bara vid prov.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Importsvar(
    int lasta,
    Optional<UUID> versionId,
    List<Integer> ar,
    List<Budgetblad.Tryckt> differenser,
    List<Fraga> fragor,
    List<Summasvar> summor,
    List<Dokumentskillnad> dokumentSkillnader,
    Optional<Tolkningsform> tolkning) {

  /** Bara raden och frågan; vad som antogs visas i tolkningen. */
  record Fraga(int rad, String text) {}

  static Importsvar av(Inlast inlast) {
    return new Importsvar(
        inlast.lasta(),
        inlast.versionId(),
        inlast.ar(),
        inlast.differenser(),
        inlast.fragor().stream().map(f -> new Fraga(f.radnummer(), f.text())).toList(),
        inlast.summor().stream().map(Summasvar::av).toList(),
        inlast.dokument(),
        Optional.of(inlast)
            .filter(i -> i.versionId().isEmpty())
            .map(i -> Tolkningsform.av(i.tolkning())));
  }
}
