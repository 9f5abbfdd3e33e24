package se.samordna.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.inlasning.Summaart;
import se.samordna.budget.inlasning.Summatackning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Vad en versions tryckta summor täcker. Talen i källan ändras aldrig; bara vad de jämförs med. */
@Service
@Transactional
public class TackningService {

  private final Budgetstore budget;
  private final Buffertstore buffert;
  private final Tackningsstore tackning;
  private final Spar spar;

  TackningService(Budgetstore budget, Buffertstore buffert, Tackningsstore tackning, Spar spar) {
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
   */
  public record Andring(
      UUID version,
      String rad,
      Optional<Integer> ar,
      Optional<String> art,
      List<String> tacker,
      boolean forbundet) {

    Summatackning tackning() {
      return new Summatackning(art.flatMap(Summaart::medKod), tacker);
    }
  }

  /** Versionens tryckta summor och vad de täcker. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
  @Transactional(readOnly = true)
  public Svar<List<Tacktsumma>> summor(UUID version) {
    return budget
        .version(version)
        .map(v -> Svar.ja(summor(v)))
        .orElseGet(() -> Svar.nej(Hinder.saknas("Budgetversionen")));
  }

  /** Säger vad en summa täcker. En del som inte finns i versionen nekas (400). */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<List<Tacktsumma>> andra(Andring andring) {
    budget.las();
    return budget
        .version(andring.version())
        .map(v -> andra(v, andring))
        .orElseGet(() -> Svar.nej(Hinder.saknas("Budgetversionen")));
  }

  private Svar<List<Tacktsumma>> andra(Budgetversion version, Andring a) {
    List<Budgetrad> rader =
        version.rader().stream()
            .filter(r -> r.slag().arTryckt() && r.namn().equals(a.rad()))
            .filter(r -> a.ar().map(ar -> ar == r.ar()).orElse(true))
            .toList();
    List<Faltfel> fel = fel(version, a, rader);
    if (!fel.isEmpty()) {
      return Svar.nej(Hinder.form(fel));
    }
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
      fel.add(
          new Faltfel("rad", "okand_summa", "Versionen har ingen tryckt summa med det namnet."));
    }
    if (a.art().isPresent() && a.tackning().art().isEmpty()) {
      fel.add(
          new Faltfel(
              "art",
              "okand_art",
              "Arten ska vara delsumma, resultat, ib, ub, buffert eller kvar."));
    }
    List<String> okanda = new Tackningsprov(version).okanda(a.tackning());
    if (!okanda.isEmpty()) {
      fel.add(
          new Faltfel(
              "tacker",
              "okand_del",
              "Versionen har inte ”"
                  + String.join("”, ”", okanda)
                  + "”. Ange avdelningar, summor eller rader som finns."));
    }
    return fel;
  }

  private List<Tacktsumma> summor(Budgetversion version) {
    return new Trycktasummor(version, buffert.buffert(version.ar()))
        .summor().stream().map(s -> Tacktsumma.av(s, version)).toList();
  }
}
