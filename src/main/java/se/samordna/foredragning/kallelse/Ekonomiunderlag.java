package se.samordna.foredragning.kallelse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Pengar;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.Punktslag;
import se.samordna.sammantrade.bild.Motesbild;

/** Den ekonomiska uppföljningen: budgetens huvudtal för mötets år och planåren. */
@Component
class Ekonomiunderlag implements Punktunderlag {

  private static final int AR = 3;

  private final BudgetService budget;
  private final Klocka klocka;

  Ekonomiunderlag(BudgetService budget, Klocka klocka) {
    this.budget = budget;
    this.klocka = klocka;
  }

  @Override
  public Punktslag slag() {
    return Punktslag.EKONOMI;
  }

  @Override
  public Optional<Underlag> om(Motesbild mote, Motesbild.Punktvy punkt) {
    if (!farLasa()) {
      return Optional.empty();
    }
    int forsta = mote.dag().getYear();
    List<Budgetblad> blad =
        IntStream.range(forsta, forsta + AR)
            .mapToObj(ar -> budget.blad(ar, Optional.empty()))
            .flatMap(Ekonomiunderlag::finns)
            .toList();
    return blad.isEmpty() ? Optional.empty() : Optional.of(underlag(blad));
  }

  private static Stream<Budgetblad> finns(Svar<Budgetblad> svar) {
    return svar instanceof Svar.Ja<Budgetblad>(Budgetblad b) ? Stream.of(b) : Stream.empty();
  }

  private static boolean farLasa() {
    return Inloggad.aktor()
        .har(
            Roll.FORBUNDSCHEF,
            Roll.ADMINISTRATOR,
            Roll.PRESIDIUM,
            Roll.STYRELSE,
            Roll.REVISOR,
            Roll.EKONOM);
  }

  private Underlag underlag(List<Budgetblad> blad) {
    List<String> huvud = new ArrayList<>(List.of("Belopp"));
    blad.forEach(b -> huvud.add(Integer.toString(b.ar())));
    return new Underlag(
        "Ekonomin " + klocka.idag(),
        List.of(
            Underlag.Stycke.tabell(
                "Budgetens huvudtal",
                huvud,
                List.of(
                    rad("Intäkter", blad, Budgetblad::intakter),
                    rad("Kostnader, insatser inräknade", blad, Budgetblad::kostnader),
                    rad("Resultat", blad, Budgetblad::resultat),
                    rad("Eget kapital vid årets början", blad, Budgetblad::ib),
                    rad("Eget kapital vid årets slut", blad, Budgetblad::ub),
                    rad("Buffert", blad, Budgetblad::buffert),
                    rad("Kvar att disponera", blad, Budgetblad::kvarAttDisponera))),
            Underlag.Stycke.tabell(
                "Insatser " + blad.getFirst().ar(),
                List.of("Rad", "Budget", "Reserverat och beviljat", "Utbetalt", "Ledigt"),
                insatser(blad.getFirst()))));
  }

  private static List<String> rad(
      String namn, List<Budgetblad> blad, Function<Budgetblad, Belopp> varde) {
    List<String> celler = new ArrayList<>(List.of(namn));
    blad.forEach(b -> celler.add(Pengar.text(b.enhet(), varde.apply(b))));
    return celler;
  }

  private static List<List<String>> insatser(Budgetblad blad) {
    return blad.sektioner().stream()
        .filter(s -> s.slag().arInsats())
        .flatMap(s -> s.rader().stream())
        .map(
            r ->
                List.of(
                    r.namn(),
                    Pengar.text(blad.enhet(), r.budget()),
                    Pengar.text(blad.enhet(), r.reserverat().plus(r.beviljat())),
                    Pengar.text(blad.enhet(), r.utbetalt()),
                    Pengar.text(blad.enhet(), r.ledigt())))
        .toList();
  }
}
