package se.samordna.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Forslagsbelopp.Vantande;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.HuvudboksStore;
import se.samordna.huvudbok.Saldon;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Buffert;

/**
 * Det egna kapitalet år för år, nu och som det blir om ärenden i kön beviljas. Att tänka sig något
 * sparar ingenting.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class KapitalService {

  private static final int FLEST = 200;

  private final Budgetlagen lasare;
  private final BudgetStore budget;
  private final HuvudboksStore huvudbok;
  private final Radprognoser prognoser;
  private final ObjectProvider<Forslagsbelopp> forslag;
  private final Ibuppgifter ibuppgifter;
  private final Register register;
  private final Klocka klocka;

  KapitalService(
      Budgetlagen lasare,
      BudgetStore budget,
      HuvudboksStore huvudbok,
      Radprognoser prognoser,
      ObjectProvider<Forslagsbelopp> forslag,
      Ibuppgifter ibuppgifter,
      Register register,
      Klocka klocka) {
    this.lasare = lasare;
    this.budget = budget;
    this.huvudbok = huvudbok;
    this.prognoser = prognoser;
    this.forslag = forslag;
    this.ibuppgifter = ibuppgifter;
    this.register = register;
    this.klocka = klocka;
  }

  /**
   * Ett ärende man tänker sig beviljat.
   *
   * @param belopp tomt för ärendets egna belopp; annars belopp per år, flyttade eller ändrade
   */
  public record Tankt(ArendeId arende, Optional<List<Finansiering>> belopp) {}

  /** Åren som har budget, från {@code fran}, i ordning. */
  public List<Kapitalar> lage(int fran) {
    Budgetlage lage = lasare.lage();
    return ar(Omlage.fran(lage, budget.poster()), fran);
  }

  /** Ärendena som väntar på beslut, bland dem som aktören får se. */
  public List<Vantande> vantande() {
    return forslag.stream().flatMap(f -> f.vantande().stream()).toList();
  }

  /**
   * Åren som de blir om ärendena beviljas. Ett ärende som inte väntar på beslut, eller som aktören
   * inte får se, svarar {@code finns_inte} (404).
   */
  public Svar<List<Kapitalar>> tank(int fran, List<Tankt> tankta) {
    Map<UUID, Vantande> kon =
        vantande().stream().collect(Collectors.toMap(Vantande::arendeId, Function.identity()));
    if (tankta.stream().anyMatch(t -> !kon.containsKey(t.arende().varde()))) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_2")));
    }
    return granska(tankta).som(t -> ar(tanke(t, kon), fran));
  }

  private static Svar<List<Tankt>> granska(List<Tankt> tankta) {
    Granskning granskning = new Granskning().antal("tankta", tankta, FLEST);
    for (Tankt t : tankta) {
      List<Finansiering> rader = t.belopp().orElse(List.of());
      granskning.antal("belopp", rader, FLEST);
      rader.forEach(
          f -> granskning.ar("belopp.ar", f.ar()).belopp("belopp.beloppOre", f.belopp().ore()));
    }
    return granskning.svar(tankta);
  }

  private Omlage tanke(List<Tankt> tankta, Map<UUID, Vantande> kon) {
    Omlage tanke = Omlage.fran(lasare.lage(), budget.poster());
    for (Tankt t : tankta) {
      Vantande v = Objects.requireNonNull(kon.get(t.arende().varde()));
      List<Finansiering> rader =
          t.belopp().orElse(v.belopp()).stream().filter(f -> f.belopp().arPositivt()).toList();
      tanke = tanke.med(t.arende(), new Forslagsbelopp.Forslag(v.rubrik(), rader));
    }
    return tanke;
  }

  private List<Kapitalar> ar(Omlage tanke, int fran) {
    Saldon bokfort = huvudbok.saldon();
    Buffert buffert = lasare.buffert(tanke.nu());
    List<Kapitalar> ar = new ArrayList<>();
    tanke.nu().gallande().keySet().stream()
        .sorted()
        .flatMap(a -> tanke.blad(a, bokfort, buffert).stream())
        .map(b -> b.medIbuppgift(ibuppgifter.om(b.versionId())))
        .map(b -> regler(b).prova(b, bidrag(tanke, b.ar())))
        .forEach(a -> ar.add(a.med(prognos(a.blad(), tanke, ar))));
    return ar.stream().filter(a -> a.ar() >= fran).toList();
  }

  /** Åren före i samma plan bär sin avvikelse vidare, också när de inte visas. */
  private Optional<Kapitalprognos> prognos(Budgetblad blad, Omlage tanke, List<Kapitalar> fore) {
    return Kapitalprognos.av(
        blad,
        prognoser.perRad(blad.ar()),
        tanke.poster(),
        fore.isEmpty()
            ? Optional.empty()
            : Optional.of(fore.getLast()).filter(f -> f.foljsAv(blad)));
  }

  private Kapitalregler regler(Budgetblad blad) {
    return new Kapitalregler(
        register.ordning(LocalDate.of(blad.ar(), 12, 31)), klocka.idag().getYear());
  }

  private static Belopp bidrag(Omlage tanke, int ar) {
    return tanke.nu().version(ar).map(v -> v.medlemsbidrag(ar)).orElse(Belopp.NOLL);
  }
}
