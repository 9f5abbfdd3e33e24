package se.samordna.budget.arbetsblad;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Versionsutkast;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder.Faltfel;

/**
 * Ett arbetsblad så som det visas.
 *
 * @param rader i ordning
 * @param raknat bladen år för år av raderna, utan beslut; bara de år som har någon rad
 * @param forra beloppen året före budgetåret, per rad i bladet, när det året har en budget
 * @param brister det som måste rättas innan bladet kan sparas
 */
public record Arbetsbild(
    Arbetsblad blad,
    List<Arbetsrad> rader,
    List<Budgetblad> raknat,
    Map<UUID, Belopp> forra,
    List<Faltfel> brister,
    boolean kanAngra,
    boolean kanGoraOm) {

  public Arbetsbild {
    rader = List.copyOf(rader);
    raknat = List.copyOf(raknat);
    forra = Map.copyOf(forra);
    brister = List.copyOf(brister);
  }

  public Optional<Budgetblad> raknat(int ar) {
    return raknat.stream().filter(b -> b.ar() == ar).findFirst();
  }

  /** Bladets rader som de blir en version: ett års rader i ordning, tomma celler utelämnade. */
  static Versionsutkast utkast(Arbetsblad blad) {
    List<Arbetsrad> rader = blad.rader();
    return new Versionsutkast(
        blad.huvud().enhet(),
        blad.huvud().ar().stream()
            .flatMap(ar -> rader.stream().flatMap(r -> rad(r, ar).stream()))
            .toList());
  }

  private static Optional<Versionsutkast.Rad> rad(Arbetsrad r, int ar) {
    return r.belopp(ar)
        .map(
            b ->
                new Versionsutkast.Rad(
                    ar, r.slag(), r.namn(), r.lage(), r.konto(), b, r.tacker(), r.post()));
  }
}
