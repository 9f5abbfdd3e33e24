package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Andringsmedel;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.HuvudboksStore;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Saldon;
import se.samordna.plan.BudgetStore;

/** Budgetbladet: året som det står nu, och som det blir om ett ärende bifalls. */
@Service
@Transactional(readOnly = true)
public class BudgetService {

  private final Budgetlagen lasare;
  private final BudgetStore budget;
  private final HuvudboksStore huvudbok;
  private final Radutfall utfall;
  private final Ibuppgifter ibuppgifter;
  private final ObjectProvider<Forslagsbelopp> forslag;
  private final ObjectProvider<Andringsmedel> andringar;

  BudgetService(
      Budgetlagen lasare,
      BudgetStore budget,
      HuvudboksStore huvudbok,
      Radutfall utfall,
      Ibuppgifter ibuppgifter,
      ObjectProvider<Forslagsbelopp> forslag,
      ObjectProvider<Andringsmedel> andringar) {
    this.lasare = lasare;
    this.budget = budget;
    this.huvudbok = huvudbok;
    this.utfall = utfall;
    this.ibuppgifter = ibuppgifter;
    this.forslag = forslag;
    this.andringar = andringar;
  }

  /**
   * Budgetbladet för ett år, ur den version som gäller: den senast fastställda, annars den senaste.
   * Finns ingen budget för året: 404.
   *
   * @param medArende visar bladet som det blir om ärendets tjänsteskrivelse bifalls; är medlen
   *     redan tagna är det bladet som det är
   */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
  public Svar<Budgetblad> blad(int ar, Optional<ArendeId> medArende) {
    return medArende
        .map(a -> omBifall(ar, a))
        .orElseGet(() -> nu(ar))
        .som(b -> b.medUtfall(utfall.perRad(ar)))
        .som(b -> b.medIbuppgift(ibuppgifter.om(b.versionId())));
  }

  /**
   * Bladet som det blir om ändringarna av insatser bifalls, tillsammans.
   *
   * @param okningar som i {@link Andringsmedel#medel}
   */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
  public Svar<Budgetblad> omAndras(int ar, List<UUID> ids, List<Finansiering> okningar) {
    Andringsmedel port = andringar.getIfAvailable();
    if (port == null) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_8")));
    }
    return port.medel(ids, okningar).sedan(alla -> omAndras(ar, alla));
  }

  private Svar<Budgetblad> omAndras(int ar, List<Insatsmedel.Andring> alla) {
    Budgetlage lage = lasare.lage();
    Saldon bokfort = huvudbok.saldon();
    Omlage tanke = Omlage.fran(lage, budget.poster());
    for (Insatsmedel.Andring a : alla) {
      tanke = tanke.med(a, bokfort);
    }
    return blad(tanke, ar);
  }

  private Svar<Budgetblad> blad(Omlage tanke, int ar) {
    return tanke
        .blad(ar, huvudbok.saldon(), lasare.buffert(tanke.nu()))
        .map(Svar::ja)
        .orElseGet(() -> saknas(ar));
  }

  /** Bara årets version och saldon läses: bladet ska gå lika fort hur lång boken än är. */
  private Svar<Budgetblad> nu(int ar) {
    return lasare
        .version(ar)
        .map(
            v ->
                Svar.ja(
                    new Bladrakning(v, budget.poster(), lasare.buffert(v))
                        .blad(ar, huvudbok.summor(ar))))
        .orElseGet(() -> saknas(ar));
  }

  private static Svar<Budgetblad> saknas(int ar) {
    return Svar.nej(Hinder.saknas(Mening.av("sak_9", ar)));
  }

  private Svar<Budgetblad> omBifall(int ar, ArendeId arende) {
    Budgetlage lage = lasare.lage();
    Forslagsbelopp port = forslag.getIfAvailable();
    if (lage.version(ar).isEmpty()) {
      return saknas(ar);
    }
    if (port == null) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_10")));
    }
    return port.forslag(arende)
        .sedan(f -> redanTaget(lage, arende) ? nu(ar) : om(lage, ar, arende, f));
  }

  private static boolean redanTaget(Budgetlage lage, ArendeId arende) {
    return lage.tilldelningar().stream().anyMatch(t -> t.arende().equals(arende));
  }

  private Svar<Budgetblad> om(
      Budgetlage lage, int ar, ArendeId arende, Forslagsbelopp.Forslag forslag) {
    return blad(Omlage.fran(lage, budget.poster()).med(arende, forslag), ar);
  }
}
