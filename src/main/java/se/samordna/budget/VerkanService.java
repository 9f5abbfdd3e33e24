package se.samordna.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Andringsmedel;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.HuvudboksStore;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.plan.BudgetStore;

/** Vad förslag gör med kvar att disponera, ett i taget och tillsammans. Inget sparas. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class VerkanService {

  private final Budgetlagen lasare;
  private final BudgetStore budget;
  private final HuvudboksStore huvudbok;
  private final ObjectProvider<Forslagsbelopp> forslag;
  private final ObjectProvider<Andringsmedel> andringar;

  VerkanService(
      Budgetlagen lasare,
      BudgetStore budget,
      HuvudboksStore huvudbok,
      ObjectProvider<Forslagsbelopp> forslag,
      ObjectProvider<Andringsmedel> andringar) {
    this.lasare = lasare;
    this.budget = budget;
    this.huvudbok = huvudbok;
    this.forslag = forslag;
    this.andringar = andringar;
  }

  /** Något som styrelsen kan bifalla och som rör pengarna. */
  public sealed interface Steg {

    /** Ärendets tjänsteskrivelse, så som den lyder nu. */
    record Arende(ArendeId id) implements Steg {}

    /** Ändringar av insatser. */
    record Andringar(List<UUID> ids) implements Steg {

      public Andringar {
        ids = List.copyOf(ids);
      }
    }

    /** En budgetversion som fastställs. */
    record Version(UUID id) implements Steg {}
  }

  /**
   * Ett steg i en följd.
   *
   * @param ensamt mot läget nu
   * @param tillsammans mot läget nu, när också stegen före bifallits
   */
  public record Foljdsteg(Verkan ensamt, Verkan tillsammans) {}

  /**
   * Ett steg och vilka år som visas för det.
   *
   * @param forsta första året som visas; de år steget rör kommer alltid med
   */
  public record Punkt(int forsta, Steg steg) {}

  /**
   * En följd av steg.
   *
   * @param steg ett per punkt; tomt för ett steg som saknas eller som aktören inte får se
   * @param alla när alla bifallits; tomt utan steg
   */
  public record Foljd(List<Optional<Foljdsteg>> steg, Optional<Verkan> alla) {

    public Foljd {
      steg = List.copyOf(steg);
    }
  }

  /** Verkan av tjänsteskrivelsens belopp; ett ärende som redan fått sina medel ändrar inget mer. */
  public Svar<Verkan> avForslaget(int forsta, ArendeId arende) {
    Verkansrakning rakning = rakning();
    return rader(rakning.nu(), arende)
        .som(f -> rakning.verkan(forsta, rakning.nu().med(arende, f), f.rader()));
  }

  /** Verkan av belopp som ännu inte är sparade; år utan källa räknas ur eget kapital. */
  public Verkan avRader(int forsta, ArendeId arende, Forslagsbelopp.Forslag f) {
    Verkansrakning rakning = rakning();
    Forslagsbelopp.Forslag tar =
        new Forslagsbelopp.Forslag(
            f.rubrik(), f.rader().stream().filter(r -> r.belopp().arPositivt()).toList());
    return rakning.verkan(forsta, rakning.nu().med(arende, tar), tar.rader());
  }

  /**
   * Verkan av ändringar av insatser, tillsammans.
   *
   * @param okningar som i {@link Andringsmedel#medel}
   */
  public Svar<Verkan> avAndringar(int forsta, List<UUID> ids, List<Finansiering> okningar) {
    Verkansrakning rakning = rakning();
    return medel(ids, okningar)
        .som(alla -> rakning.verkan(forsta, rakning.med(rakning.nu(), alla), okas(alla)));
  }

  /**
   * Punkterna i ordning: var och en för sig, och efter dem som kommer före. Det som aktören inte
   * får se räknas inte in.
   */
  public Foljd foljd(List<Punkt> punkter) {
    Verkansrakning rakning = rakning();
    Omlage lopande = rakning.nu();
    List<Finansiering> hittills = new ArrayList<>();
    Set<Integer> ror = new TreeSet<>();
    List<Optional<Foljdsteg>> steg = new ArrayList<>();
    for (Punkt p : punkter) {
      Optional<Verkning> gor = verkning(rakning, p.steg());
      if (gor.isPresent()) {
        lopande = gor.get().gor().apply(lopande);
        hittills.addAll(gor.get().rader());
        ror.addAll(gor.get().ror());
      }
      Omlage efter = lopande;
      steg.add(
          gor.map(
              g ->
                  new Foljdsteg(
                      rakning.verkan(p.forsta(), g.gor().apply(rakning.nu()), g.rader(), g.ror()),
                      rakning.verkan(p.forsta(), efter, hittills, g.ror()))));
    }
    Omlage sist = lopande;
    return new Foljd(
        steg,
        punkter.stream()
            .map(Punkt::forsta)
            .min(Integer::compare)
            .filter(f -> steg.stream().anyMatch(Optional::isPresent))
            .map(f -> rakning.verkan(f, sist, hittills, ror)));
  }

  /** Vad ett steg gör med ett läge, och vad det beviljar. */
  private record Verkning(UnaryOperator<Omlage> gor, List<Finansiering> rader, Set<Integer> ror) {

    Verkning(UnaryOperator<Omlage> gor, List<Finansiering> rader) {
      this(gor, rader, Set.of());
    }
  }

  private Optional<Verkning> verkning(Verkansrakning rakning, Steg steg) {
    return switch (steg) {
      case Steg.Arende(ArendeId id) ->
          ja(rader(rakning.nu(), id)).map(f -> new Verkning(l -> l.med(id, f), f.rader()));
      case Steg.Andringar(List<UUID> ids) ->
          ja(medel(ids, List.of())).map(a -> new Verkning(l -> rakning.med(l, a), okas(a)));
      case Steg.Version(UUID id) ->
          budget
              .version(id)
              .filter(v -> !v.status().arFaststalld())
              .map(v -> new Verkning(l -> l.med(v), List.of(), Set.copyOf(v.ar())));
    };
  }

  private Svar<Forslagsbelopp.Forslag> rader(Omlage nu, ArendeId arende) {
    Forslagsbelopp port = forslag.getIfAvailable();
    return port == null
        ? Svar.nej(Hinder.saknas(Mening.av("sak_10")))
        : port.forslag(arende)
            .som(f -> nu.harTagit(arende) ? new Forslagsbelopp.Forslag(f.rubrik(), List.of()) : f);
  }

  private Svar<List<Insatsmedel.Andring>> medel(List<UUID> ids, List<Finansiering> okningar) {
    Andringsmedel port = andringar.getIfAvailable();
    return port == null ? Svar.nej(Hinder.saknas(Mening.av("sak_8"))) : port.medel(ids, okningar);
  }

  private static List<Finansiering> okas(List<Insatsmedel.Andring> alla) {
    return alla.stream()
        .flatMap(a -> a.okning().stream())
        .flatMap(r -> r.rader().stream())
        .toList();
  }

  private static <T> Optional<T> ja(Svar<T> svar) {
    return svar instanceof Svar.Ja<T>(T varde) ? Optional.of(varde) : Optional.empty();
  }

  private Verkansrakning rakning() {
    return new Verkansrakning(
        Omlage.fran(lasare.lage(), budget.poster()), huvudbok.saldon(), lasare);
  }
}
