package se.samordna.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.BuffertStore;
import se.samordna.plan.TackningsStore;

/** Vad en versions tryckta summor täcker. Talen i källan ändras aldrig; bara vad de jämförs med. */
@Service
@Transactional
public class TackningService {

  private final BudgetStore budget;
  private final BuffertStore buffert;
  private final TackningsStore tackning;
  private final Spar spar;

  TackningService(BudgetStore budget, BuffertStore buffert, TackningsStore tackning, Spar spar) {
    this.budget = budget;
    this.buffert = buffert;
    this.tackning = tackning;
    this.spar = spar;
  }

  /**
   * Vad en summa ska täcka.
   *
   * @param rad den tryckta summans namn
   * @param ar tomt för alla år i versionen
   * @param art som {@link Summaart#kod()}; tom för den som namnet säger
   * @param forbundet gäller också varje annan version i förbundet som har en summa med namnet
   * @param forut vad som var sagt när man läste; har någon annan ändrat nekas det (409)
   */
  public record Andring(
      UUID version,
      String rad,
      Optional<Integer> ar,
      Optional<String> art,
      List<String> tacker,
      boolean forbundet,
      Optional<String> forut) {

    public Andring(
        UUID version,
        String rad,
        Optional<Integer> ar,
        Optional<String> art,
        List<String> tacker,
        boolean forbundet) {
      this(version, rad, ar, art, tacker, forbundet, Optional.empty());
    }

    Summatackning tackning() {
      return new Summatackning(art.flatMap(Summaart::medKod), tacker);
    }
  }

  /** Vad som var sagt om en summa, per år och för hela förbundet. */
  public record Tidigare(
      UUID version, String rad, Map<Integer, Summatackning> perAr, Summatackning forbundets) {

    public Tidigare {
      perAr = Map.copyOf(perAr);
    }

    private Summatackning av(int ar) {
      return perAr.getOrDefault(ar, Summatackning.FORESLAS);
    }
  }

  /** Versionens tryckta summor och vad de täcker. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
  @Transactional(readOnly = true)
  public Svar<List<Tacktsumma>> summor(UUID version) {
    return Svar.finns(budget.version(version), Mening.av("sak_11")).som(v -> summor(v));
  }

  /** Säger vad en summa täcker. En del som inte finns i versionen nekas (400). */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<List<Tacktsumma>> andra(Andring andring) {
    budget.las();
    return Svar.finns(budget.version(andring.version()), Mening.av("sak_11"))
        .sedan(v -> andra(v, andring));
  }

  /** Vad summorna blir med ändringen, utan att spara. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  @Transactional(readOnly = true)
  public Svar<List<Tacktsumma>> prova(Andring andring) {
    return Svar.finns(budget.version(andring.version()), Mening.av("sak_11"))
        .sedan(v -> granska(v, andring).som(rader -> summor(med(v, andring, rader))));
  }

  /** Det en summa kan täcka: avdelningar, andra tryckta summor och rader, som de heter. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  @Transactional(readOnly = true)
  public List<String> delar(UUID version, int ar) {
    return budget.version(version).map(v -> Tackningsprov.delar(v, ar)).orElseGet(List::of);
  }

  /** Hur en summa är sagd nu, för den som vill kunna ångra sin ändring. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  @Transactional(readOnly = true)
  public Tidigare tidigare(UUID version, String rad) {
    Map<Integer, Summatackning> perAr = new TreeMap<>();
    budget
        .version(version)
        .ifPresent(
            v ->
                v.rader().stream()
                    .filter(r -> arSumman(r, rad))
                    .forEach(r -> perAr.put(r.ar(), v.tackning(r))));
    return new Tidigare(version, rad, perAr, tackning.forbundets(rad));
  }

  /** Sätter tillbaka en summa så som den var. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<List<Tacktsumma>> aterstall(Tidigare t) {
    budget.las();
    return budget
        .version(t.version())
        .map(
            v -> {
              v.rader().stream()
                  .filter(r -> arSumman(r, t.rad()) && t.perAr().containsKey(r.ar()))
                  .forEach(r -> tackning.spara(v.id(), r.ordning(), t.av(r.ar())));
              tackning.sparaForbundets(t.rad(), t.forbundets());
              spar.skriv(
                  "summatackning_angrad",
                  "budgetversion:" + v.id(),
                  Map.of("rad", t.rad()),
                  Map.of("rad", t.rad(), "forbundets", t.forbundets().text()));
              return summor(v.id());
            })
        .orElseGet(() -> Svar.nej(Hinder.saknas(Mening.av("sak_11"))));
  }

  private Svar<List<Tacktsumma>> andra(Budgetversion version, Andring a) {
    return granska(version, a).sedan(rader -> spara(version, a, rader));
  }

  private Svar<List<Budgetrad>> granska(Budgetversion version, Andring a) {
    List<Budgetrad> rader =
        version.rader().stream()
            .filter(r -> arSumman(r, a.rad()))
            .filter(r -> a.ar().map(ar -> ar == r.ar()).orElse(true))
            .toList();
    List<Faltfel> fel = fel(version, a, rader);
    if (!fel.isEmpty()) {
      return Svar.nej(Hinder.form(fel));
    }
    boolean inaktuell =
        a.forut()
            .filter(f -> rader.stream().noneMatch(r -> version.tackning(r).text().equals(f)))
            .isPresent();
    return inaktuell ? Svar.nej(Hinder.inaktuellVersion()) : Svar.ja(rader);
  }

  private static boolean arSumman(Budgetrad rad, String namn) {
    return rad.slag().arTryckt() && rad.namn().equals(namn);
  }

  private static Budgetversion med(Budgetversion version, Andring a, List<Budgetrad> rader) {
    Map<Integer, Summatackning> ny = new HashMap<>(version.tackning());
    rader.forEach(r -> ny.put(r.ordning(), a.tackning()));
    return version.medTackning(ny);
  }

  private Svar<List<Tacktsumma>> spara(Budgetversion version, Andring a, List<Budgetrad> rader) {
    rader.forEach(r -> tackning.spara(version.id(), r.ordning(), a.tackning()));
    if (a.forbundet()) {
      tackning.sparaForbundets(a.rad(), a.tackning());
    }
    spar.skriv(
        "summatackning",
        "budgetversion:" + version.id(),
        Map.of("rad", a.rad(), "tackning", version.tackning(rader.getFirst()).text()),
        Map.of("rad", a.rad(), "tackning", a.tackning().text(), "forbundet", a.forbundet()));
    return summor(version.id());
  }

  private static List<Faltfel> fel(Budgetversion version, Andring a, List<Budgetrad> rader) {
    List<Faltfel> fel = new ArrayList<>();
    if (rader.isEmpty()) {
      fel.add(new Faltfel("rad", "okand_summa", Mening.av("okand_summa")));
    }
    if (a.art().isPresent() && a.tackning().art().isEmpty()) {
      fel.add(new Faltfel("art", "okand_art", Mening.av("okand_art")));
    }
    List<String> okanda = new Tackningsprov(version).okanda(a.tackning());
    if (!okanda.isEmpty()) {
      fel.add(
          new Faltfel("tacker", "okand_del", Mening.av("okand_del", String.join("”, ”", okanda))));
    }
    return fel;
  }

  private List<Tacktsumma> summor(Budgetversion version) {
    return new Trycktasummor(version, buffert.buffert(version.ar()))
        .summor().stream().map(s -> Tacktsumma.av(s, version)).toList();
  }
}
