package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;

/**
 * Låter en version gälla och bokför det. Ett år som inte haft någon budget får ingående poster; ett
 * år som byter version får en verifikation med skillnaden. Beslutens medel följer med.
 */
@Component
public class Versionsbyte {

  private final Budgetlagen lasare;
  private final BudgetStore budget;
  private final HuvudboksStore huvudbok;

  Versionsbyte(Budgetlagen lasare, BudgetStore budget, HuvudboksStore huvudbok) {
    this.lasare = lasare;
    this.budget = budget;
    this.huvudbok = huvudbok;
  }

  /** Anroparen har tagit låset och sparat versionen. */
  public void latGalla(Budgetversion ny, LocalDate dag) {
    Budgetlage fore = lasare.lage();
    Set<Integer> tas = fore.arSomTas(ny);
    budget.galler(tas, ny.id());
    Saldon skillnad = fore.medVersion(ny, tas).saldon().minus(fore.saldon());
    Set<Integer> nyaAr =
        tas.stream().filter(a -> fore.version(a).isEmpty()).collect(Collectors.toSet());
    bokfor(dag, Handelse.BUDGETBYTE, del(skillnad, k -> !nyaAr.contains(k.ar())));
    oppna(dag, del(skillnad, k -> nyaAr.contains(k.ar())));
  }

  private void oppna(LocalDate dag, Saldon mal) {
    Saldon ingaende = new Saldon();
    Saldon ram = new Saldon();
    Saldon beviljat = new Saldon();
    mal.alla().forEach((konto, belopp) -> fordela(konto, belopp, ingaende, ram, beviljat));
    bokfor(dag, Handelse.INGAENDE, ingaende);
    bokfor(dag, Handelse.RAM, ram);
    bokfor(dag, Handelse.INGAENDE_BEVILJAT, beviljat);
  }

  /**
   * Pengarnas väg in: till eget kapital, därifrån till raden, därifrån till det redan beviljade.
   */
  private static void fordela(
      Konto konto, Belopp belopp, Saldon ingaende, Saldon ram, Saldon beviljat) {
    Konto kapital = Konto.egetKapital(konto.ar());
    switch (konto.stadium()) {
      case "eget_kapital" -> {}
      case "ib", "intakt" -> ingaende.lagg(konto, belopp).lagg(kapital, belopp.negativt());
      case "ram" -> ram.lagg(konto, belopp).lagg(kapital, belopp.negativt());
      default -> {
        Konto rad = Konto.ram(konto.rad(), konto.ar());
        ram.lagg(rad, belopp).lagg(kapital, belopp.negativt());
        beviljat.lagg(konto, belopp).lagg(rad, belopp.negativt());
      }
    }
  }

  private static Saldon del(Saldon alla, java.util.function.Predicate<Konto> villkor) {
    Saldon del = new Saldon();
    alla.alla().entrySet().stream()
        .filter(e -> villkor.test(e.getKey()))
        .forEach((Map.Entry<Konto, Belopp> e) -> del.lagg(e.getKey(), e.getValue()));
    return del;
  }

  private void bokfor(LocalDate dag, Handelse handelse, Saldon konteringar) {
    if (!konteringar.arTomt()) {
      huvudbok.bokfor(NyVerifikation.avBudget(dag, handelse, konteringar));
    }
  }
}
