package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.plan.BudgetStore;

/**
 * Pengarnas väg: varje handling ändrar läget och bokför skillnaden mellan vad huvudboken ska visa
 * före och efter. Transaktionen är anroparens; lagren vägrar arbeta utan en.
 */
@Component
class Medelsgang implements Medel {

  private final Budgetlagen lasare;
  private final BudgetStore budget;
  private final TilldelningsStore tilldelningar;
  private final HuvudboksStore huvudbok;
  private final Fordelare fordelare;

  Medelsgang(
      Budgetlagen lasare,
      BudgetStore budget,
      TilldelningsStore tilldelningar,
      HuvudboksStore huvudbok,
      Fordelare fordelare) {
    this.lasare = lasare;
    this.budget = budget;
    this.tilldelningar = tilldelningar;
    this.huvudbok = huvudbok;
    this.fordelare = fordelare;
  }

  @Override
  public Svar<Klart> prova(Reservation r) {
    return fordelare.fordela(lasare.lage(), r).som(f -> Klart.KLART);
  }

  @Override
  public Svar<Klart> reservera(Reservation r) {
    budget.las();
    if (huvudbok.verifikation(r.beslut(), Handelse.RESERVATION).isPresent()) {
      return Svar.klart();
    }
    return fordelare
        .fordela(lasare.lage(), r)
        .som(f -> skriv(r, f, Handling.av(r), Handelse.RESERVATION));
  }

  /**
   * Reserverar och beviljar i ett: mer pengar till en insats som redan finns. Nekas som {@link
   * #reservera}.
   */
  Svar<Klart> beviljaDirekt(Reservation r, InsatsId insats, UUID akt) {
    budget.las();
    return fordelare
        .fordela(lasare.lage(), r)
        .som(f -> skriv(r, f.beviljat(insats), Handling.av(r).som(akt), Handelse.OKNING));
  }

  private Klart skriv(Reservation r, Fordelare.Fordelat f, Handling h, Handelse handelse) {
    f.egenRad(r).ifPresent(budget::spara);
    f.nya().forEach(tilldelningar::spara);
    bokfor(h, handelse, f.fore(), f.efter());
    return Klart.KLART;
  }

  @Override
  public void bokfor(ArendeId arende, BeslutId beslut, InsatsId insats, LocalDate dag) {
    budget.las();
    Budgetlage fore = lasare.lage();
    Budgetlage efter = fore.beviljat(beslut, insats);
    if (!efter.equals(fore)) {
      tilldelningar.bevilja(beslut, insats);
      bokfor(
          new Handling(arende, beslut, Optional.empty(), dag, ""),
          Handelse.BEVILJANDE,
          fore,
          efter);
    }
  }

  @Override
  public void slapp(ArendeId arende, InsatsId insats, String skal, LocalDate dag) {
    slapp(arende, t -> t.insats().filter(insats::equals).isPresent(), skal, dag);
  }

  @Override
  public void slapp(ArendeId arende, BeslutId beslut, String skal, LocalDate dag) {
    slapp(arende, t -> t.beslut().equals(beslut), skal, dag);
  }

  private void slapp(ArendeId arende, Predicate<Tilldelning> vilka, String skal, LocalDate dag) {
    budget.las();
    Set<BeslutId> beslut =
        lasare.lage().tilldelningar().stream()
            .filter(t -> t.arende().equals(arende))
            .filter(vilka)
            .map(Tilldelning::beslut)
            .collect(Collectors.toSet());
    beslut.forEach(b -> slapp(new Handling(arende, b, Optional.empty(), dag, skal)));
  }

  private void slapp(Handling handling) {
    Budgetlage fore = lasare.lage();
    tilldelningar.slapp(handling.arende(), handling.beslut());
    bokfor(handling, Handelse.SLAPP, fore, fore.utan(handling.arende(), handling.beslut()));
  }

  @Override
  public List<Stadium> stadier(InsatsId insats) {
    return huvudbok.stadier(insats);
  }

  private record Handling(
      ArendeId arende, BeslutId beslut, Optional<UUID> akt, LocalDate dag, String skal) {

    static Handling av(Reservation r) {
      return new Handling(
          r.arende(), r.beslut(), Optional.empty(), r.dag(), r.undantagSkal().orElse(""));
    }

    Handling som(UUID ny) {
      return new Handling(arende, beslut, Optional.of(ny), dag, skal);
    }
  }

  private void bokfor(Handling h, Handelse handelse, Budgetlage fore, Budgetlage efter) {
    huvudbok.bokfor(
        new NyVerifikation(
            UUID.randomUUID(),
            h.dag(),
            handelse,
            Optional.of(h.arende()),
            Optional.of(h.beslut()),
            h.akt(),
            handelse == Handelse.SLAPP
                ? huvudbok.verifikation(h.beslut(), Handelse.RESERVATION)
                : Optional.empty(),
            h.skal(),
            efter.saldon().minus(fore.saldon())));
  }
}
