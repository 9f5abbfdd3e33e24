package se.samordna.budget.bidrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.KapitalService;
import se.samordna.budget.Kapitalar;
import se.samordna.budget.bidrag.Bidragsplan.Regel;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Finansiar;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Medlemmarnas bidrag ett år: läsa, prova en delning, och spara den. */
@Service
@Transactional
public class BidragService {

  private static final long MEST_INVANARE = 20_000_000;

  private final BidragStore store;
  private final Register register;
  private final KapitalService kapital;
  private final Spar spar;
  private final Klocka klocka;

  BidragService(
      BidragStore store, Register register, KapitalService kapital, Spar spar, Klocka klocka) {
    this.store = store;
    this.register = register;
    this.kapital = kapital;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Ett års bidrag.
   *
   * @param version 0 när ingen plan är sparad; då föreslås en lika delning av budgetens bidrag
   * @param budgeterat budgetens medlemsbidrag för året, när det finns en budget
   */
  public record Bidragsar(Bidragsfordelning fordelning, int version, Optional<Belopp> budgeterat) {}

  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor',"
          + " 'administrator')")
  public Bidragsar ar(int ar) {
    Optional<Belopp> budgeterat = budgeterat(ar);
    return store
        .hitta(ar)
        .map(s -> new Bidragsar(fordelning(s.plan()), s.version(), budgeterat))
        .orElseGet(() -> new Bidragsar(fordelning(forslag(ar, budgeterat)), 0, budgeterat));
  }

  /** Delningen som den skulle bli; inget sparas. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Bidragsfordelning> prova(Bidragsplan plan) {
    return granska(plan).som(this::fordelning);
  }

  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Bidragsar> spara(Bidragsplan plan, int version) {
    return granska(plan).som(this::fordelning).sedan(f -> spara(f, version));
  }

  private Svar<Bidragsar> spara(Bidragsfordelning fordelning, int version) {
    int ar = fordelning.plan().ar();
    Map<String, Object> fore = store.hitta(ar).map(s -> spar(s.plan())).orElse(Map.of());
    if (!store.spara(fordelning, version, klocka.nu())) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv("medlemsbidrag_sparat", "bidrag:" + ar, fore, spar(fordelning.plan()));
    return Svar.ja(ar(ar));
  }

  private static Map<String, Object> spar(Bidragsplan plan) {
    return Map.of(
        "totaltOre", plan.totalt().ore(),
        "regel", plan.regel().name(),
        "invanare", plan.invanare(),
        "fasta",
            plan.fasta().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().ore())));
  }

  private Bidragsfordelning fordelning(Bidragsplan plan) {
    LocalDate forsta = LocalDate.of(plan.ar(), 1, 1);
    return new Bidragsfordelning(
        plan, medlemmar(forsta), Andelar.av(register.ordning(forsta).bidragsandelar()));
  }

  private List<Medlem> medlemmar(LocalDate dag) {
    return register.medlemmar().stream().filter(m -> m.gallde(dag)).toList();
  }

  private Bidragsplan forslag(int ar, Optional<Belopp> budgeterat) {
    return new Bidragsplan(
        ar, budgeterat.orElse(Belopp.NOLL), Regel.LIKA, Optional.empty(), Map.of(), Map.of());
  }

  private Optional<Belopp> budgeterat(int ar) {
    return kapital.lage(ar).stream()
        .filter(k -> k.ar() == ar)
        .map(Kapitalar::medlemsbidrag)
        .findFirst();
  }

  private Svar<Bidragsplan> granska(Bidragsplan plan) {
    Granskning g = new Granskning().ar("ar", plan.ar());
    if (!g.fel().isEmpty()) {
      return g.svar(plan);
    }
    List<Medlem> medlemmar = medlemmar(LocalDate.of(plan.ar(), 1, 1));
    g.belopp("totaltOre", plan.totalt().ore());
    g.krav(plan.totalt().ore() % 100 == 0, "totaltOre", "hela_kronor", Mening.av("hela_kronor"));
    kanda(g, plan, medlemmar);
    if (plan.regel() == Regel.INVANARE) {
      invanare(g, plan, medlemmar);
    }
    return g.svar(plan);
  }

  private static void kanda(Granskning g, Bidragsplan plan, List<Medlem> medlemmar) {
    List<String> koder = medlemmar.stream().map(Medlem::kod).toList();
    g.krav(
        koder.containsAll(plan.invanare().keySet()) && koder.containsAll(plan.fasta().keySet()),
        "rader",
        "okand_medlem",
        Mening.av("okand_medlem_2"));
    plan.fasta().values().forEach(b -> g.belopp("rader.beloppOre", b.ore()));
  }

  private static void invanare(Granskning g, Bidragsplan plan, List<Medlem> medlemmar) {
    g.krav(plan.invanardag().isPresent(), "invanardag", "saknas", Mening.av("saknas_19"));
    plan.invanardag().ifPresent(d -> g.dag("invanardag", d));
    medlemmar.stream()
        .filter(m -> m.finansiar() == Finansiar.KOMMUN)
        .forEach(
            m -> {
              long antal = plan.invanare().getOrDefault(m.kod(), 0L);
              g.krav(
                  antal > 0 && antal <= MEST_INVANARE,
                  "rader." + m.kod(),
                  "saknas",
                  Mening.av("saknas_20", m.namn()));
            });
  }
}
