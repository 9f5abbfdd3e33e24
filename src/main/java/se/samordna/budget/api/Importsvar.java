package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.BudgetimportService.Inlast;
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
    List<Differens> differenser,
    List<Fraga> fragor,
    List<Summasvar> summor,
    List<Skillnadssvar> dokumentSkillnader,
    Optional<Tolkningsform> tolkning) {

  record Differens(
      int ar, String rad, long trycktOre, long beraknatOre, long differensOre, long foljdOre) {

    static Differens av(Budgetblad.Tryckt t) {
      return new Differens(
          t.ar(),
          t.rad(),
          t.tryckt().ore(),
          t.beraknat().ore(),
          t.differens().ore(),
          t.foljd().ore());
    }
  }

  record Fraga(int rad, String text) {}

  static Importsvar av(Inlast inlast) {
    return new Importsvar(
        inlast.lasta(),
        inlast.versionId(),
        inlast.ar(),
        inlast.differenser().stream().map(Differens::av).toList(),
        inlast.fragor().stream().map(f -> new Fraga(f.radnummer(), f.text())).toList(),
        inlast.summor().stream().map(Summasvar::av).toList(),
        inlast.dokument().stream().map(Skillnadssvar::av).toList(),
        Optional.of(inlast)
            .filter(i -> i.versionId().isEmpty())
            .map(i -> Tolkningsform.av(i.tolkning())));
  }
}
