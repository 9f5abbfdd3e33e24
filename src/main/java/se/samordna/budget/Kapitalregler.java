package se.samordna.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.forbund.Ordning;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.plan.Beloppstext;
import se.samordna.plan.Budgetversion;

/**
 * Vad styrelsen varnas för, ur förbundets egen ordning (R5): kapitalet, bufferten, resultatet (R21)
 * och antalet insatser.
 *
 * @param dettaAr verksamhetens år: aktivitetsmålet gäller de kommande
 */
record Kapitalregler(Ordning ordning, int dettaAr) {

  Kapitalar prova(Budgetblad blad, Belopp medlemsbidrag) {
    Kapitalar ar = new Kapitalar(blad, medlemsbidrag, List.of());
    List<Kapitalar.Varning> varningar =
        Stream.of(overRekommendationen(ar), underBufferten(ar), underbalanserad(ar), faInsatser(ar))
            .flatMap(Optional::stream)
            .toList();
    return new Kapitalar(blad, medlemsbidrag, varningar);
  }

  /** Mer än kapitaltrappan rekommenderar riskerar nästa års tilldelning. */
  private Optional<Kapitalar.Varning> overRekommendationen(Kapitalar a) {
    int procent = ordning.rekommenderatKapital(a.medlemsbidrag().ore() / 100);
    Belopp hogst = andel(a.medlemsbidrag(), procent);
    return varning(
        a.blad().ub().compareTo(hogst) > 0,
        "kapital_over_rekommendation",
        Mening.text(
            "kapital_over_rekommendation", a.ar(), text(a, a.blad().ub()), text(a, hogst), procent),
        hogst.ore());
  }

  private static Optional<Kapitalar.Varning> underBufferten(Kapitalar a) {
    return varning(
        a.blad().kvarAttDisponera().arNegativt(),
        "under_bufferten",
        Mening.text("under_bufferten", a.ar(), text(a, a.blad().ub()), text(a, a.blad().buffert())),
        a.blad().buffert().ore());
  }

  /** R21: intäkterna bör vara större än kostnaderna; annars krävs ett skäl. */
  private Optional<Kapitalar.Varning> underbalanserad(Kapitalar a) {
    return varning(
        a.ar() >= dettaAr && a.blad().resultat().arNegativt(),
        "underbalanserad",
        Mening.text("underbalanserad", a.ar()),
        a.blad().resultat().ore());
  }

  private Optional<Kapitalar.Varning> faInsatser(Kapitalar a) {
    int minst = ordning.insatserMinst();
    return varning(
        a.ar() > dettaAr && a.insatser() < minst,
        "fa_insatser",
        Mening.text(
            a.insatser() == 1 ? "fa_insatser_en" : "fa_insatser", a.ar(), a.insatser(), minst),
        minst);
  }

  private static Optional<Kapitalar.Varning> varning(
      boolean galler, String kod, String text, long grans) {
    return galler ? Optional.of(new Kapitalar.Varning(kod, text, grans)) : Optional.empty();
  }

  private static Belopp andel(Belopp av, int procent) {
    return new Belopp(
        BigDecimal.valueOf(av.ore())
            .multiply(BigDecimal.valueOf(procent))
            .movePointLeft(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private static String text(Kapitalar a, Belopp belopp) {
    return Beloppstext.av(belopp, Budgetversion.Enhet.av(a.blad().enhet()));
  }
}
