package se.samordna.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Fordelning;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Insatsmedelsgang;
import se.samordna.huvudbok.Saldon;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Slag;

/**
 * Budgeten som den blir om ett eller flera ärenden beviljas. Inget sparas, och inget prövas: det
 * gör beslutet.
 *
 * @param poster också de rader som ärendena skulle få
 */
record Omlage(Budgetlage nu, Budgetlage sedan, Map<UUID, Budgetpost> poster) {

  static Omlage fran(Budgetlage nu, Map<UUID, Budgetpost> poster) {
    return new Omlage(nu, nu, poster);
  }

  Omlage med(ArendeId arende, Forslagsbelopp.Forslag forslag) {
    Budgetpost egen =
        new Budgetpost(UUID.randomUUID(), Slag.INSATS, forslag.rubrik(), Optional.of(arende));
    Map<UUID, Budgetpost> alla = new HashMap<>(poster);
    alla.put(egen.radId(), egen);
    return new Omlage(
        nu,
        sedan.med(new Fordelning(sedan, arende, BeslutId.ny(), egen.radId()).av(forslag.rader())),
        alla);
  }

  /**
   * Läget med ändringen av en insats. Det som inte går att minska lämnas som det är: beslutet
   * prövar.
   *
   * @param bokfort huvudbokens saldon nu
   */
  Omlage med(Insatsmedel.Andring a, Saldon bokfort) {
    Omlage minskat =
        new Omlage(
            nu,
            Insatsmedelsgang.minskad(sedan, bokfort, a) instanceof Svar.Ja<Budgetlage>(Budgetlage l)
                ? l
                : sedan,
            poster);
    return a.okning()
        .map(r -> minskat.med(r.arende(), new Forslagsbelopp.Forslag(r.rubrik(), tar(r.rader()))))
        .orElse(minskat);
  }

  /** Läget när versionen fastställts; räknat som fastställelsen räknar. */
  Omlage med(Budgetversion version) {
    Budgetversion ny = version.faststalld();
    return new Omlage(nu, sedan.medVersion(ny, sedan.arSomTas(ny)), poster);
  }

  boolean harTagit(ArendeId arende) {
    return nu.tilldelningar().stream().anyMatch(t -> t.arende().equals(arende));
  }

  /** Också det som ännu saknar källa: det räknas ur eget kapital så länge. */
  private static List<Finansiering> tar(List<Finansiering> rader) {
    return rader.stream().filter(f -> f.belopp().arPositivt()).toList();
  }

  /**
   * Bladet för året; tomt utan budget.
   *
   * @param bokfort huvudbokens saldon nu
   */
  Optional<Budgetblad> blad(int ar, Saldon bokfort, Buffert buffert) {
    Saldon saldon = bokfort.plus(sedan.saldon().minus(nu.saldon()));
    return sedan.version(ar).map(v -> new Bladrakning(v, poster, buffert).blad(ar, saldon));
  }
}
