package se.samordna.budget.version;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.Versionsbok;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/**
 * För en version vidare: status, skälet till underskott, vad IB är. Raderna i en version ändras
 * aldrig. {@code andring} är versionens ändring när den lästes; har den hunnit ändras svarar allt
 * {@code inaktuell_version} (409).
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
public class VersionsandringService {

  private static final int LANGST = 4_000;

  private final VersionList versioner;
  private final Versionslasning lasning;
  private final UnderlagStore underlag;
  private final Versionsbok bok;
  private final Spar spar;
  private final Klocka klocka;

  VersionsandringService(
      VersionList versioner,
      Versionslasning lasning,
      UnderlagStore underlag,
      Versionsbok bok,
      Spar spar,
      Klocka klocka) {
    this.versioner = versioner;
    this.lasning = lasning;
    this.underlag = underlag;
    this.bok = bok;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Flyttar versionen ett steg framåt, eller tillbaka med ett skäl. Nekas (422) som {@link
   * Statusregler} säger.
   */
  public Svar<Versionssida> flytta(UUID version, int andring, Beredningssteg till, String skal) {
    return new Granskning()
        .text("skal", skal, LANGST)
        .svar(true)
        .sedan(ok -> andra(version, andring, v -> flytta(v, till, skal.strip())));
  }

  private Svar<Klart> flytta(Versionsrad v, Beredningssteg till, String skal) {
    boolean pagaende = lasning.sida(v).punkter().stream().anyMatch(p -> !p.avgjord());
    Optional<Hinder> hinder =
        Statusregler.prova(
            new Statusregler.Flytt(Beredningssteg.av(v.status()), till, skal, pagaende));
    if (hinder.isPresent()) {
      return Svar.nej(hinder.get());
    }
    bok.byt(v.id(), till.status(), skal);
    return Svar.klart();
  }

  /** Skriver varför kostnaderna är större än intäkterna (R21); tom text tar bort skälet. */
  public Svar<Versionssida> skal(UUID version, int andring, String text) {
    return new Granskning()
        .text("text", text, LANGST)
        .svar(text.strip())
        .sedan(t -> andra(version, andring, v -> skal(v, t)));
  }

  private Svar<Klart> skal(Versionsrad v, String text) {
    String fore = underlag.skal(v.id()).map(Underskottsskal::text).orElse("");
    underlag.sparaSkal(v.id(), text, klocka.nu());
    underlag.rakna(v.id());
    spar.skriv("underskottsskal", objekt(v), Map.of("skal", fore), Map.of("skal", text));
    return Svar.klart();
  }

  /** Säger om första årets IB är utfall eller prognos, och per vilken dag. */
  public Svar<Versionssida> ib(UUID version, int andring, Ibuppgift ib) {
    return new Granskning()
        .dag("dag", ib.dag())
        .krav(!ib.dag().isAfter(klocka.idag()), "dag", "framtida_dag", Mening.av("framtida_dag_3"))
        .svar(ib)
        .sedan(i -> andra(version, andring, v -> ib(v, i)));
  }

  private Svar<Klart> ib(Versionsrad v, Ibuppgift ib) {
    LocalDate forst = LocalDate.of(v.forstaAr(), 1, 1);
    if (ib.dag().isAfter(forst.plusYears(1))) {
      return new Granskning()
          .krav(false, "dag", "fel_dag", Mening.av("fel_dag_2"))
          .svar(Klart.KLART);
    }
    Map<String, String> fore =
        underlag.om(v.id()).map(VersionsandringService::spar).orElse(Map.of());
    underlag.sparaIb(v.id(), ib, klocka.nu());
    underlag.rakna(v.id());
    spar.skriv("ibuppgift", objekt(v), fore, spar(ib));
    return Svar.klart();
  }

  private static Map<String, String> spar(Ibuppgift ib) {
    return Map.of("slag", Kod.av(ib.slag()), "dag", ib.dag().toString());
  }

  private static String objekt(Versionsrad v) {
    return "budgetversion:" + v.id();
  }

  private Svar<Versionssida> andra(
      UUID version, int andring, Function<Versionsrad, Svar<Klart>> akt) {
    bok.las();
    return versioner
        .hitta(version)
        .map(v -> v.andring() == andring ? akt.apply(v) : inaktuell())
        .orElseGet(() -> Svar.nej(Hinder.saknas(Mening.av("sak_11"))))
        .som(ok -> lasning.las(version).orElseThrow());
  }

  private static Svar<Klart> inaktuell() {
    return Svar.nej(Hinder.inaktuellVersion());
  }
}
