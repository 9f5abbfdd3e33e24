package se.samordna.budget;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.BuffertStore;
import se.samordna.plan.Langformsfil;

/** Budgeten ut ur programmet: en version att läsa in igen, och verksamhetsplanens tabell. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class BudgetutskriftService {

  private final BudgetStore budget;
  private final BuffertStore buffert;
  private final Budgetlagen lasare;
  private final Ibuppgifter ibuppgifter;
  private final Register register;
  private final Klocka klocka;

  BudgetutskriftService(
      BudgetStore budget,
      BuffertStore buffert,
      Budgetlagen lasare,
      Ibuppgifter ibuppgifter,
      Register register,
      Klocka klocka) {
    this.klocka = klocka;
    this.budget = budget;
    this.buffert = buffert;
    this.lasare = lasare;
    this.ibuppgifter = ibuppgifter;
    this.register = register;
  }

  /**
   * Versionen i den kanoniska långformen. Läses den in igen är det samma version.
   *
   * @param format {@code csv} eller {@code xlsx}; annat nekas (400)
   */
  public Svar<Utskrift> version(UUID id, String format) {
    return Svar.finns(budget.version(id), Mening.av("sak_11")).sedan(v -> version(v, format));
  }

  private static Svar<Utskrift> version(Budgetversion v, String format) {
    Langformsfil fil = new Langformsfil(v);
    String namn = "budget-" + v.ar().getFirst() + "-" + v.ar().getLast() + "-rader." + format;
    return valj(
        format,
        Map.of(
            "csv", () -> new Utskrift(namn, Utskrift.CSV, fil.csv()),
            "xlsx", () -> new Utskrift(namn, Utskrift.XLSX, fil.xlsx())));
  }

  /**
   * Årets budget och de två planåren efter, som de trycks i verksamhetsplanen.
   *
   * @param format {@code pdf}, {@code html} eller {@code xlsx}; annat nekas (400)
   */
  public Svar<Utskrift> plantabell(int ar, String format) {
    return Svar.finns(lasare.lage().version(ar), Mening.av("sak_9", ar))
        .sedan(v -> plantabell(v, ar, format));
  }

  private Svar<Utskrift> plantabell(Budgetversion v, int ar, String format) {
    Planutskrift utskrift =
        new Planutskrift(
            forbundet(),
            Plantabell.av(v, ar, buffert.buffert(v.ar()), ibuppgifter.om(v.id())),
            klocka.idag());
    return valj(
        format, Map.of("pdf", utskrift::pdf, "html", utskrift::html, "xlsx", utskrift::xlsx));
  }

  private static Svar<Utskrift> valj(String format, Map<String, Supplier<Utskrift>> mojliga) {
    Supplier<Utskrift> vald = mojliga.get(format);
    return vald == null
        ? Svar.nej(
            Hinder.form(
                List.of(
                    new Faltfel(
                        "format",
                        "okant_format",
                        Mening.av(
                            "okant_format",
                            String.join(", ", mojliga.keySet().stream().sorted().toList()))))))
        : Svar.ja(vald.get());
  }

  private String forbundet() {
    return register.forbund().namn();
  }

  /** Var planerna inte ansluter till varandra: UB i den ena mot IB i nästa. */
  public List<Dokumentskillnad> dokumentskillnader() {
    return Dokumentskillnad.i(lasare.lage());
  }
}
