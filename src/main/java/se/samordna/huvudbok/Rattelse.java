package se.samordna.huvudbok;

import java.util.Map;
import java.util.Set;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;

/**
 * En flytt mellan stadier rättas av en motbokning: samma konteringar med omvänt tecken, och ett
 * skäl. Det som ändrar läget (reservation, ökning, budget) har egna motsatser och rättas inte så.
 */
public record Rattelse(Saldon bok) {

  private static final Set<Handelse> FLYTTAR =
      Set.of(Handelse.AVTAL, Handelse.REKVIRERING, Handelse.NEDSATTNING, Handelse.UTBETALNING);

  /** Motbokningen, eller varför den inte går: inget stadium får bli negativt. */
  public Svar<Saldon> av(Handelse handelse, Saldon konteringar) {
    if (!FLYTTAR.contains(handelse)) {
      return Svar.nej(Stadiehinder.kanInteRattas());
    }
    return motbokning(konteringar);
  }

  /** Konteringarna med omvänt tecken, när inget stadium blir negativt av det. */
  Svar<Saldon> motbokning(Saldon konteringar) {
    Saldon mot = new Saldon().minus(konteringar);
    return mot.alla().entrySet().stream()
        .filter(e -> bok.av(e.getKey()).plus(e.getValue()).arNegativt())
        .map(Map.Entry<Konto, Belopp>::getKey)
        .findFirst()
        .<Svar<Saldon>>map(k -> Svar.nej(Stadiehinder.gattVidare(k)))
        .orElseGet(() -> Svar.ja(mot));
  }
}
