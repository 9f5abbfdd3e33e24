package se.samordna.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.budget.NyVerifikation.Handelse;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;

/**
 * Pengarnas väg: varje handling ändrar läget och bokför skillnaden mellan vad huvudboken ska visa
 * före och efter. Transaktionen är anroparens; lagren vägrar arbeta utan en.
 */
@Component
class Medelsgang implements Medel {

  private final Lageslasare lasare;
  private final Budgetstore budget;
  private final Tilldelningsstore tilldelningar;
  private final Huvudboksstore huvudbok;

  Medelsgang(
      Lageslasare lasare,
      Budgetstore budget,
      Tilldelningsstore tilldelningar,
      Huvudboksstore huvudbok) {
    this.lasare = lasare;
    this.budget = budget;
    this.tilldelningar = tilldelningar;
    this.huvudbok = huvudbok;
  }

  @Override
  public Svar<Boolean> prova(Reservation r) {
    return fordela(r).som(f -> true);
  }

  @Override
  public Svar<Boolean> reservera(Reservation r) {
    budget.las();
    if (huvudbok.verifikation(r.beslut(), Handelse.RESERVATION).isPresent()) {
      return Svar.ja(true);
    }
    return fordela(r)
        .som(
            f -> {
              skriv(r, f);
              return true;
            });
  }

  /** En prövad fördelning: läget före, och tilldelningarna. */
  private record Fordelat(Budgetlage fore, Fordelning fordelning, List<Tilldelning> nya) {}

  private Svar<Fordelat> fordela(Reservation r) {
    Budgetlage fore = lasare.lage();
    Map<UUID, Budgetpost> egna = egnaRader();
    Fordelning fordelning = new Fordelning(fore, r.arende(), r.beslut(), egenRad(egna, r.arende()));
    List<Tilldelning> nya = fordelning.av(r.rader());
    boolean undantag = r.undantagSkal().filter(s -> !s.isBlank()).isPresent();
    return new Medelsprovning(fore, lasare.buffert(fore), egna.keySet())
        .prova(r.rader(), undantag, () -> fore.med(nya))
        .<Svar<Fordelat>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(new Fordelat(fore, fordelning, nya)));
  }

  private Map<UUID, Budgetpost> egnaRader() {
    return budget.poster().values().stream()
        .filter(p -> p.arende().isPresent())
        .collect(Collectors.toMap(Budgetpost::radId, p -> p));
  }

  private static UUID egenRad(Map<UUID, Budgetpost> egna, ArendeId arende) {
    return egna.values().stream()
        .filter(p -> p.arende().filter(arende::equals).isPresent())
        .map(Budgetpost::radId)
        .findFirst()
        .orElseGet(UUID::randomUUID);
  }

  private void skriv(Reservation r, Fordelat f) {
    if (f.fordelning().anvanderEgenRad(f.nya())) {
      budget.spara(
          new Budgetpost(
              f.fordelning().egenRad(), Slag.INSATS, r.rubrik(), Optional.of(r.arende())));
    }
    f.nya().forEach(tilldelningar::spara);
    bokfor(
        new Handling(r.arende(), r.beslut(), r.dag(), r.undantagSkal().orElse("")),
        Handelse.RESERVATION,
        f.fore(),
        f.fore().med(f.nya()));
  }

  @Override
  public void bokfor(ArendeId arende, BeslutId beslut, InsatsId insats, LocalDate dag) {
    budget.las();
    Budgetlage fore = lasare.lage();
    Budgetlage efter = fore.beviljat(beslut, insats);
    if (!efter.equals(fore)) {
      tilldelningar.bevilja(beslut, insats);
      bokfor(new Handling(arende, beslut, dag, ""), Handelse.BEVILJANDE, fore, efter);
    }
  }

  @Override
  public void slapp(ArendeId arende, String skal, LocalDate dag) {
    budget.las();
    Set<BeslutId> beslut =
        lasare.lage().tilldelningar().stream()
            .filter(t -> t.arende().equals(arende))
            .map(Tilldelning::beslut)
            .collect(Collectors.toSet());
    beslut.forEach(b -> slapp(new Handling(arende, b, dag, skal)));
  }

  private void slapp(Handling handling) {
    Budgetlage fore = lasare.lage();
    tilldelningar.slapp(handling.beslut());
    bokfor(handling, Handelse.SLAPP, fore, fore.utan(handling.beslut()));
  }

  @Override
  public List<Stadium> stadier(InsatsId insats) {
    return huvudbok.stadier(insats);
  }

  private record Handling(ArendeId arende, BeslutId beslut, LocalDate dag, String skal) {}

  private void bokfor(Handling h, Handelse handelse, Budgetlage fore, Budgetlage efter) {
    huvudbok.bokfor(
        new NyVerifikation(
            UUID.randomUUID(),
            h.dag(),
            handelse,
            Optional.of(h.arende()),
            Optional.of(h.beslut()),
            handelse == Handelse.SLAPP
                ? huvudbok.verifikation(h.beslut(), Handelse.RESERVATION)
                : Optional.empty(),
            h.skal(),
            efter.saldon().minus(fore.saldon())));
  }
}
