package se.samordna.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.budget.inlasning.Langform;
import se.samordna.budget.inlasning.Langformslasare;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Läser filen, sparar versionen och låter den gälla, i anroparens transaktion. */
@Component
class Inlasare {

  private final Budgetstore budget;
  private final Buffertstore buffert;
  private final Versionsbyte versionsbyte;
  private final Spar spar;
  private final Klocka klocka;

  Inlasare(
      Budgetstore budget,
      Buffertstore buffert,
      Versionsbyte versionsbyte,
      Spar spar,
      Klocka klocka) {
    this.budget = budget;
    this.buffert = buffert;
    this.versionsbyte = versionsbyte;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Utan rollprövning, för den som redan prövat. */
  Svar<Inlast> las(Fil fil, boolean prova) {
    return Langformslasare.las(fil.innehall(), fil.enhet())
        .som(f -> prova ? prova(f) : spara(fil, f));
  }

  private Inlast prova(Langform form) {
    return svar(form, new Budgetinlasning(List.of()).version(form), Optional.empty());
  }

  private Inlast spara(Fil fil, Langform form) {
    budget.las();
    String hash = Budgetinlasning.hash(fil.innehall());
    return budget
        .medHash(hash, form.enhet())
        .flatMap(budget::version)
        .map(v -> svar(form, v, Optional.of(v.id())))
        .orElseGet(() -> sparaNy(fil, form, hash));
  }

  private Inlast sparaNy(Fil fil, Langform form, String hash) {
    Budgetinlasning inlasning = new Budgetinlasning(budget.poster().values());
    Budgetversion version = inlasning.version(form);
    inlasning.nya().forEach(budget::spara);
    budget.spara(version, fil.namn(), hash);
    versionsbyte.latGalla(version, klocka.idag());
    spar.skriv(
        "budget_inlast",
        "budgetversion:" + version.id(),
        Map.of(),
        Map.of("fil", fil.namn(), "sha256", hash, "rader", version.rader().size()));
    return svar(form, version, Optional.of(version.id()));
  }

  private Inlast svar(Langform form, Budgetversion version, Optional<UUID> id) {
    return new Inlast(
        form.rader().size(),
        id,
        version.ar(),
        new Trycktasummor(version, buffert.buffert(version.ar())).differenser(),
        form.fragor());
  }
}
