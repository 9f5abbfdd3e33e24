package se.samordna.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Versionsbyte;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.StatusStore;

/** Styrelsens beslut om budget och plan (R20), i beslutets egen transaktion. */
@Component
public class Budgetbeslut {

  private final Inlasare inlasning;
  private final BudgetStore budget;
  private final Versionsbyte versionsbyte;
  private final StatusStore status;
  private final Spar spar;
  private final Klocka klocka;

  Budgetbeslut(
      Inlasare inlasning,
      BudgetStore budget,
      Versionsbyte versionsbyte,
      StatusStore status,
      Spar spar,
      Klocka klocka) {
    this.inlasning = inlasning;
    this.budget = budget;
    this.versionsbyte = versionsbyte;
    this.status = status;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Fastställer versionen: den gäller från nu för alla sina år och bokförs i huvudboken.
   *
   * @param dag sammanträdets dag
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Svar<Klart> faststall(UUID version, BeslutId beslut, LocalDate dag) {
    return faststall(version, Optional.of(beslut), dag);
  }

  /**
   * Versionen är uppsatt på en föredragningslista: ett utkast eller samråd blir förslag. En
   * beslutad version ändras inte.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sattUpp(UUID version) {
    budget.las();
    budget
        .version(version)
        .filter(v -> !v.status().arFaststalld() && v.status() != Budgetversion.Status.FORSLAG)
        .ifPresent(
            v ->
                status.byt(
                    v, Budgetversion.Status.FORSLAG, Mening.av("versionssteg_uppsatt").svensk()));
  }

  /** Sant när versionen finns i förbundet. */
  @Transactional(readOnly = true)
  public boolean finns(UUID version) {
    return budget.version(version).isPresent();
  }

  /**
   * Laddar en budget som redan är fastställd, ur en fil i den kanoniska långformen och i den enhet
   * dess rubrik säger. Körs som {@code Aktor.process(forbund)}; öppnar egen transaktion. Samma fil
   * två gånger ändrar ingenting.
   *
   * @param forbund förbundets kod; ska vara aktörens
   */
  @Transactional
  @PreAuthorize("@behorig.process()")
  public void laddaFaststalld(String forbund, Resource fil) {
    if (!Inloggad.aktor().forbund().equals(forbund)) {
      throw new IllegalArgumentException("Aktören hör inte till " + forbund);
    }
    inlasning
        .las(
            new BudgetimportService.Fil(
                String.valueOf(fil.getFilename()), innehall(fil), Optional.empty()),
            false)
        .sedan(Budgetbeslut::versionen)
        .sedan(id -> faststall(id, Optional.empty(), klocka.idag()))
        .varde();
  }

  private static Svar<UUID> versionen(BudgetimportService.Inlast inlast) {
    return Svar.finns(inlast.versionId(), Mening.av("sak_11"));
  }

  private static Innehall innehall(Resource fil) {
    try {
      return new Innehall(fil.getContentAsByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private Svar<Klart> faststall(UUID id, Optional<BeslutId> beslut, LocalDate dag) {
    budget.las();
    return Svar.finns(budget.version(id), Mening.av("sak_11"))
        .sedan(v -> v.status().arFaststalld() ? Svar.klart() : faststall(v, beslut, dag));
  }

  private Svar<Klart> faststall(Budgetversion version, Optional<BeslutId> beslut, LocalDate dag) {
    budget.faststall(version.id(), beslut, dag);
    status.anteckna(version, Budgetversion.Status.FASTSTALLD, "");
    versionsbyte.latGalla(version.faststalld(), dag);
    status.ersatta(version.id()).forEach(this::revidera);
    spar.skriv(
        "budget_faststalld",
        "budgetversion:" + version.id(),
        Map.of("status", version.status().kod()),
        Map.of("status", Budgetversion.Status.FASTSTALLD.kod()));
    return Svar.klart();
  }

  /** Den gäller kvar för de år som den nya inte har. */
  private void revidera(UUID ersatt) {
    budget
        .version(ersatt)
        .ifPresent(
            v ->
                status.byt(
                    v, Budgetversion.Status.REVIDERAD, Mening.av("versionssteg_ersatt").svensk()));
  }
}
