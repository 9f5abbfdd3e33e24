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
        .filter(p -> p.arende().isPresent() && p.slag().equals(Slag.INSATS))
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
    sparaRad(r, f);
    f.nya().forEach(tilldelningar::spara);
    bokfor(Handling.av(r), Handelse.RESERVATION, f.fore(), f.fore().med(f.nya()));
  }

  /**
   * Reserverar och beviljar i ett: mer pengar till en insats som redan finns. Nekas som {@link
   * #reservera}.
   */
  Svar<Boolean> beviljaDirekt(Reservation r, InsatsId insats, UUID akt) {
    budget.las();
    return fordela(r)
        .som(f -> new Fordelat(f.fore(), f.fordelning(), beviljade(f.nya(), insats)))
        .som(
            f -> {
              sparaRad(r, f);
              f.nya().forEach(tilldelningar::spara);
              bokfor(Handling.av(r).som(akt), Handelse.OKNING, f.fore(), f.fore().med(f.nya()));
              return true;
            });
  }

  private static List<Tilldelning> beviljade(List<Tilldelning> nya, InsatsId insats) {
    return nya.stream().map(t -> t.beviljad(insats)).toList();
  }

  private void sparaRad(Reservation r, Fordelat f) {
    if (f.fordelning().anvanderEgenRad(f.nya())) {
      budget.spara(
          new Budgetpost(
              f.fordelning().egenRad(), Slag.INSATS, r.rubrik(), Optional.of(r.arende())));
    }
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
  public void slapp(ArendeId arende, String skal, LocalDate dag) {
    budget.las();
    Set<BeslutId> beslut =
        lasare.lage().tilldelningar().stream()
            .filter(t -> t.arende().equals(arende))
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
