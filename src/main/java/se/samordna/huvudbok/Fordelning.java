package se.samordna.huvudbok;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;

/**
 * Gör ett besluts finansiering till tilldelningar.
 *
 * @param egenRad ärendets egen insatsrad, som fri ram och eget kapital utan rad hamnar på
 */
public record Fordelning(Budgetlage lage, ArendeId arende, BeslutId beslut, UUID egenRad) {

  public List<Tilldelning> av(List<Finansiering> rader) {
    return rader.stream().flatMap(f -> en(f).stream()).toList();
  }

  private Optional<Tilldelning> en(Finansiering f) {
    Finansiering.Kalla kalla = f.kalla().orElse(Finansiering.Kalla.EGET_KAPITAL);
    return lage.version(f.ar())
        .map(
            v ->
                new Tilldelning(
                    UUID.randomUUID(),
                    arende,
                    beslut,
                    v.id(),
                    f.ar(),
                    f.belopp(),
                    f.belopp(),
                    kalla,
                    kalla == Finansiering.Kalla.EGET_KAPITAL ? Optional.empty() : f.radId(),
                    till(f, kalla),
                    Optional.empty()));
  }

  private UUID till(Finansiering f, Finansiering.Kalla kalla) {
    return kalla == Finansiering.Kalla.FRI_RAM ? egenRad : f.radId().orElse(egenRad);
  }

  boolean anvanderEgenRad(List<Tilldelning> tilldelningar) {
    return tilldelningar.stream().anyMatch(t -> t.till().equals(egenRad));
  }
}
