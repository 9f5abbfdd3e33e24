package se.samordna.budget;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samordna.budget.Faststallelsefoljd.Ar;
import se.samordna.budget.Faststallelsefoljd.Medfoljande;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Planrakning;
import se.samordna.huvudbok.Saldon;
import se.samordna.huvudbok.Tilldelning;
import se.samordna.huvudbok.Tilldelningsutfall;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/** Räknar vad som händer om en version fastställs, utan att ändra något. */
final class Foljdrakning {

  private final Budgetlage fore;
  private final Budgetversion ny;
  private final Set<Integer> tas;
  private final Budgetlage efter;
  private final Map<UUID, Budgetpost> poster;

  Foljdrakning(Budgetlage fore, Budgetversion version, Map<UUID, Budgetpost> poster) {
    this.fore = fore;
    this.ny = version.faststalld();
    this.tas = fore.arSomTas(ny);
    this.efter = fore.medVersion(ny, tas);
    this.poster = poster;
  }

  /**
   * @param bokfort huvudbokens saldon nu
   */
  Faststallelsefoljd rakna(Saldon bokfort, Buffert buffert) {
    Saldon sedan = bokfort.plus(efter.saldon().minus(fore.saldon()));
    return new Faststallelsefoljd(
        tas.stream().sorted().map(ar -> ar(ar, bokfort, sedan, buffert)).toList(),
        new Planrakning(ny, efter)
            .landningar().stream()
                .filter(l -> tas.contains(l.tilldelning().ar()))
                .filter(l -> l.tilldelning().belopp().arPositivt())
                .map(this::medfoljande)
                .toList(),
        fore.gallande().keySet().stream().filter(a -> !tas.contains(a)).sorted().toList());
  }

  private Ar ar(int ar, Saldon bokfort, Saldon sedan, Buffert buffert) {
    return new Ar(
        fore.version(ar).map(v -> new Bladrakning(v, poster, buffert).blad(ar, bokfort)),
        new Bladrakning(ny, poster, buffert).blad(ar, sedan));
  }

  private Medfoljande medfoljande(Tilldelningsutfall l) {
    Tilldelning t = l.tilldelning();
    Optional<Budgetrad> rad = ny.rad(t.ar(), t.till());
    return new Medfoljande(
        t.arende(),
        t.beslut(),
        t.ar(),
        t.kalla(),
        t.belopp(),
        t.till(),
        rad.map(Budgetrad::namn)
            .or(() -> Optional.ofNullable(poster.get(t.till())).map(Budgetpost::namn))
            .orElse(""),
        rad.isPresent(),
        l.tackt(),
        l.urRam(),
        l.okar());
  }
}
